import { text, type Database } from '../database.ts'
import { allegationClass } from '../schema/words/allegation-class.ts'
import { outcome } from '../schema/words/outcome.ts'
import { noAllegation } from './crosswalk.ts'
import type { Adjustment } from './harmonise.ts'

const place = (word: string, words: object) =>
  `coalesce(list_position([${Object.keys(words).map(text).join(', ')}], ${word}), 999)`

/** Every label of a column of allegations with its place among those that decide: by the place of its word, then by letters. */
const ordered = (label: string, word: string, rank: string) =>
  `SELECT label, row_number() OVER (ORDER BY ${rank}, label)::INTEGER AS place
   FROM (SELECT coalesce(${label}, '(blank)') AS label, any_value(${word}) AS word FROM ours.allegations GROUP BY label)`

/**
 * Gives each complaint the labels that decide it: where its own SQL gives none, those of the allegation whose word
 * stands first in our order, an open allegation before all others (methods, 0.2). A complaint with neither gets
 * “(no allegation row)”, for the crosswalk to translate.
 */
export async function collapse(db: Database): Promise<Adjustment[]> {
  await db.run(`
    CREATE TEMP TABLE endings AS ${ordered('finding_label', 'finding', `CASE WHEN word = 'open' THEN 0 ELSE ${place('word', outcome.words)} END`)};
    CREATE TEMP TABLE classes AS ${ordered('allegation_class_label', 'allegation_class', place('word', allegationClass.words))};
    CREATE TEMP TABLE deciding AS
      SELECT complaint_id, count(*)::INTEGER AS allegation_count, min(endings.place) AS ending, min(classes.place) AS class
      FROM ours.allegations
      JOIN endings ON coalesce(finding_label, '(blank)') = endings.label
      JOIN classes ON coalesce(allegation_class_label, '(blank)') = classes.label
      GROUP BY complaint_id`)
  const adjustments: Adjustment[] = []
  for (const table of ['complaints', 'closed_cohort']) {
    await db.run(`UPDATE ours.${table} AS c SET
        allegation_count = d.allegation_count,
        outcome_label = coalesce(c.outcome_label, d.ending_label),
        allegation_class_label = coalesce(c.allegation_class_label, d.class_label)
      FROM (
        SELECT deciding.*, endings.label AS ending_label, classes.label AS class_label
        FROM deciding JOIN endings ON ending = endings.place JOIN classes ON class = classes.place
      ) AS d WHERE c.complaint_id IS NOT DISTINCT FROM d.complaint_id`)
    const without = await db.count(`SELECT count(*) FROM ours.${table} WHERE outcome_label IS NULL`)
    await db.run(`UPDATE ours.${table} SET
        allegation_count = coalesce(allegation_count, 0),
        outcome_label = coalesce(outcome_label, ${text(noAllegation)}),
        allegation_class_label = coalesce(allegation_class_label, ${text(noAllegation)})
      WHERE allegation_count IS NULL OR outcome_label IS NULL OR allegation_class_label IS NULL`)
    adjustments.push({ table, rule: 'has no allegation row and no outcome of its own', rows: without })
  }
  await db.run('DROP TABLE deciding; DROP TABLE endings; DROP TABLE classes')
  return adjustments
}

import { text, type Database } from '../database.ts'
import { allegationClass } from '../schema/words/allegation-class.ts'
import { outcome } from '../schema/words/outcome.ts'
import { noAllegation } from './crosswalk.ts'
import type { Adjustment } from './harmonise.ts'

const place = (word: string, words: object) =>
  `coalesce(list_position([${Object.keys(words).map(text).join(', ')}], ${word}), 999)`

/** The label with the smallest place, and of several the first by its letters. */
const firstLabel = (label: string, rank: string) =>
  `substr(min(lpad((${rank})::VARCHAR, 3, '0') || ${label}), 4) AS ${label}`

/**
 * Gives each complaint the labels that decide it: where its own SQL gives none, those of the allegation whose word
 * stands first in our order, an open allegation before all others (methods, 0.2). A complaint with neither gets
 * “(no allegation row)”, for the crosswalk to translate.
 */
export async function collapse(db: Database): Promise<Adjustment[]> {
  await db.run(`CREATE TEMP TABLE deciding AS
    SELECT complaint_id, count(*)::INTEGER AS allegation_count,
      ${firstLabel('outcome_label', `CASE WHEN finding = 'open' THEN 0 ELSE ${place('finding', outcome.words)} END`)},
      ${firstLabel('allegation_class_label', place('allegation_class', allegationClass.words))}
    FROM (SELECT complaint_id, finding, allegation_class,
            coalesce(finding_label, '(blank)') AS outcome_label, coalesce(allegation_class_label, '(blank)') AS allegation_class_label
          FROM ours.allegations)
    GROUP BY complaint_id`)
  const adjustments: Adjustment[] = []
  for (const table of ['complaints', 'closed_cohort']) {
    await db.run(`UPDATE ours.${table} AS c SET
        allegation_count = d.allegation_count,
        outcome_label = coalesce(c.outcome_label, d.outcome_label),
        allegation_class_label = coalesce(c.allegation_class_label, d.allegation_class_label)
      FROM deciding AS d WHERE c.complaint_id IS NOT DISTINCT FROM d.complaint_id`)
    const without = await db.count(`SELECT count(*) FROM ours.${table} WHERE outcome_label IS NULL`)
    await db.run(`UPDATE ours.${table} SET
        allegation_count = coalesce(allegation_count, 0),
        outcome_label = coalesce(outcome_label, ${text(noAllegation)}),
        allegation_class_label = coalesce(allegation_class_label, ${text(noAllegation)})
      WHERE allegation_count IS NULL OR outcome_label IS NULL OR allegation_class_label IS NULL`)
    adjustments.push({ table, rule: 'has no allegation row and no outcome of its own', rows: without })
  }
  await db.run('DROP TABLE deciding')
  return adjustments
}

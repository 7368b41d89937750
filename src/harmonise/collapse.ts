import { text, type Database } from '../database.ts'
import { allegationClass } from '../schema/words/allegation-class.ts'
import { outcome } from '../schema/words/outcome.ts'
import { noAllegation } from './crosswalk.ts'
import type { Adjustment } from './harmonise.ts'

const rank = (words: object) => `[${Object.keys(words).map(text).join(', ')}]`

/**
 * Gives each complaint the labels that decide it: where its own SQL gives none, those of the allegation whose word
 * stands first in our order, an open allegation before all others (methods, 0.2). A complaint with neither gets
 * “(no allegation row)”, for the crosswalk to translate.
 */
export async function collapse(db: Database): Promise<Adjustment[]> {
  await db.run(`CREATE TEMP TABLE deciding AS
    SELECT complaint_id, count(*)::INTEGER AS allegation_count,
      arg_min(finding_label, (CASE WHEN finding = 'open' THEN 0 ELSE list_position(${rank(outcome.words)}, finding) END, finding_label)) AS outcome_label,
      arg_min(allegation_class_label, (list_position(${rank(allegationClass.words)}, allegation_class), allegation_class_label)) AS allegation_class_label
    FROM (SELECT complaint_id, finding, allegation_class,
            coalesce(finding_label, '(blank)') AS finding_label, coalesce(allegation_class_label, '(blank)') AS allegation_class_label
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
        allegation_class_label = coalesce(allegation_class_label, ${text(noAllegation)})`)
    adjustments.push({ table, rule: 'has no allegation row and no outcome of its own', rows: without })
  }
  await db.run('DROP TABLE deciding')
  return adjustments
}

import { text, type Database } from '../database.ts'
import type { AsOf } from '../sources/snapshot.ts'
import type { Adjustment } from './harmonise.ts'

const rules = [
  {
    rule: 'closed after the as-of date: counted as open on it',
    where: (day: string) =>
      `closed_on > DATE ${text(day)} AND closed_on <= DATE ${text(day)} + INTERVAL 366 DAY`,
    set: "closed_on = NULL, outcome = 'open'",
  },
  {
    rule: 'has a closing date though an allegation is open: counted as open',
    where: () => "closed_on IS NOT NULL AND outcome = 'open'",
    set: 'closed_on = NULL',
  },
] as const

/** Counts as open what was open on the as-of date (methods, 0.4 and 0.5), and says of how many rows that holds. */
export async function censor(db: Database, asOf: AsOf): Promise<Adjustment[]> {
  const adjustments: Adjustment[] = []
  for (const table of ['complaints', 'closed_cohort']) {
    for (const { rule, where, set } of rules) {
      const rows = await db.count(`SELECT count(*) FROM ours.${table} WHERE ${where(asOf(table))}`)
      if (rows > 0) await db.run(`UPDATE ours.${table} SET ${set} WHERE ${where(asOf(table))}`)
      adjustments.push({ table, rule, rows })
    }
  }
  return adjustments
}

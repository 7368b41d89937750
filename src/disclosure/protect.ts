import type { Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { coarsenAllegations } from './coarsen-allegations.ts'
import { coarsenComplaints } from './coarsen-complaints.ts'
import type { Released } from './disclose.ts'
import { giveOwnNumbers } from './own-numbers.ts'

/** The columns that leave of a table; empty where it does not leave. */
export type ColumnsOf = (table: string) => readonly string[]

/**
 * Coarsens the release tables of an agency whose rows leave protected (methods, H1), and says what was coarsened.
 *
 * What could point at one complaint together is the year it was received, with the columns that say how long it was
 * followed, its district and its class: no district or class is given of fewer than five complaints that share them.
 * The month stays beside them, for intake by month is published as a count anyway. Nothing of a person stands in any
 * row: race, age and sex leave in counts only, which pass the mask, and the mask hides a group of whom all complaints
 * ended the same way (l-diversity of two). So by PRIV-04 a row that is alone in its month may stand.
 * Publishers’ own words for a class leave where five complaints of a year and district share them. The numbers of
 * complaints, allegations and incidents are ours, so that no other list can be laid beside the rows.
 */
export async function protect(db: Database, released: readonly Released[]): Promise<Adjustment[]> {
  const columnsOf: ColumnsOf = (table) => released.find((one) => one.table === table)?.columns ?? []
  const coarsened: Adjustment[] = []
  for (const table of ['complaints', 'closed_cohort']) {
    if (columnsOf(table).length === 0) continue
    coarsened.push(...(await coarsenComplaints(db, table, columnsOf(table))))
    coarsened.push(...(await coarsenAllegations(db, table, columnsOf)))
    for (const column of ['_time', '_district', '_class'])
      await db.run(`ALTER TABLE release.${table} DROP COLUMN ${column}`)
  }
  await giveOwnNumbers(db, columnsOf)
  return coarsened.filter(({ rows }) => rows > 0)
}

import type { Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { coarsenParts } from './coarsen-parts.ts'
import { coarsenRecords } from './coarsen-records.ts'
import { coarsenCounts } from './coarsen-counts.ts'
import { coarsenForce } from './coarsen-force.ts'
import type { Released } from './disclose.ts'
import { giveOwnNumbers } from './own-numbers.ts'
import { pointing } from './pointing.ts'

/** The columns that leave of a table; empty where it does not leave. */
export type ColumnsOf = (table: string) => readonly string[]

/**
 * Coarsens the release tables of an agency whose rows leave protected (methods, H1), and says what was coarsened.
 *
 * What could point at one complaint together is when it was received, its district and its class. A month beside a
 * district and a class is nearly always alone (in the demonstration 19 of 20 rows), so every row is generalised to its
 * year, with the columns that say how long it was followed, and no district or class is given of fewer than five that
 * share them. What has to be known month by month leaves as counts without class or number (`complaint_counts`), which
 * say how complaints ended where five or more are counted together. Nothing of a person stands in any row: race, age and
 * sex leave in counts only, which pass the mask, and the mask hides a group of whom all complaints ended the same way
 * (l-diversity of two). Publishers’ own words for a class leave where five complaints of a year and district share them.
 * Incidents of force, which news reports tell of by day and place, are coarsened in the same way: by year, district and
 * the gravest force used; by month they leave as counts (`force_counts`), where no kind and no district of a year, and no
 * kind in a district, is told of fewer than five, nor who was hurt in them.
 * The numbers of complaints, allegations and incidents are ours, so that no other list can be laid beside the rows.
 */
export async function protect(db: Database, released: readonly Released[]): Promise<Adjustment[]> {
  const columnsOf: ColumnsOf = (table) => released.find((one) => one.table === table)?.columns ?? []
  const coarsened: Adjustment[] = []
  for (const one of pointing) {
    for (const table of one.tables) {
      if (columnsOf(table).length === 0) continue
      coarsened.push(...(await coarsenRecords(db, table, columnsOf(table), one)))
      coarsened.push(...(await coarsenParts(db, table, columnsOf, one)))
      for (const column of ['_time', '_district', '_kind'])
        await db.run(`ALTER TABLE release.${table} DROP COLUMN ${column}`)
    }
  }
  coarsened.push(...(await coarsenCounts(db, columnsOf('complaint_counts'))))
  coarsened.push(...(await coarsenForce(db, columnsOf('force_counts'))))
  await giveOwnNumbers(db, columnsOf)
  return coarsened.filter(({ rows }) => rows > 0)
}

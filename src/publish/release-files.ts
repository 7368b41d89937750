import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { name, text, type Database } from '../database.ts'
import type { Released } from '../disclosure/disclose.ts'
import { tables } from '../schema/tables.ts'
import type { Table } from '../schema/_table.ts'

/** Writes each release table of one agency to `<work>/<table>.parquet`, sorted by every column. */
export async function exportRelease(
  db: Database,
  released: readonly Released[],
  work: string,
): Promise<void> {
  mkdirSync(work, { recursive: true })
  for (const { table, columns } of released) {
    if (columns.length === 0) continue
    const sorted = `SELECT * FROM release.${table} ORDER BY ${columns.map(name).join(', ')}`
    await db.run(`COPY (${sorted}) TO ${text(join(work, `${table}.parquet`))} (FORMAT parquet)`)
  }
}

/** The release tables of all agencies as one table each, under our names, empty where nobody has rows. */
export async function gatherReleases(
  db: Database,
  work: string,
  agencyIds: readonly string[],
): Promise<void> {
  for (const table of tables) {
    await db.run(`CREATE TABLE ${table.name} (${columnsOf(table)})`)
    for (const agencyId of agencyIds) {
      const path = join(work, agencyId, `${table.name}.parquet`)
      if (existsSync(path))
        await db.run(`INSERT INTO ${table.name} BY NAME SELECT * FROM read_parquet(${text(path)})`)
    }
  }
}

/** The columns that a released table can have, with types: what every agency's rows fit into. */
export function columnsOf(table: Table): string {
  const released = Object.entries(table.columns).filter(([, column]) => column.release !== undefined)
  return ['agency_id VARCHAR', ...released.map(([column, { type }]) => `${name(column)} ${type}`)].join(', ')
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agency } from '../agency.ts'
import type { Database } from '../database.ts'
import type { Table } from '../schema/_table.ts'
import { readCsv } from '../sources/csv.ts'

/** Tables that people keep by hand, as `<table>.csv` in the agency's folder, with our own column names and words. */
export const handKept: readonly string[] = ['events', 'actions']

/** The hand-kept rows as `said.<table>`; a table without columns where the agency keeps none. */
export async function readHandKept(db: Database, agency: Agency, table: Table, work: string): Promise<void> {
  const path = join(agency.folder, `${table.name}.csv`)
  if (!handKept.includes(table.name) || !existsSync(path)) return
  await readCsv(db, `said.${table.name}`, readFileSync(path), `${agency.id}/${table.name}.csv`, work)
  await db.run(`ALTER TABLE said.${table.name} DROP COLUMN _line`)
}

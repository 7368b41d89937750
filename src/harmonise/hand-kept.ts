import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agency } from '../agency.ts'
import type { Database } from '../database.ts'
import type { Table } from '../schema/_table.ts'
import { notReadable, readCsv } from '../sources/csv.ts'

/** Tables that people keep by hand, as `<table>.csv` in the agency's folder, with our own column names and words. */
export const handKept: readonly string[] = ['events', 'actions']

/**
 * The hand-kept rows as `said.<table>`; false, and no table, where the agency keeps none.
 * @throws {Problem} when a row does not fit: these are ours to mend.
 */
export async function readHandKept(
  db: Database,
  agency: Agency,
  table: Table,
  work: string,
): Promise<boolean> {
  const path = join(agency.folder, `${table.name}.csv`)
  if (!handKept.includes(table.name) || !existsSync(path)) return false
  const where = `${agency.id}/${table.name}.csv`
  const reading = { expected: Object.keys(table.columns), dates: [] }
  const { unread } = await readCsv(
    db,
    `said.${table.name}`,
    { bytes: readFileSync(path), where },
    work,
    reading,
  )
  if (unread.length > 0) throw notReadable(where, unread)
  await db.run(`ALTER TABLE said.${table.name} DROP COLUMN _line`)
  return true
}

import { join } from 'node:path'
import { name, text, type Database } from '../database.ts'
import { tables } from '../schema/tables.ts'
import { measureColumns } from './figures.ts'
import type { PublishedAgency } from './record.ts'

/**
 * Writes `redress.duckdb` for the page's engine (storage version 1.2.0): every release table, empty or not, so that every
 * printed query runs, sorted by agency and key, with `measures` over all agencies and `agencies`. Returns its path below `folder`.
 */
export async function writeDuckdb(
  db: Database,
  folder: string,
  agencies: readonly PublishedAgency[],
): Promise<string> {
  const path = 'redress.duckdb'
  await db.run(`ATTACH ${text(join(folder, path))} AS site (STORAGE_VERSION 'v1.2.0')`)
  for (const table of tables) {
    const columns = Object.keys(table.columns).filter(
      (column) => table.columns[column]!.release !== undefined,
    )
    if (columns.length === 0) continue
    const order = ['agency_id', ...table.key.filter((column) => columns.includes(column)), ...columns].map(
      name,
    )
    await db.run(
      `CREATE TABLE site.${table.name} AS SELECT * FROM ${table.name} ORDER BY ${order.join(', ')}`,
    )
  }
  await writeMeasures(db, join(folder, 'measures.csv'))
  await writeAgencies(db, agencies)
  await db.run('DETACH site')
  return path
}

async function writeMeasures(db: Database, csv: string): Promise<void> {
  const types = {
    numerator: 'DOUBLE',
    denominator: 'DOUBLE',
    value: 'DOUBLE',
    lower: 'DOUBLE',
    upper: 'DOUBLE',
  } as Record<string, string>
  const columns = measureColumns
    .map((column) => `${text(column)}: ${text(types[column] ?? 'VARCHAR')}`)
    .join(', ')
  await db.run(
    `CREATE TABLE site.measures AS SELECT * FROM read_csv(${text(csv)}, header = true, columns = {${columns}}, nullstr = '', quote = '"', escape = '"', delim = ',')`,
  )
}

async function writeAgencies(db: Database, agencies: readonly PublishedAgency[]): Promise<void> {
  const values = agencies.map(
    (one) =>
      `(${[text(one.agency_id), text(one.name.en), text(one.name.es), `DATE ${text(one.as_of)}`, text(one.rows_from), text(one.release.mode), String(one.is_demonstration), `CAST(${text(one.observed_from)} AS DATE)`].join(', ')})`,
  )
  await db.run(
    `CREATE TABLE site.agencies AS SELECT * FROM (VALUES ${values.join(', ')}) AS listed(agency_id, name_en, name_es, as_of, rows_from, release_mode, is_demonstration, observed_from)`,
  )
}

import { join } from 'node:path'
import { text, type Database } from '../database.ts'
import { measureColumns } from './figures.ts'
import type { PublishedAgency } from './record.ts'

/** The two tables over all agencies, as SELECTs over what was just published: `measures` from its CSV, `agencies` from its list. */
export function commonTables(
  folder: string,
  agencies: readonly PublishedAgency[],
): { measures: string; agencies: string } {
  return { measures: measures(join(folder, 'measures.csv')), agencies: listed(agencies) }
}

/** Writes both as Parquet beside the tables of the agencies. */
export async function writeCommonParquet(
  db: Database,
  folder: string,
  agencies: readonly PublishedAgency[],
): Promise<void> {
  for (const [table, select] of Object.entries(commonTables(folder, agencies)))
    await db.run(
      `COPY (${select}) TO ${text(join(folder, `${table}.parquet`))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`,
    )
}

function measures(csv: string): string {
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
  return `SELECT * FROM read_csv(${text(csv)}, header = true, columns = {${columns}}, nullstr = '', quote = '"', escape = '"', delim = ',')`
}

function listed(agencies: readonly PublishedAgency[]): string {
  const values = agencies.map(
    (one) =>
      `(${[text(one.agency_id), text(one.name.en), text(one.name.es), `DATE ${text(one.as_of)}`, text(one.rows_from), text(one.release.mode), String(one.is_demonstration), `CAST(${text(one.observed_from)} AS DATE)`].join(', ')})`,
  )
  return `SELECT * FROM (VALUES ${values.join(', ')}) AS listed(agency_id, name_en, name_es, as_of, rows_from, release_mode, is_demonstration, observed_from)`
}

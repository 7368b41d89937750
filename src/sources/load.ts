import { name, text, type Database } from '../database.ts'
import type { Agency, Source } from '../agency.ts'
import { Problem } from '../problem.ts'
import { readCsv } from './csv.ts'
import { unpacked } from './gzip.ts'
import { readJson } from './json.ts'
import { sniff } from './sniff.ts'
import type { Snapshot, SourceBytes } from './snapshot.ts'
import { readXlsx } from './xlsx.ts'

/**
 * Puts each source into `raw.<source>`: the columns that agency.yaml names, as trimmed texts (empty becomes null)
 * or dates, with `_line`, the record's place in the file. Returns rows by source.
 * @throws {Problem} for an unreadable file, a missing or unlisted column, or a text that is no date.
 */
export async function load(
  db: Database,
  agency: Agency,
  snapshot: Snapshot,
  work: string,
): Promise<Record<string, number>> {
  await db.run('CREATE SCHEMA raw; CREATE SCHEMA as_read')
  const rows: Record<string, number> = {}
  for (const [id, source] of Object.entries(agency.sources)) {
    const bytes = snapshot.sources[id]
    if (bytes === undefined) {
      await db.run(
        `CREATE TABLE raw.${name(id)} (${source.columns.map((column) => `${name(column)} ${typeOf(source, column)}`).join(', ')}, _line INTEGER)`,
      )
      continue
    }
    await read(db, `as_read.${id}`, bytes, work)
    await checkColumns(db, agency.id, id, source, bytes.where)
    await checkDates(db, agency.id, id, source, bytes.where)
    await db.run(
      `CREATE TABLE raw.${name(id)} AS SELECT ${source.columns.map((column) => `${typed(source, column)} AS ${name(column)}`).join(', ')}, _line FROM as_read.${id} ORDER BY _line`,
    )
    rows[id] = await db.count(`SELECT count(*) FROM raw.${name(id)}`)
  }
  await db.run('DROP SCHEMA as_read CASCADE')
  return rows
}

async function read(db: Database, table: string, { bytes, where }: SourceBytes, work: string): Promise<void> {
  const plain = unpacked(bytes, where)
  const format = sniff(plain, where)
  if (format === 'xlsx') await readXlsx(db, table, plain, where)
  else if (format === 'json') await readJson(db, table, plain, where)
  else await readCsv(db, table, plain, where, work)
  if ((await db.count(`SELECT count(*) FROM ${table}`)) === 0) {
    throw new Problem({
      where,
      found: 'a header and no rows',
      known: 'at least one record',
      todo: 'fetch the file again, or ask the publisher',
    })
  }
}

async function checkColumns(
  db: Database,
  agencyId: string,
  id: string,
  source: Source,
  where: string,
): Promise<void> {
  const found = await db.rows<{ column_name: string }>(
    `SELECT column_name FROM duckdb_columns() WHERE schema_name = 'as_read' AND table_name = ${text(id)} AND column_name <> '_line' ORDER BY column_index`,
  )
  const columns = found.map((row) => row.column_name)
  const missing = source.columns.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    throw new Problem({
      where,
      found: `no column ${missing.map((column) => `"${column}"`).join(', ')}; the file has ${columns.map((column) => `"${column}"`).join(', ')}`,
      known: `the columns of "${id}" in ${agencyId}/agency.yaml`,
      todo: `check that this is the right file; if the publisher changed it, edit sources.${id}.columns in data/agencies/${agencyId}/agency.yaml and the SQL that reads it`,
    })
  }
  const unlisted = columns.filter(
    (column) => !source.columns.includes(column) && source.ignored[column] === undefined,
  )
  if (unlisted.length > 0) {
    throw new Problem({
      where,
      found: `column ${unlisted.map((column) => `"${column}"`).join(', ')}, which nobody has looked at`,
      known: [...source.columns, ...Object.keys(source.ignored)].map((column) => `"${column}"`).join(', '),
      todo: `read it, or list it under sources.${id}.ignored with the reason, in data/agencies/${agencyId}/agency.yaml`,
    })
  }
}

async function checkDates(
  db: Database,
  agencyId: string,
  id: string,
  source: Source,
  where: string,
): Promise<void> {
  for (const [column, formats] of Object.entries(source.dates)) {
    const value = `trim(${name(column)})`
    const bad = await db.rows<{ found: string; rows: number; line: number }>(
      `SELECT ${value} AS found, count(*) AS rows, min(_line) AS line FROM as_read.${id}
       WHERE ${value} <> '' AND ${value} NOT IN (${['', ...source.not_dates].map(text).join(', ')}) AND ${parsed(column, formats)} IS NULL
       GROUP BY ALL ORDER BY rows DESC, found LIMIT 5`,
    )
    if (bad.length === 0) continue
    throw new Problem({
      where: `${where}:${bad[0]!.line}`,
      found: `${column} ${bad.map((one) => `"${one.found}" (${one.rows})`).join(', ')}, which is no date`,
      known: `${formats.map((format) => `"${format}"`).join(', ')}; no date: ${source.not_dates.map((one) => `"${one}"`).join(', ') || 'nothing listed'}`,
      todo: `add the format to sources.${id}.dates, or the text to sources.${id}.not_dates, in data/agencies/${agencyId}/agency.yaml`,
    })
  }
}

function typeOf(source: Source, column: string): string {
  return source.dates[column] === undefined ? 'VARCHAR' : 'DATE'
}

function typed(source: Source, column: string): string {
  const formats = source.dates[column]
  return formats === undefined ? `nullif(trim(${name(column)}), '')` : parsed(column, formats)
}

function parsed(column: string, formats: string[]): string {
  return `coalesce(${formats.map((format) => `try_strptime(trim(${name(column)}), ${text(format)})`).join(', ')})::DATE`
}

import { name, text, type Database } from '../database.ts'
import type { Source } from '../agency.ts'
import { Problem } from '../problem.ts'
import { most, unreadShare, type AsRead, type Reading, type Unread, type Values } from './as-read.ts'
import { notReadable, readCsv } from './csv.ts'
import { unpacked } from './gzip.ts'
import { readJson } from './json.ts'
import { sniff } from './sniff.ts'
import { filesOf, type FileBytes, type SourceBytes } from './snapshot.ts'
import { readXlsx } from './xlsx.ts'
import { zipEntry } from './zip.ts'

/** Records of a later file are numbered on from here, so that a line number is one record of the source. */
const linesPerFile = 50_000_000

/** What is looked at in each file of a source before its rows are taken. */
export interface Checks {
  /** Throws where the columns of a file are not those expected. */
  columns(columns: readonly string[], where: string): void
  /** The condition, in SQL over texts, that holds of a row with a text that is no date. */
  isNoDate(column: string): string
  /** Throws where a table of texts holds one that is no date. */
  dates(table: string, where: string): Promise<void>
}

/**
 * Reads all files of one source into `table`, texts as they stand, plus `_line`. @throws {Problem} for a file that cannot
 * be read, or leaves more than one record in twenty unread.
 */
export function readSource(
  db: Database,
  table: string,
  source: Source,
  bytes: SourceBytes,
  work: string,
): Promise<AsRead> {
  return readFiles(db, table, source, bytes, work, {})
}

/**
 * Reads all files of one source into `table` as values: the columns that agency.yaml reads, and those it does not know, as
 * trimmed texts (empty becomes null) or dates, plus `_line`. @throws {Problem} as `readSource`, and what the checks throw.
 */
export async function readValues(
  db: Database,
  table: string,
  source: Source,
  bytes: SourceBytes,
  work: string,
  checks?: Checks,
): Promise<AsRead> {
  const values: Values = {
    chosen: (columns) => [
      ...source.columns.filter((column) => columns.includes(column)),
      ...columns.filter((column) => !source.columns.includes(column) && source.ignored[column] === undefined),
    ],
    valueOf: (column) => valueOf(source, column),
    isOdd: (columns) =>
      columns
        .filter((column) => checks !== undefined && source.dates[column] !== undefined)
        .map((column) => checks!.isNoDate(column))
        .join(' OR ') || 'false',
  }
  return readFiles(db, table, source, bytes, work, { values, checks })
}

async function readFiles(
  db: Database,
  table: string,
  source: Source,
  bytes: SourceBytes,
  work: string,
  { values, checks }: { values?: Values; checks?: Checks | undefined },
): Promise<AsRead> {
  const reading: Reading = {
    expected: [...source.columns, ...Object.keys(source.ignored)],
    ignored: Object.keys(source.ignored),
    dates: Object.keys(source.dates),
    sections: source.sections,
    ...(values === undefined ? {} : { values }),
  }
  const whole: AsRead = { columns: [], read: 0, unread: [], dropped: {} }
  for (const [at, file] of filesOf(bytes).entries()) {
    const own = at === 0 ? table : `${table}__${at}`
    const { entry = source.entry, sheet = source.sheet } = source.files[at] ?? {}
    const one = await readFile(db, own, file, work, { ...reading, entry, sheet })
    checkShape(file.where, one)
    checks?.columns(one.columns, file.where)
    if (values !== undefined && one.areValues !== true) {
      await checks?.dates(own, file.where)
      const made = values.chosen(one.columns).map((column) => `${values.valueOf(column)} AS ${name(column)}`)
      await db.run(`CREATE OR REPLACE TABLE ${own} AS SELECT ${[...made, '_line'].join(', ')} FROM ${own}`)
    }
    if (at > 0) await append(db, table, own, at * linesPerFile)
    for (const column of one.columns) if (!whole.columns.includes(column)) whole.columns.push(column)
    whole.read += one.read
    whole.unread.push(
      ...one.unread.map((unread): Unread => ({ ...unread, line: at * linesPerFile + unread.line })),
    )
    for (const [rule, rows] of Object.entries(one.dropped))
      whole.dropped[rule] = (whole.dropped[rule] ?? 0) + rows
  }
  return whole
}

async function readFile(
  db: Database,
  table: string,
  { bytes, where, path }: FileBytes,
  work: string,
  reading: Reading,
): Promise<AsRead> {
  let plain = unpacked(bytes, where)
  let format = sniff(plain, where)
  if (format === 'zip') {
    plain = unpacked(await zipEntry(plain, where, reading.entry), where)
    format = sniff(plain, where)
  }
  if (format === 'xlsx') return readXlsx(db, table, plain, where, reading)
  if (format === 'json') return readJson(db, table, plain, where)
  if (format === 'csv')
    return readCsv(
      db,
      table,
      { bytes: plain, where, ...(plain === bytes && path !== undefined ? { path } : {}) },
      work,
      reading,
    )
  throw new Problem({
    where,
    found: 'a zip inside a zip',
    known: 'one table in a zip',
    todo: 'unpack it and give the file inside',
  })
}

function checkShape(where: string, { read, unread }: AsRead): void {
  if (unread.length > (read + unread.length) * unreadShare) throw notReadable(where, unread)
  if (read === 0) {
    throw new Problem({
      where,
      found: 'a header and no rows',
      known: 'at least one record',
      todo: 'fetch the file again, or ask the publisher',
    })
  }
  if (read > most.rows) {
    throw new Problem({
      where,
      found: `${read} records`,
      known: `at most ${most.rows}`,
      todo: 'ask whether this is the right file; if it is, raise `rows` in src/sources/as-read.ts',
    })
  }
}

/** Puts the rows of a later file under those of the first; a column that only one of them has is null in the other. */
async function append(db: Database, table: string, later: string, offset: number): Promise<void> {
  await db.run(`UPDATE ${later} SET _line = _line + ${offset}`)
  await db.run(
    `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM ${table} UNION ALL BY NAME SELECT * FROM ${later}`,
  )
  await db.run(`DROP TABLE ${later}`)
}

/** The value of a column as the SQL of an agency sees it: a trimmed text or null, or a date. */
export function valueOf(source: Source, column: string): string {
  const formats = source.dates[column]
  return formats === undefined ? `nullif(trim(${name(column)}), '')` : dateOf(column, formats)
}

/**
 * A text column as a date, by the first of its formats that fits. A text that is how its date is printed needs no format,
 * which is the most of the work of reading where days are written so.
 */
export function dateOf(column: string, formats: readonly string[]): string {
  const one = name(column)
  const byFormat = `coalesce(${formats.map((format) => `try_strptime(trim(${one}), ${text(format)})`).join(', ')})::DATE`
  if (formats[0] !== '%Y-%m-%d') return byFormat
  const printed = `CAST(TRY_CAST(${one} AS DATE) AS VARCHAR)`
  return `CASE WHEN ${printed} = ${one} AND length(${one}) = 10 THEN TRY_CAST(${one} AS DATE) WHEN ${one} IS NULL THEN NULL ELSE ${byFormat} END`
}

import { name, type Database } from '../database.ts'

/** What one column of a file holds. */
export interface ColumnProfile {
  column: string
  rows: number
  /** Rows in which it is not empty. */
  filled: number
  distinct: number
  kind: 'date' | 'number' | 'text' | 'empty'
  /** Formats that its dates are written in, most frequent first, with the rows that fit. */
  formats: { format: string; rows: number }[]
  /** Values that look like stand-ins for “unknown”, with their rows: 1900-01-01, a day far ahead, N/A. */
  sentinels: { value: string; rows: number }[]
  /** Its values with their rows, most frequent first; only where there are at most 300 of them. */
  labels: { label: string; rows: number }[]
  /** Characters of its longest value. */
  longest: number
  /** It names each row: filled on all, each value once. */
  isKey: boolean
}

const formats = [
  '%Y-%m-%d',
  '%Y/%m/%d',
  '%m/%d/%Y',
  '%m/%d/%y',
  '%m-%d-%Y',
  '%Y-%m-%d %H:%M:%S',
  '%Y-%m-%dT%H:%M:%S',
  '%Y-%m-%dT%H:%M:%S.%g',
  '%Y-%m-%dT%H:%M:%S.%gZ',
  '%m/%d/%Y %H:%M',
  '%m/%d/%Y %H:%M:%S',
  '%m/%d/%Y %I:%M:%S %p',
  '%m/%d/%Y %I:%M %p',
  '%d-%b-%y',
  '%d-%b-%Y',
  '%B %d, %Y',
]

/** Every column of a table as read, in file order. `lastYear` is the latest year that a day may plausibly have. */
export async function profile(
  db: Database,
  table: string,
  columns: readonly string[],
  lastYear: number,
): Promise<ColumnProfile[]> {
  const all: ColumnProfile[] = []
  for (const column of columns) all.push(await ofColumn(db, table, column, lastYear))
  return all
}

async function ofColumn(
  db: Database,
  table: string,
  column: string,
  lastYear: number,
): Promise<ColumnProfile> {
  const value = `nullif(trim(${name(column)}), '')`
  const fits = formats.map((format, at) => `, count(try_strptime(${value}, '${format}')) AS f${at}`).join('')
  const [sums] = await db.rows<Record<string, number>>(
    `SELECT count(*) AS n, count(${value}) AS filled, count(DISTINCT ${value}) AS different, coalesce(max(length(${value})), 0) AS longest,
       count_if(regexp_full_match(${value}, '[-+]?[0-9]+([.,][0-9]+)*%?')) AS numeric${fits} FROM ${table}`,
  )
  const { n, filled, different, longest, numeric } = sums as { n: number } & Record<string, number>
  const found = formats
    .map((format, at) => ({ format, rows: sums![`f${at}`]! }))
    .filter(({ rows }) => rows > filled! * 0.02)
    .sort((a, b) => b.rows - a.rows)
  const dated = Math.max(0, ...found.map(({ rows }) => rows))
  const isDate = filled! > 0 && dated > filled! * 0.8 && numeric! < filled! * 0.5
  const labels =
    different! <= 300
      ? await db.rows<{ label: string; rows: number }>(
          `SELECT ${value} AS label, count(*) AS rows FROM ${table} WHERE ${value} IS NOT NULL GROUP BY ALL ORDER BY rows DESC, label`,
        )
      : []
  return {
    column,
    rows: n,
    filled: filled!,
    distinct: different!,
    kind: filled === 0 ? 'empty' : isDate ? 'date' : numeric! > filled! * 0.9 ? 'number' : 'text',
    formats: isDate ? found : [],
    sentinels: await sentinels(db, table, value, isDate ? found[0]!.format : null, lastYear),
    labels,
    longest: longest!,
    isKey: filled === n && different === n && n > 1,
  }
}

async function sentinels(
  db: Database,
  table: string,
  value: string,
  format: string | null,
  lastYear: number,
): Promise<{ value: string; rows: number }[]> {
  const words = `lower(${value}) IN ('n/a', 'na', 'none', 'null', 'unknown', 'unk', '#value!', '#n/a', 'not provided', '-', '.')`
  const days =
    format === null ? 'false' : `year(try_strptime(${value}, '${format}')) NOT BETWEEN 1985 AND ${lastYear}`
  return db.rows(
    `SELECT ${value} AS value, count(*) AS rows FROM ${table} WHERE ${words} OR ${days} GROUP BY ALL ORDER BY rows DESC, value LIMIT 10`,
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { text, type Database } from '../database.ts'
import { Problem } from '../problem.ts'
import { tables } from '../schema/tables.ts'
import type { AsOf } from '../sources/snapshot.ts'

/** One promise about our tables: its SQL returns the `_row` of every exception. */
export interface PromiseSql {
  file: string
  promise: string
  table: string
  otherwise: 'quarantine' | 'refuse'
  sql: string
}

/** Rows that a promise kept out, by table and promise. */
export interface Quarantine {
  table: string
  promise: string
  rows: number
}

/** The promises in the order of their numbers. @throws {Problem} for one that does not open as it must. */
export function readPromises(): PromiseSql[] {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => promiseOf(file, readFileSync(`${folder}/${file}`, 'utf8')))
}

const headers = {
  promise: 'what every row keeps, in words for readers',
  table: 'the name of one of our tables',
  otherwise: '"quarantine" or "refuse"',
}

/** A promise as its file says it, which opens with `-- promise:`, `-- table:` and `-- otherwise:`. @throws {Problem} where one is missing. */
export function promiseOf(file: string, sql: string): PromiseSql {
  const said = (header: keyof typeof headers, allowed?: readonly string[]): string => {
    const value = new RegExp(`^-- ${header}: (.+)$`, 'm').exec(sql)?.[1]?.trim() ?? ''
    if (value !== '' && (allowed === undefined || allowed.includes(value))) return value
    throw new Problem({
      where: `src/validate/${file}`,
      found: value === '' ? `no line "-- ${header}:"` : `"-- ${header}: ${value}"`,
      known: `${header}: ${headers[header]}`,
      todo: 'mend the first lines of the file',
    })
  }
  return {
    file,
    promise: said('promise'),
    table: said(
      'table',
      tables.map((table) => table.name),
    ),
    otherwise: said('otherwise', ['quarantine', 'refuse']) as PromiseSql['otherwise'],
    sql,
  }
}

/**
 * Holds `ours.*` to every promise, each table on its own as-of date, `as_of()` in the SQL, where `rows_read()` are the rows
 * that the table had before any was kept out. Exceptions leave their table and are counted; nothing is mended.
 * @throws {Problem} when a promise that refuses has an exception.
 */
export async function validate(db: Database, agencyId: string, asOf: AsOf): Promise<Quarantine[]> {
  const quarantined: Quarantine[] = []
  const promises = readPromises()
  const read = await rowsOf(db, [...new Set(promises.map(({ table }) => table))])
  for (const { file, promise, table, otherwise, sql } of promises) {
    const rowsRead = read.get(table)!
    if (rowsRead === 0) continue
    await db.run(
      `CREATE OR REPLACE MACRO as_of() AS DATE ${text(asOf(table))}; CREATE OR REPLACE MACRO rows_read() AS ${rowsRead}`,
    )
    const rows = await db.count(`SELECT count(*) FROM (\n${sql}\n)`)
    if (rows === 0) continue
    await db.run(`CREATE TEMP TABLE exceptions AS (\n${sql}\n)`)
    if (otherwise === 'refuse') {
      const out = quarantined.filter((one) => one.table === table)
      throw await refusal(db, agencyId, { file, promise, table, otherwise, sql }, rows, rowsRead, out)
    }
    await db.run(
      `DELETE FROM ours.${table} WHERE _row IN (SELECT _row FROM exceptions); DROP TABLE exceptions`,
    )
    quarantined.push({ table, promise, rows })
  }
  await db.run('DROP MACRO IF EXISTS as_of; DROP MACRO IF EXISTS rows_read')
  return quarantined
}

async function rowsOf(db: Database, tables: readonly string[]): Promise<Map<string, number>> {
  const counted = await db.rows<{ table: string; rows: number }>(
    tables
      .map((table) => `SELECT ${text(table)} AS "table", count(*) AS rows FROM ours.${table}`)
      .join(' UNION ALL '),
  )
  return new Map(counted.map(({ table, rows }) => [table, rows]))
}

async function refusal(
  db: Database,
  agencyId: string,
  { file, promise, table }: PromiseSql,
  rows: number,
  read: number,
  keptOut: readonly Quarantine[],
): Promise<Problem> {
  const sample = await db.rows(
    `SELECT * EXCLUDE (_row) FROM ours.${table} WHERE _row IN (SELECT _row FROM exceptions) ORDER BY _row LIMIT 1`,
  )
  const values = Object.entries(sample[0] ?? {}).filter(([, value]) => value !== null)
  const out = keptOut.map((one) => `${one.rows} not one that ${one.promise}`).join(', ')
  return new Problem({
    where: `${agencyId}/${table.replaceAll('_', '-')}`,
    found:
      values.length > 0
        ? `${rows} row(s) that break a promise, first: ${values.map(([column, value]) => `${column} "${value}"`).join(', ')}`
        : `of ${read} rows too few are kept: ${out}`,
    known: `${promise} (src/validate/${file})`,
    todo: `mend the row at its source, or the SQL or CSV that makes it in data/agencies/${agencyId}`,
  })
}

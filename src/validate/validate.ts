import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { text, type Database } from '../database.ts'
import { Problem } from '../problem.ts'
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

/** The promises in the order of their numbers. Each file opens with `-- promise:`, `-- table:` and `-- otherwise:`. */
export function readPromises(): PromiseSql[] {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(`${folder}/${file}`, 'utf8')
      const said = (word: string) => new RegExp(`^-- ${word}: (.+)$`, 'm').exec(sql)?.[1]?.trim() ?? ''
      return {
        file,
        promise: said('promise'),
        table: said('table'),
        otherwise: said('otherwise') as PromiseSql['otherwise'],
        sql,
      }
    })
}

/**
 * Holds `ours.*` to every promise, each table on its own as-of date, `as_of()` in the SQL. Exceptions leave their table and are counted; nothing is mended.
 * @throws {Problem} when a promise that refuses has an exception.
 */
export async function validate(db: Database, agencyId: string, asOf: AsOf): Promise<Quarantine[]> {
  const quarantined: Quarantine[] = []
  const promises = readPromises()
  const filled = await tablesWithRows(db, [...new Set(promises.map(({ table }) => table))])
  for (const { file, promise, table, otherwise, sql } of promises) {
    if (!filled.has(table)) continue
    await db.run(`CREATE OR REPLACE MACRO as_of() AS DATE ${text(asOf(table))}`)
    const rows = await db.count(`SELECT count(*) FROM (\n${sql}\n)`)
    if (rows === 0) continue
    await db.run(`CREATE TEMP TABLE exceptions AS (\n${sql}\n)`)
    if (otherwise === 'refuse') throw await refusal(db, agencyId, table, promise, file, rows)
    await db.run(
      `DELETE FROM ours.${table} WHERE _row IN (SELECT _row FROM exceptions); DROP TABLE exceptions`,
    )
    quarantined.push({ table, promise, rows })
  }
  await db.run('DROP MACRO IF EXISTS as_of')
  return quarantined
}

async function tablesWithRows(db: Database, tables: readonly string[]): Promise<Set<string>> {
  const rows = await db.rows<{ table: string }>(
    tables
      .map((table) => `SELECT ${text(table)} AS "table" WHERE EXISTS (SELECT 1 FROM ours.${table})`)
      .join(' UNION ALL '),
  )
  return new Set(rows.map(({ table }) => table))
}

async function refusal(
  db: Database,
  agencyId: string,
  table: string,
  promise: string,
  file: string,
  rows: number,
): Promise<Problem> {
  const sample = await db.rows(
    `SELECT * EXCLUDE (_row) FROM ours.${table} WHERE _row IN (SELECT _row FROM exceptions) ORDER BY _row LIMIT 1`,
  )
  const values = Object.entries(sample[0] ?? {}).filter(([, value]) => value !== null)
  return new Problem({
    where: `${agencyId}/${table.replaceAll('_', '-')}`,
    found: `${rows} row(s) that break a promise, first: ${values.map(([column, value]) => `${column} "${value}"`).join(', ')}`,
    known: `${promise} (src/validate/${file})`,
    todo: `mend the row at its source, or the SQL or CSV that makes it in data/agencies/${agencyId}`,
  })
}

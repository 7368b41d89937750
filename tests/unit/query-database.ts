import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../../src/database.ts'

/** A database file for the page's engine, written natively by the given statements over an empty schema `site`. */
export async function queryDatabase(...sql: string[]): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-query-'))
  const path = join(folder, 'redress.duckdb')
  const db = await Database.open()
  await db.run(`ATTACH '${path}' AS site (STORAGE_VERSION 'v1.2.0')`)
  for (const statement of sql) await db.run(statement)
  await db.run('DETACH site')
  db.close()
  const bytes = readFileSync(path)
  rmSync(folder, { recursive: true })
  return bytes
}

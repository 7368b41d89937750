import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { Agency } from '../src/agency.ts'
import { Database, name } from '../src/database.ts'
import { Problem } from '../src/problem.ts'
import { load } from '../src/sources/load.ts'
import { validate } from '../src/validate/validate.ts'
import { harmonise } from '../src/harmonise/harmonise.ts'
import { snapshot } from '../src/sources/snapshot.ts'
import { mutated, recordsIn, type Random } from './mutations.ts'

/** What became of mutated inputs: read in full, refused with a `Problem`, or one of the faults that must not be. */
export interface Fuzzed {
  inputs: number
  read: number
  /** Inputs of which records were left unread or dropped by a named rule. */
  withLeftOut: number
  refused: number
  /** Milliseconds of work of the slowest. */
  slowest: number
  faults: string[]
}

/**
 * Reads mutated files one after another: bytes, structure, labels and dates. Each must end in rows or in a `Problem`,
 * within five seconds of work (not of waiting for a busy machine); records in = read + left unread + dropped by a rule, counted by another splitter of lines where
 * the mutation leaves quoting alone; and of the rows read, every hundredth input also goes through the agency’s SQL and
 * every promise, where rows in = rows kept + rows kept out by name.
 */
export async function fuzzedInputs(
  agency: Agency,
  seed: number,
  inputs: number,
  work: string,
): Promise<Fuzzed> {
  const generator = xoroshiro128plus(seed)
  const random: Random = (below) => uniformInt(generator, 0, below - 1)
  const result: Fuzzed = { inputs, read: 0, withLeftOut: 0, refused: 0, slowest: 0, faults: [] }
  mkdirSync(work, { recursive: true })
  let db = await Database.open()
  for (let at = 0; at < inputs; at += 1) {
    if (at % 500 === 499) {
      db.close()
      db = await Database.open()
    }
    const { text, how, isQuotingWhole } = mutated(random)
    const bytes = at % 7 === 0 ? gzipSync(text) : text
    const started = process.cpuUsage()
    const told = (fault: string) => result.faults.push(`input ${at} (${how}): ${fault}`)
    try {
      const source = { bytes, where: 'cases.csv', as_of: '2024-12-31' }
      const loaded = (await load(db, agency, snapshot(agency, { cases: source }), work))['cases']!
      const dropped = Object.values(loaded.dropped).reduce((all, rows) => all + rows, 0)
      const there = await db.count('SELECT count(*) FROM raw.cases')
      if (there !== loaded.read) told(`${loaded.read} rows said to be read, ${there} there`)
      const expected = isQuotingWhole ? recordsIn(text) : null
      const found = loaded.read + loaded.unread.length + dropped
      if (expected !== null && found !== expected)
        told(
          `${expected} records in, ${loaded.read} read + ${loaded.unread.length} unread + ${dropped} dropped`,
        )
      if (at % 100 === 0) await throughPromises(db, agency, work, told)
      result.read += 1
      if (loaded.unread.length + dropped > 0) result.withLeftOut += 1
    } catch (error) {
      if (error instanceof Problem) result.refused += 1
      else told(`not a Problem: ${(error as Error).stack ?? String(error)}`)
    }
    const { user, system } = process.cpuUsage(started)
    const milliseconds = (user + system) / 1000
    result.slowest = Math.max(result.slowest, milliseconds)
    if (milliseconds > 5000) told(`${milliseconds.toFixed(0)} ms of work`)
    await clean(db)
  }
  db.close()
  return result
}

async function throughPromises(
  db: Database,
  agency: Agency,
  work: string,
  told: (fault: string) => void,
): Promise<void> {
  const read = await db.count('SELECT count(*) FROM raw.cases')
  await harmonise(db, agency, () => '2024-12-31', join(work))
  const keptOut = await validate(db, agency.id, () => '2024-12-31')
  const kept = await db.count('SELECT count(*) FROM ours.allegations')
  const out = keptOut.filter(({ table }) => table === 'allegations').reduce((all, { rows }) => all + rows, 0)
  if (kept + out !== read) told(`${read} rows in, ${kept} kept + ${out} kept out by name`)
}

async function clean(db: Database): Promise<void> {
  const schemas = await db.rows<{ schema_name: string }>(
    "SELECT DISTINCT schema_name FROM duckdb_schemas() WHERE NOT internal AND schema_name <> 'main'",
  )
  await db.run('SET search_path = main')
  for (const { schema_name } of schemas) await db.run(`DROP SCHEMA IF EXISTS ${name(schema_name)} CASCADE`)
  const left = await db.rows<{ table_name: string; schema_name: string }>(
    'SELECT table_name, schema_name FROM duckdb_tables() WHERE NOT internal',
  )
  for (const { table_name, schema_name } of left)
    await db.run(`DROP TABLE ${name(schema_name)}.${name(table_name)}`)
}

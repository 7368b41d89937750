import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import { house as checkout, type House } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { refresh } from '../../src/refresh.ts'

/** A line of a csv file, by column; an empty cell is ''. */
export type Line = Record<string, string>

/** Published extracts beside the checkout, or in the folder that REDRESS_SHARED names. */
export const shared =
  process.env['REDRESS_SHARED'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** Tests over the published extracts; where they are not there, one test that says so and asks for nothing more. */
export function withExtracts(about: string, tests: () => void): void {
  if (existsSync(shared)) describe(about, tests)
  else
    it(`${about}: not compared with the published files`, () => {
      console.warn(`${about}: not compared with the published files, ${shared} is not there`)
      expect(existsSync(shared)).toBe(false)
    })
}

/** One extract read by another road than ours: csv-parse, no DuckDB, cells as they stand. */
export function rawLines(path: string): Line[] {
  const bytes = readFileSync(join(shared, path))
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return parse(plain, { columns: true, bom: true, relax_column_count: true })
}

/** What one real agency publishes from the given extracts, in a house of its own. */
export interface RealAgency {
  house: House
  agency: PublishedAgency
  /** The rows of a published table as a reader downloads them. */
  released: (table: string) => Line[]
  /** The published numbers of one measure. */
  measured: (measure: string) => Line[]
}

/**
 * Takes the extracts of one agency through refresh and the whole pipeline, in a temporary house that holds this agency
 * alone: `realAgency('montgomery', { allegations: ['montgomery/….csv', '2020-05-04'] })`.
 */
export async function realAgency(
  id: string,
  extracts: Record<string, [path: string, asOf: string]>,
): Promise<RealAgency> {
  const root = mkdtempSync(join(tmpdir(), `redress-${id}-`))
  const house: House = {
    agencies: join(root, 'agencies'),
    raw: join(root, 'raw'),
    lock: join(root, 'sources.lock.json'),
    figures: join(root, 'figures'),
    published: join(root, 'published'),
    work: join(root, 'work'),
  }
  cpSync(join(checkout().agencies, id), join(house.agencies, id), { recursive: true })
  const files = Object.entries(extracts).map(([source, [path, as_of]]) => ({
    source,
    bytes: readFileSync(join(shared, path)),
    where: basename(path),
    as_of,
  }))
  await refresh(house, readAgency(house.agencies, id), files, '2025-01-01', () => {})
  await pipeline(house)
  const read = (path: string) => readFileSync(join(house.published, path), 'utf8')
  return {
    house,
    agency: (JSON.parse(read('agencies.json')) as PublishedAgency[])[0]!,
    released: (table) => parse(read(`agencies/${id}/${table}.csv`), { columns: true }),
    measured: (measure) => parse(read(`measures/${measure}.csv`), { columns: true }),
  }
}

/** How many lines bear each key, keys in alphabetical order. */
export function tally<T>(lines: readonly T[], key: (line: T) => string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Lines by key, in file order. */
export function grouped<T>(lines: readonly T[], key: (line: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line])
  return groups
}

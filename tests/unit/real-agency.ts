import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, it } from 'vitest'
import type { House } from '../../src/house.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { shared } from './beside.ts'
import { publishedHouse, realHouse, type Extracts } from './real-house.ts'

/** A line of a csv file, by column; an empty cell is ''. */
export type Line = Record<string, string>

/** Tests over the published extracts. Where those are not there, none of them counts as passed. */
export function withExtracts(about: string, tests: () => void): void {
  if (existsSync(shared)) describe(about, tests)
  else it.skip(`${about}: not compared with the published files, which are not there`, () => {})
}

/** One extract read by another road than ours: csv-parse, no DuckDB, cells as they stand. */
export function rawLines(path: string): Line[] {
  const bytes = readFileSync(join(shared, path))
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return parse(plain, { columns: true, bom: true, relax_column_count: true })
}

/** What one real agency publishes. */
export interface RealAgency {
  house: House
  agency: PublishedAgency
  /** The rows of a published table as a reader downloads them. */
  released: (table: string) => Line[]
  /** The published numbers of one measure. */
  measured: (measure: string) => Line[]
}

/**
 * One agency through refresh and the whole pipeline: with all its extracts, beside the other real agencies; or with the
 * given ones, in a house that holds it alone: `realAgency('montgomery', { allegations: ['montgomery/….csv', '2020-05-04'] })`.
 */
export async function realAgency(id: string, given?: Extracts): Promise<RealAgency> {
  const house = given
    ? await publishedHouse(mkdtempSync(join(tmpdir(), `redress-${id}-`)), { [id]: given })
    : await realHouse()
  const read = (path: string) => readFileSync(join(house.published, path), 'utf8')
  const lines = (path: string) => parse(read(path), { columns: true }) as Line[]
  return {
    house,
    agency: (JSON.parse(read('agencies.json')) as PublishedAgency[]).find(
      ({ agency_id }) => agency_id === id,
    )!,
    released: (table) => lines(`agencies/${id}/${table}.csv`),
    measured: (measure) => lines(`measures/${measure}.csv`).filter((line) => line['agency_id'] === id),
  }
}

/** Of each complaint as it is published: its number, day of receipt, origin, outcome and how many allegations it has. */
export function complaintFacts({ released }: RealAgency): (string | undefined)[][] {
  return released('complaints').map((row) =>
    ['complaint_id', 'received_on', 'origin', 'outcome', 'allegation_count'].map((column) => row[column]),
  )
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

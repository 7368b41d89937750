import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { readAgency } from '../../src/agency.ts'
import { house as checkout, type House } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { refresh } from '../../src/refresh.ts'

export type Row = Record<string, string>

/** Where Chicago’s published extracts lie. */
export const shared = join(process.env['REDRESS_SHARED'] ?? '../shared/data', 'chicago')
export const isThere = existsSync(shared)
if (!isThere) console.warn(`Chicago's records were not compared: ${shared} is not there`)

const files: Record<string, [file: string, asOf: string]> = {
  complaints: ['copa-complaints_2023-08.csv.gz', '2023-08-21'],
  accused: ['copa-accused_2023-08.csv.gz', '2023-08-21'],
  complainants: ['copa-complainants_2023-08.csv.gz', '2023-08-21'],
  closed_complaints: ['closed-complaints_2023-09.csv.gz', '2023-08-31'],
  closed_accused: ['closed-accused_2023-09.csv.gz', '2023-08-31'],
  closed_complainants: ['closed-complainants_2023-09.csv.gz', '2023-08-31'],
}

/** The raw files by plain code: no DuckDB, no SQL, no crosswalk. */
export const raw = (source: string): Row[] =>
  parse(gunzipSync(readFileSync(join(shared, files[source]![0]))), { columns: true, trim: true }) as Row[]

/** Rows by case number. */
export const byCase = (rows: Row[]) => Map.groupBy(rows, (row) => row['cr_id']!)

/** How often each value stands, sorted by value. */
export const counts = (values: Iterable<string>) => {
  const counted: Record<string, number> = {}
  for (const value of [...values].sort()) counted[value] = (counted[value] ?? 0) + 1
  return counted
}

/** What each finding means, in the order in which one decides for a whole case. */
const meaning: [finding: string, word: string][] = [
  ['SUSTAINED', 'sustained'],
  ['NOT SUSTAINED', 'not_sustained'],
  ['EXONERATED', 'exonerated'],
  ['WITHIN POLICY OFFICER INVOLVED SHOOTING', 'exonerated'],
  ['UNFOUNDED', 'unfounded'],
  ['NO AFFIDAVIT', 'closed_no_cooperation'],
  ['ADMINISTRATIVELY CLOSED', 'closed_admin'],
  ['ADMINISTRATIVELY TERMINATED', 'closed_admin'],
]

/** Our word for the first of several findings, by their meaning; undefined when none of them is one. */
export function firstWord(findings: string[]): string | undefined {
  const said = new Set(findings.map((finding) => finding.toUpperCase()))
  return meaning.find(([finding]) => said.has(finding))?.[1]
}

/** Chicago’s extracts taken through a refresh and the pipeline in a house of its own: its record, and its tables as a reader gets them. */
export async function publishedChicago(): Promise<{
  agency: PublishedAgency
  published: (table: string) => Row[]
}> {
  const root = mkdtempSync(join(tmpdir(), 'redress-chicago-'))
  const house: House = {
    agencies: join(root, 'agencies'),
    raw: join(root, 'raw'),
    lock: join(root, 'sources.lock.json'),
    figures: join(root, 'figures'),
    published: join(root, 'published'),
    work: join(root, 'work'),
  }
  cpSync(join(checkout().agencies, 'chicago'), join(house.agencies, 'chicago'), { recursive: true })
  const fresh = Object.entries(files).map(([source, [file, as_of]]) => ({
    source,
    bytes: readFileSync(join(shared, file)),
    where: file,
    as_of,
  }))
  await refresh(house, readAgency(house.agencies, 'chicago'), fresh, '2025-01-01', () => {})
  await pipeline(house)
  const agency = (
    JSON.parse(readFileSync(join(house.published, 'agencies.json'), 'utf8')) as PublishedAgency[]
  )[0]!
  const read = new Map<string, Row[]>()
  const published = (table: string): Row[] => {
    const path = join(house.published, 'agencies/chicago', `${table}.csv`)
    if (!read.has(table)) read.set(table, parse(readFileSync(path), { columns: true }) as Row[])
    return read.get(table)!
  }
  return { agency, published }
}

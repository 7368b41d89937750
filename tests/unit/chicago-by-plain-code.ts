import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { extracts } from '../../scripts/extracts.ts'
import { shared } from './beside.ts'

export type Row = Record<string, string>

/** The raw files by plain code: no DuckDB, no SQL, no crosswalk. */
export const raw = (source: string): Row[] =>
  parse(gunzipSync(readFileSync(join(shared, extracts['chicago']![source]![0]))), {
    columns: true,
    trim: true,
  }) as Row[]

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

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agency } from '../agency.ts'
import { Problem } from '../problem.ts'
import type { Receipt } from './lock.ts'

/** One source's bytes with what is known of them. */
export interface SourceBytes {
  bytes: Uint8Array
  /** For messages: the file's name as a person knows it. */
  where: string
  as_of: string
}

/** What one agency publishes at one moment: bytes by source, and the day that its complaints speak of. */
export interface Snapshot {
  sources: Record<string, SourceBytes>
  as_of: string
  /** The day of each table that agency.yaml binds to a source. */
  as_of_by_table: Record<string, string>
}

/** The day on which a table was true: what is open then is censored there, and nothing may lie after it. */
export type AsOf = (table: string) => string

/** The as-of date of any table: that of its source, else the snapshot’s. */
export function asOfTables({ as_of, as_of_by_table }: Snapshot): AsOf {
  return (table) => as_of_by_table[table] ?? as_of
}

/**
 * The accepted files of an agency, or null when none is there: a fresh clone has figures of real agencies, not rows.
 * @throws {Problem} when a receipt's file is missing while others are there.
 */
export function acceptedSnapshot(
  agency: Agency,
  receipts: Record<string, Receipt> | undefined,
  raw: string,
): Snapshot | null {
  const entries = Object.entries(receipts ?? {})
  const present = entries.filter(([, receipt]) => existsSync(join(raw, agency.id, receipt.file)))
  if (present.length === 0) return null
  const missing = entries.find((entry) => !present.includes(entry))
  if (missing !== undefined) {
    throw new Problem({
      where: `data/raw/${agency.id}/${missing[1].file}`,
      found: 'no such file, though it was accepted',
      known: `the other files of "${agency.id}"`,
      todo: `npm run refresh -- ${agency.id} --file ${missing[0]}=<path>`,
    })
  }
  return snapshot(
    agency,
    Object.fromEntries(
      present.map(([source, receipt]) => [
        source,
        {
          bytes: readFileSync(join(raw, agency.id, receipt.file)),
          where: `${agency.id}/${receipt.file}`,
          as_of: receipt.as_of,
        },
      ]),
    ),
  )
}

/** Bytes by source as one snapshot. @throws {Problem} when a source that the agency needs is not among them. */
export function snapshot(agency: Agency, sources: Record<string, SourceBytes>): Snapshot {
  const needed = Object.entries(agency.sources).filter(
    ([source, one]) => !one.optional && sources[source] === undefined,
  )
  if (needed.length > 0) {
    throw new Problem({
      where: agency.id,
      found: `no file for ${needed.map(([source]) => `"${source}"`).join(', ')}`,
      known: Object.keys(agency.sources)
        .map((source) => `"${source}"`)
        .join(', '),
      todo: `npm run refresh -- ${agency.id} ${needed.map(([source]) => `--file ${source}=<path>`).join(' ')}`,
    })
  }
  const latest = Object.values(sources)
    .map((source) => source.as_of)
    .sort()
    .at(-1)!
  const as_of_by_table = Object.fromEntries(
    Object.entries(agency.as_of).flatMap(([table, source]) => {
      const bound = sources[source!]
      return bound === undefined ? [] : [[table, bound.as_of]]
    }),
  )
  return { sources, as_of: as_of_by_table['complaints'] ?? latest, as_of_by_table }
}

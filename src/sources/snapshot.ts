import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Agency } from '../agency.ts'
import { Problem, quoted } from '../problem.ts'
import type { Receipt } from './lock.ts'

/** One file: its bytes, and its name as a person knows it, for messages. */
export interface FileBytes {
  bytes: Uint8Array
  where: string
  /** Where these bytes lie, under a name that holds their sum: whatever is written there is the same. */
  path?: string
}

/** One source's bytes with what is known of them; `more` are its further files, such as one for each year. */
export interface SourceBytes extends FileBytes {
  as_of: string
  more?: FileBytes[]
}

/** Every file of a source, in order. */
export function filesOf(source: SourceBytes): FileBytes[] {
  return [source, ...(source.more ?? [])]
}

/** Whether two sources are the same, file by file and byte by byte, on the same day. */
export function isSame(one: SourceBytes, other: SourceBytes): boolean {
  const [files, others] = [filesOf(one), filesOf(other)]
  return (
    one.as_of === other.as_of &&
    files.length === others.length &&
    files.every(({ bytes }, at) => Buffer.compare(bytes, others[at]!.bytes) === 0)
  )
}

/** Whether the files of a source are those of a receipt, byte for byte, whatever day either speaks of. */
export function isAccepted(receipt: Receipt, files: readonly FileBytes[]): boolean {
  const accepted = [receipt, ...(receipt.more ?? [])]
  return (
    files.length === accepted.length && files.every(({ bytes }, at) => sha256(bytes) === accepted[at]!.sha256)
  )
}

/** The sum that names a source’s bytes: of its file, or of the sums of its files. */
export function sumOf(source: SourceBytes): string {
  const sums = filesOf(source).map(({ bytes }) => sha256(bytes))
  return sums.length === 1 ? sums[0]! : createHash('sha256').update(sums.join('\n')).digest('hex')
}

const sums = new WeakMap<Uint8Array, string>()

/** The sum of bytes that nobody changes, taken once. */
export function sha256(bytes: Uint8Array): string {
  const known = sums.get(bytes) ?? createHash('sha256').update(bytes).digest('hex')
  sums.set(bytes, known)
  return known
}

const part = 8 * 1024 * 1024

/** The same, taken in parts, between which other work goes on. */
export async function sumAside(bytes: Uint8Array): Promise<string> {
  const known = sums.get(bytes)
  if (known !== undefined) return known
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.length; at += part) {
    await setImmediate()
    hash.update(bytes.subarray(at, at + part))
  }
  const sum = hash.digest('hex')
  sums.set(bytes, sum)
  return sum
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
  const named = ({ file, more }: Receipt) => [file, ...(more ?? []).map((one) => one.file)]
  const lost = (receipt: Receipt) => named(receipt).find((file) => !existsSync(join(raw, agency.id, file)))
  const present = entries.filter(([, receipt]) => lost(receipt) === undefined)
  if (present.length === 0) return null
  const missing = entries.find((entry) => !present.includes(entry))
  if (missing !== undefined) {
    throw new Problem({
      where: `data/raw/${agency.id}/${lost(missing[1])!}`,
      found: 'no such file, though it was accepted',
      known: `the other files of "${agency.id}"`,
      todo: `npm run refresh -- ${agency.id} --file ${missing[0]}=<path>`,
    })
  }
  return snapshot(
    agency,
    Object.fromEntries(present.map(([source, receipt]) => [source, acceptedBytes(raw, agency.id, receipt)])),
  )
}

/** The bytes of one accepted source. */
export function acceptedBytes(raw: string, agencyId: string, { file, more, as_of }: Receipt): SourceBytes {
  const read = (name: string): FileBytes => {
    const path = join(raw, agencyId, name)
    return { bytes: readFileSync(path), where: `${agencyId}/${name}`, path }
  }
  const further = more === undefined ? {} : { more: more.map((one) => read(one.file)) }
  return { ...read(file), as_of, ...further }
}

/** Bytes by source as one snapshot. @throws {Problem} when a source that the agency needs is not among them. */
export function snapshot(agency: Agency, sources: Record<string, SourceBytes>): Snapshot {
  const needed = Object.entries(agency.sources).filter(
    ([source, one]) => !one.optional && one.unverified === undefined && sources[source] === undefined,
  )
  if (needed.length > 0) {
    throw new Problem({
      where: agency.id,
      found: `no file for ${quoted(needed.map(([source]) => source))}`,
      known: quoted(Object.keys(agency.sources)),
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
  const ofForce = as_of_by_table['force_incidents']
  if (ofForce !== undefined)
    for (const table of ['force_uses', 'force_subjects'])
      if (agency.sql[table] !== undefined) as_of_by_table[table] ??= ofForce
  return { sources, as_of: as_of_by_table['complaints'] ?? latest, as_of_by_table }
}

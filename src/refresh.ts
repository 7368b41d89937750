import { rmSync } from 'node:fs'
import type { Agency } from './agency.ts'
import type { House } from './house.ts'
import { prepare, type Prepared, type Tell } from './pipeline.ts'
import { Problem } from './problem.ts'
import { accept } from './sources/accept.ts'
import { readLock, type Receipt } from './sources/lock.ts'
import { acceptedSnapshot, snapshot, type Snapshot, type SourceBytes } from './sources/snapshot.ts'

/** A file that someone wants accepted for one source. */
export interface FreshFile extends SourceBytes {
  source: string
}

/**
 * Takes fresh files together with the agency's other accepted ones through every room up to disclosure, and accepts
 * them only if all of it holds. @throws {Problem} otherwise; then nothing has changed.
 */
export async function refresh(
  house: House,
  agency: Agency,
  files: readonly FreshFile[],
  acceptedOn: string,
  tell: Tell,
): Promise<{ receipts: Receipt[]; prepared: Prepared }> {
  for (const { source, as_of } of files) {
    if (agency.sources[source] === undefined) {
      throw new Problem({
        where: agency.id,
        found: `source "${source}"`,
        known: Object.keys(agency.sources)
          .map((one) => `"${one}"`)
          .join(', '),
        todo: 'use one of these names in --file <source>=<path>',
      })
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(as_of) || Number.isNaN(Date.parse(as_of))) {
      throw new Problem({
        where: 'refresh',
        found: `as-of date "${as_of}"`,
        known: 'a day as YYYY-MM-DD',
        todo: 'give --as-of the last day the file speaks of',
      })
    }
  }
  const already = acceptedSnapshot(agency, readLock(house.lock)[agency.id], house.raw)
  const fresh = Object.fromEntries(files.map(({ source, ...bytes }) => [source, bytes]))
  const whole = snapshot(agency, { ...already?.sources, ...fresh })
  const prepared = await tried({ ...house, work: `${house.work}-refresh` }, agency, whole, tell)
  const remarks = Object.fromEntries(
    prepared.record.sources.filter(({ id }) => fresh[id] !== undefined).map(({ id, rows }) => [id, { rows }]),
  )
  const receipts = accept(house, agency, whole, remarks, acceptedOn)
  return { receipts, prepared }
}

/** Goes through every room in a work folder of its own, which is gone afterwards whatever comes. */
async function tried(house: House, agency: Agency, whole: Snapshot, tell: Tell): Promise<Prepared> {
  try {
    return await prepare(house, agency, whole, tell)
  } finally {
    rmSync(house.work, { recursive: true, force: true })
  }
}

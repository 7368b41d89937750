import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agency } from './agency.ts'
import type { House } from './house.ts'
import type { Tell } from './pipeline.ts'
import { refresh, type FreshFile, type Refreshed, type RefreshOptions } from './refresh.ts'
import type { Ask } from './sources/ask.ts'
import { fetchSource } from './sources/fetch-source.ts'
import { readLock } from './sources/lock.ts'

/** The sources of an agency that come from a platform and whose columns somebody has verified. */
export function liveSources(agency: Agency): string[] {
  return Object.entries(agency.sources)
    .filter(([, { platform, unverified }]) => platform !== 'file' && unverified === undefined)
    .map(([id]) => id)
}

export interface LiveOptions extends RefreshOptions {
  /** The instant of fetching, ISO 8601. */
  at: string
  only?: readonly string[] | undefined
  /** Told while a source comes in. */
  told?: (source: string, received: Received) => void
}

/** How much of a source has come in; null what its portal does not say. Pages that were asked for again count again. */
export interface Received {
  bytes: number
  /** Of the whole source: where it is one file whose length is told. */
  all_bytes: number | null
  rows: number | null
  all_rows: number | null
}

/**
 * Fetches the live sources of an agency and takes what changed through a refresh; null when nothing has changed. Either
 * way `data/raw/<agency>/checked.json` says when each source was last looked at, which is all that an unchanged source
 * leaves behind. @throws {Problem} when a portal does not answer or what it gives is not accepted.
 */
export async function refreshLive(
  house: House,
  agency: Agency,
  ask: Ask,
  { at, only, told, ...options }: LiveOptions,
  tell: Tell,
): Promise<Refreshed | null> {
  const receipts = readLock(house.lock)[agency.id] ?? {}
  const wanted = liveSources(agency).filter((id) => only === undefined || only.includes(id))
  const fresh: FreshFile[] = []
  for (const id of wanted) {
    const source = agency.sources[id]!
    const known = receipts[id]
    const received: Received = { bytes: 0, all_bytes: null, rows: null, all_rows: null }
    const isOneFile = source.platform === 'url' && source.files.length === 1
    const counted: Ask = (url, question = {}) =>
      ask(url, {
        ...question,
        received: (bytes, all) => {
          received.bytes += bytes
          if (isOneFile) received.all_bytes = all
          told?.(id, received)
        },
      })
    const fetched = await fetchSource(source, counted, known, (rows, all) => {
      Object.assign(received, { rows, all_rows: all })
      told?.(id, received)
    })
    if (fetched === 'unchanged') {
      tell(`${agency.id}/${id}: unchanged at its publisher`)
      continue
    }
    for (const warning of fetched.warnings) tell(`${agency.id}/${id}: ${warning}`)
    const [first, ...more] = fetched.files
    const { updated_at } = fetched.from
    fresh.push({
      source: id,
      ...first!,
      more,
      as_of: dayIn(source.time_zone, updated_at ?? at),
      isUndated: updated_at === null,
      fetched: { ...fetched.from, fetched_at: at },
    })
  }
  const done = fresh.length === 0 ? null : await refresh(house, agency, fresh, at.slice(0, 10), tell, options)
  if (options.isDryRun !== true) heartbeat(house, agency.id, wanted, at)
  return done === null || done.examined.length === 0 ? null : done
}

/** The day of an instant where the publisher is. */
function dayIn(zone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))
}

/** Writes when sources were last looked at: a file of its own, so that no change means no commit. */
function heartbeat(house: House, agencyId: string, sources: readonly string[], at: string): void {
  const folder = join(house.raw, agencyId)
  const path = join(folder, 'checked.json')
  const checked = { ...readChecked(house, agencyId), ...Object.fromEntries(sources.map((id) => [id, at])) }
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${path}.next`, `${JSON.stringify(checked, null, 2)}\n`)
  renameSync(`${path}.next`, path)
}

/** When each source was last looked at, by source; empty where none was. */
export function readChecked(house: House, agencyId: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(house.raw, agencyId, 'checked.json'), 'utf8')) as Record<
      string,
      string
    >
  } catch {
    return {}
  }
}

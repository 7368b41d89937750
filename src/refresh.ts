import { rmSync } from 'node:fs'
import type { Agency } from './agency.ts'
import { readCrosswalk } from './harmonise/crosswalk.ts'
import type { House } from './house.ts'
import { prepare, type Prepared, type Tell } from './pipeline.ts'
import { accept, discard, write, type Remarks, type Written } from './sources/accept.ts'
import { checkFreshFiles } from './sources/check-fresh-files.ts'
import { checkDrift, examine, type Examined } from './sources/examine.ts'
import { readLock, type FetchedFrom, type Receipt } from './sources/lock.ts'
import {
  acceptedSnapshot,
  filesOf,
  isAccepted,
  isSame,
  snapshot,
  type Snapshot,
  type SourceBytes,
} from './sources/snapshot.ts'
import { withTurn } from './turn.ts'

/** Bytes that someone wants accepted for one source; several files of one source come one after another. */
export interface FreshFile extends SourceBytes {
  source: string
  /** Nobody says which day they speak of: `as_of` is the day they came, unless they are the accepted bytes again. */
  isUndated?: boolean
  /** Where they were fetched, if they were. */
  fetched?: FetchedFrom
}

export interface RefreshOptions {
  /** Why drift that would stop the refresh is let through; kept in the receipt. */
  acceptDrift?: string | undefined
  /** Go through every check and change nothing. */
  isDryRun?: boolean
}

/** What a refresh did: receipts of the fresh sources, how each stands against the one before, and the rows prepared. */
export interface Refreshed {
  receipts: Receipt[]
  examined: Examined[]
  prepared: Prepared
}

/** Changes kept in a receipt: one for each acceptance, the latest last. */
const keptChanges = 24

/**
 * Takes fresh files together with the agency's other accepted ones through every room up to disclosure, and accepts
 * them only if all of it holds and nothing drifts unexplained. A file that is byte for byte the accepted one keeps its
 * receipt, unless somebody says that it speaks of another day. @throws {Problem} otherwise; then nothing has changed.
 */
export async function refresh(
  house: House,
  agency: Agency,
  files: readonly FreshFile[],
  acceptedOn: string,
  tell: Tell,
  options: RefreshOptions = {},
): Promise<Refreshed> {
  checkFreshFiles(agency, files)
  return withTurn(house, `a refresh of ${agency.id}`, async () => {
    const standing = readLock(house.lock)[agency.id] ?? {}
    const earlier = acceptedSnapshot(agency, standing, house.raw)
    const fresh = withKnownDays(bySource(files), files, standing)
    const whole = snapshot(agency, { ...earlier?.sources, ...fresh })
    const isNew = (id: string) =>
      earlier?.sources[id] === undefined || !isSame(earlier.sources[id], whole.sources[id]!)
    const ids = Object.keys(fresh).filter(isNew)
    const crosswalk = readCrosswalk(agency)
    const labels = new Set(crosswalk.map(({ label }) => label))
    const endings = new Set(crosswalk.flatMap(({ field, label }) => (field === 'outcome' ? [label] : [])))
    const isKept = options.isDryRun !== true && ids.length > 0
    let examined: Examined[] = []
    // Written while the rooms are gone through, which leaves one of two processors idle; accepted only after.
    const writing: Promise<Record<string, Written>>[] = []
    try {
      const prepared = await tried({ ...house, work: `${house.work}-refresh` }, async (aside) =>
        prepare(aside, agency, whole, tell, async (db, loaded, work) => {
          examined = await examine(db, { agency, fresh: whole, ids, earlier, labels, endings }, loaded, work)
          checkDrift(agency.id, examined, options.acceptDrift)
          if (isKept) writing.push(handled(write(house, agency, whole, ids)))
        }),
      )
      const remarks = Object.fromEntries(
        examined.map((one) => [one.source, remarksOf(one, standing, files, acceptedOn, options)]),
      )
      const [written] = await Promise.all(writing)
      const accepted = written === undefined ? [] : accept(house, agency, whole, written, remarks, acceptedOn)
      const kept = Object.keys(fresh)
        .filter((id) => !isNew(id))
        .map((id) => standing[id]!)
      return { receipts: [...accepted, ...kept], examined, prepared }
    } finally {
      await Promise.allSettled(writing)
      discard(house, agency.id)
    }
  })
}

/** A promise whose failure is asked for later, not at once. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

function bySource(files: readonly FreshFile[]): Snapshot['sources'] {
  const sources: Snapshot['sources'] = {}
  for (const { source, bytes, where, as_of, more = [] } of files) {
    const first = sources[source]
    if (first === undefined) sources[source] = { bytes, where, as_of, ...(more.length === 0 ? {} : { more }) }
    else first.more = [...(first.more ?? []), { bytes, where }, ...more]
  }
  return sources
}

/** The same, where undated bytes that are the accepted ones speak of the accepted day. */
function withKnownDays(
  sources: Snapshot['sources'],
  files: readonly FreshFile[],
  standing: Record<string, Receipt>,
): Snapshot['sources'] {
  const isUndated = (id: string) => files.every((file) => file.source !== id || file.isUndated === true)
  return Object.fromEntries(
    Object.entries(sources).map(([id, bytes]) => {
      const known = standing[id]
      const isKnown = known !== undefined && isUndated(id) && isAccepted(known, filesOf(bytes))
      return [id, isKnown ? { ...bytes, as_of: known.as_of } : bytes]
    }),
  )
}

function remarksOf(
  { source, before, after, comparison, drift, read }: Examined,
  standing: Record<string, Receipt>,
  files: readonly FreshFile[],
  acceptedOn: string,
  { acceptDrift }: RefreshOptions,
): Remarks {
  const fetched = files.find((file) => file.source === source)?.fetched
  const blocks = drift.filter(({ level }) => level === 'block').map(({ said }) => said)
  const was = standing[source]
  const reasons = [
    ...(was?.drift_accepted ?? []),
    ...(acceptDrift === undefined || blocks.length === 0
      ? []
      : [{ on: acceptedOn, reason: acceptDrift, findings: blocks }]),
  ]
  const changes = [
    ...(was?.changes ?? []),
    ...(comparison === null
      ? []
      : [{ accepted_at: acceptedOn, from_as_of: before!, to_as_of: after, ...comparison }]),
  ].slice(-keptChanges)
  return {
    rows: read.read,
    ...(fetched === undefined ? {} : { fetched }),
    ...(reasons.length === 0 ? {} : { drift_accepted: reasons }),
    ...(changes.length === 0 ? {} : { changes }),
  }
}

/** Works in a folder of its own, which is gone afterwards whatever comes. */
async function tried(house: House, work: (house: House) => Promise<Prepared>): Promise<Prepared> {
  try {
    rmSync(house.work, { recursive: true, force: true })
    return await work(house)
  } finally {
    rmSync(house.work, { recursive: true, force: true })
  }
}

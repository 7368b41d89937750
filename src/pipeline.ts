import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeclared, readAgencies, type Agency } from './agency.ts'
import { Database } from './database.ts'
import { disclose } from './disclosure/disclose.ts'
import { mask } from './disclosure/mask.ts'
import { shownBefore } from './disclosure/shown-before.ts'
import { harmonise } from './harmonise/harmonise.ts'
import { areaCounts, readAreas } from './harmonise/areas.ts'
import { labelCounts } from './harmonise/label-counts.ts'
import type { House } from './house.ts'
import { episodeBooks, type PublishedBook } from './measures/_episode-books.ts'
import { byKeys, measure, measureOurs, type Measured } from './measures/measure.ts'
import type { MeasureRow } from './measures/_row.ts'
import { thresholds } from './measures/_thresholds.ts'
import { readFigures, type Figures } from './publish/figures.ts'
import { Problem, quoted } from './problem.ts'
import { withChanges } from './publish/changes.ts'
import { publish, type Manifest } from './publish/publish.ts'
import { recover } from './publish/releases.ts'
import type { AgencyRecord } from './publish/record.ts'
import { exportRelease, gatherReleases } from './publish/release-files.ts'
import { sourceRecords } from './publish/source-records.ts'
import type { AsRead } from './sources/as-read.ts'
import { load } from './sources/load.ts'
import { readLock } from './sources/lock.ts'
import { acceptedSnapshot, asOfTables, type Snapshot } from './sources/snapshot.ts'
import { withTurn } from './turn.ts'
import { compareTotals } from './validate/compare-totals.ts'
import { validate } from './validate/validate.ts'

/** Told as the work goes on, one line per step. */
export type Tell = (line: string) => void

/** An agency whose rows went through the rooms; its release tables lie as Parquet under `work`. */
export interface Prepared {
  agency: Agency
  record: AgencyRecord
  /** Totals made of rows that do not leave. */
  totals: MeasureRow[]
}

/**
 * The whole path: each agency's accepted files become release tables, measures are taken on those, and all of it is
 * published in one step. Agencies without accepted files stand with their committed figures; once a real agency has
 * rows, the demonstration stays away. @throws {Problem} before anything published is touched.
 */
export async function pipeline(house: House, tell: Tell = () => {}): Promise<Manifest> {
  return withTurn(house, 'a publication', () => published(house, tell))
}

async function published(house: House, tell: Tell): Promise<Manifest> {
  recover(house.published)
  const lock = readLock(house.lock)
  const agencies = readAgencies(house.agencies)
  const accepted = agencies.map((agency) => ({
    agency,
    snapshot: acceptedSnapshot(agency, lock[agency.id], house.raw),
  }))
  const isReal = accepted.some(({ agency, snapshot }) => snapshot !== null && !agency.demonstration)
  rmSync(house.work, { recursive: true, force: true })

  const prepared: Prepared[] = []
  const figures: { agency: Agency; figures: Figures }[] = []
  for (const { agency, snapshot } of accepted) {
    if (isReal && agency.demonstration) continue
    const kept = readFigures(house.figures, agency.id)
    if (snapshot !== null)
      prepared.push(withChanges(await prepare(house, agency, snapshot, tell), lock[agency.id]))
    else if (kept !== null) figures.push({ agency, figures: kept })
    else if (!agency.demonstration && !isDeclared(agency))
      tell(`${agency.id}: no rows and no figures yet, left out`)
  }

  if (prepared.length + figures.length === 0) {
    throw new Problem({
      where: 'data',
      found: 'no accepted rows and no figures of any agency',
      known: quoted(agencies.filter((agency) => !isDeclared(agency)).map(({ id }) => id)),
      todo: 'npm run demonstration, or npm run refresh -- <agency> --file <source>=<path>',
    })
  }

  const db = await Database.open(2)
  try {
    await gatherReleases(
      db,
      house.work,
      prepared.map(({ agency }) => agency.id),
    )
    const known = prepared.map(({ agency, record }) => measured(agency, record))
    const books = await episodeBooks(db, known)
    const released = await measure(db, withBooks(known, books))
    const before = shownBefore(house.published)
    const counted = [...released, ...prepared.flatMap(({ totals }) => totals)]
    const rows = mask(counted, before).sort(byKeys)
    tell(
      `measures: ${rows.length} numbers from ${prepared.length} agencies, ${figures.length} more from committed figures`,
    )
    return await publish(db, house, prepared, figures, rows, books, agencies, before)
  } finally {
    db.close()
    rmSync(house.work, { recursive: true, force: true })
  }
}

/**
 * One agency through sources, harmonise, validate and disclosure. With `loadedToo`, which sees the rows as they were
 * read, it is a trial: release tables are made and looked through, but neither written nor measured.
 * @throws {Problem} at the first thing not understood.
 */
export async function prepare(
  house: House,
  agency: Agency,
  snapshot: Snapshot,
  tell: Tell,
  loadedToo?: (db: Database, loaded: Record<string, AsRead>, work: string) => Promise<void>,
): Promise<Prepared> {
  const work = join(house.work, agency.id)
  mkdirSync(work, { recursive: true })
  const asOf = asOfTables(snapshot)
  const db = await Database.open()
  try {
    const read = await load(db, agency, snapshot, work)
    await loadedToo?.(db, read, work)
    await db.confine(work)
    const { crosswalk, adjustments } = await harmonise(db, agency, asOf, work)
    const labels = [...(await labelCounts(db, crosswalk)), ...(await areaCounts(db, agency))]
    const before = await db.count('SELECT count(*) FROM ours.complaints')
    const quarantined = await validate(db, agency.id, asOf)
    const compared = await compareTotals(db, agency)
    for (const { what, theirs, ours } of compared)
      tell(`${agency.id}: ${what}: ${ours} here, ${theirs} by the agency’s own count`)
    const { released, coarsened } = await disclose(db, agency, asOf)
    const kept = await db.count('SELECT count(*) FROM ours.complaints')
    tell(`${agency.id}: ${before} complaints read, ${kept} kept, as of ${snapshot.as_of}`)
    const record: AgencyRecord = {
      agency_id: agency.id,
      as_of: snapshot.as_of,
      as_of_by_table: snapshot.as_of_by_table,
      sources: sourceRecords(agency, snapshot, read),
      released,
      quarantined,
      adjusted: [...adjustments, ...coarsened],
      crosswalk: labels,
      ...(compared.length === 0 ? {} : { compared }),
      is_quality_low: before > 0 && (before - kept) / before > thresholds.keptOut,
    }
    if (loadedToo !== undefined) return { agency, record, totals: [] }
    await exportRelease(db, released, work)
    return { agency, record, totals: await measureOurs(db, measured(agency, record)) }
  } finally {
    db.close()
  }
}

/** Agencies with their episodes beside them, so that the measure of episodes need not judge them again. */
function withBooks(agencies: readonly Measured[], books: readonly PublishedBook[]): Measured[] {
  return agencies.map((agency) => {
    const book = books.find(({ agency_id }) => agency_id === agency.agency_id)
    return book === undefined ? agency : { ...agency, book }
  })
}

function measured(agency: Agency, record: AgencyRecord): Measured {
  return {
    agency_id: agency.id,
    as_of: record.as_of,
    as_of_by_table: record.as_of_by_table,
    is_demonstration: agency.demonstration,
    is_quality_low: record.is_quality_low,
    not_published: Object.keys(agency.not_published),
    outcome_words: outcomeWords(record.crosswalk),
    observed_from: agency.observed_from ?? null,
    deadline_days: agency.deadline?.days ?? null,
    units: unitsOf(agency),
    sentiment_answers: mostAnswers(agency),
  }
}

function outcomeWords(crosswalk: AgencyRecord['crosswalk']): string[] {
  return [...new Set(crosswalk.filter(({ field }) => field === 'outcome').map(({ word }) => word))]
}

/** The areas of its records that are parts of the department and no districts. */
function unitsOf(agency: Agency): string[] {
  const units = readAreas(agency).filter(({ kind }) => kind === 'unit')
  return [...new Set(units.map(({ area }) => area))]
}

function mostAnswers({ sentiment_answers }: Agency): Record<string, number> {
  const { city, area, district } = sentiment_answers ?? {}
  return Object.fromEntries(
    Object.entries({ city, area, district }).flatMap(([level, range]) => (range ? [[level, range[1]]] : [])),
  )
}

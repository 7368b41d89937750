import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Agency } from '../agency.ts'
import type { Database } from '../database.ts'
import { scanFolder } from '../disclosure/scan-folder.ts'
import { stageShown, type ShownBefore } from '../disclosure/shown-before.ts'
import { readAreas } from '../harmonise/areas.ts'
import { wordLists } from '../harmonise/crosswalk.ts'
import type { House } from '../house.ts'
import { comparabilities } from '../measures/_comparability.ts'
import { flags } from '../measures/_flags.ts'
import { readMeasures } from '../measures/_read.ts'
import { reasons } from '../measures/_reasons.ts'
import type { PublishedBook } from '../measures/_episode-books.ts'
import type { MeasureRow } from '../measures/_row.ts'
import { thresholdWords } from '../measures/_threshold-words.ts'
import { thresholds } from '../measures/_thresholds.ts'
import type { Prepared } from '../pipeline.ts'
import { comparability } from '../schema/words/comparability.ts'
import { readBoundaries } from './boundaries.ts'
import { changes } from './changes.ts'
import { coverage } from './coverage.ts'
import { cubeJson, cubePath, cubesOf, type Cube } from './cubes.ts'
import { dataPackage } from './data-package.ts'
import { dictionary } from './dictionary.ts'
import { writeCommonParquet } from './common-tables.ts'
import { writeDuckdb, type PublishedDatabase } from './duckdb-file.ts'
import { earlierReleases, type EarlierRelease } from './earlier-releases.ts'
import { episodesJson } from './episodes-file.ts'
import { readErrorRates } from './error-rates.ts'
import { measuresCsv, type Figures } from './figures.ts'
import type { AgencyRecord, Download, PublishedAgency } from './record.ts'
import { addRelease } from './releases.ts'
import { writeTables } from './tables.ts'

/** What is published, in one file that a reader or a page opens first. */
export interface Manifest {
  /** Latest as-of date and a sum over every Parquet, CSV and JSON file: the same input gives the same version. */
  data_version: string
  is_demonstration: boolean
  agencies: { agency_id: string; rows_from: 'rows' | 'figures'; as_of: string }[]
  /** Every file below the published folder but this one and the database, with bytes and sha256. */
  files: { path: string; bytes: number; sha256: string }[]
  database: PublishedDatabase
  /** Releases of other data that are kept from before, the latest first. */
  earlier: EarlierRelease[]
}

/**
 * Writes everything the site and its readers get into a fresh folder beside the published one, then
 * makes it the release that stands, in one step.
 * Reads release tables and measure rows only. Bytes depend on nothing but their content; the `.duckdb` file alone
 * differs from run to run, and is in no sum. @throws {Problem} when a text looks private; nothing is swapped then.
 */
export async function publish(
  db: Database,
  house: House,
  prepared: readonly Prepared[],
  figures: readonly { agency: Agency; figures: Figures }[],
  measured: readonly MeasureRow[],
  books: readonly PublishedBook[],
  known: readonly Agency[],
  shown: ShownBefore,
): Promise<Manifest> {
  const folder = `${house.published}.next`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const rows = [...measured, ...figures.flatMap((one) => one.figures.rows)]

  const agencies: PublishedAgency[] = []
  const cubes: Cube[] = figures.flatMap((one) => one.figures.cubes)
  for (const { agency, record } of prepared) {
    cubes.push(...(await cubesOf(db, agency.id)))
    const downloads = await writeTables(db, folder, agency.id, record.released)
    agencies.push(publishedAgency(agency, record, 'rows', downloads))
  }
  for (const { agency, figures: kept } of figures)
    agencies.push(publishedAgency(agency, kept.record, 'figures', []))
  agencies.sort((a, b) => (a.agency_id < b.agency_id ? -1 : 1))

  const measures = readMeasures()
  writeJson(folder, 'agencies.json', agencies)
  writeJson(folder, 'measures.json', measures)
  writeJson(folder, 'reasons.json', reasons)
  writeJson(folder, 'flags.json', flags)
  writeJson(folder, 'thresholds.json', thresholds)
  writeJson(folder, 'threshold-words.json', thresholdWords)
  writeJson(folder, 'comparability.json', {
    dimensions: comparability,
    pairs: comparabilities(
      agencies.map(({ agency_id, comparability: answers }) => ({
        id: agency_id,
        answers,
        measures: new Set(
          rows
            .filter((row) => row.agency_id === agency_id && row.status === 'shown')
            .map(({ measure }) => measure),
        ),
      })),
    ),
  })
  writeJson(folder, 'changes.json', changes(agencies))
  writeJson(folder, 'coverage.json', coverage(known, agencies))
  writeJson(folder, 'dictionary.json', dictionary(prepared))
  writeJson(
    folder,
    'words.json',
    Object.fromEntries([...wordLists].map(([field, list]) => [field, list.words])),
  )
  for (const { stem } of measures) {
    const own = rows.filter((row) => row.measure === stem)
    writeJson(folder, `measures/${stem}.json`, own)
    writeFileSync(join(folder, `measures/${stem}.csv`), measuresCsv(own))
  }
  writeFileSync(join(folder, 'measures.csv'), measuresCsv(rows))
  for (const { agency_id } of agencies) {
    const boundaries = readBoundaries(house.agencies, agency_id)
    if (boundaries !== null) writeJson(folder, `areas/${agency_id}.json`, boundaries)
  }
  mkdirSync(join(folder, 'cubes'))
  for (const cube of cubes) {
    const { as_of, as_of_by_table } = agencies.find(({ agency_id }) => agency_id === cube.agency_id)!
    writeFileSync(
      join(folder, cubePath(cube)),
      cubeJson({ ...cube, as_of: as_of_by_table[cube.of] ?? as_of }),
    )
  }
  await writeCommonParquet(db, folder, agencies)
  const allBooks = [...books, ...figures.flatMap((one) => one.figures.book ?? [])]
  allBooks.sort((a, b) => (a.agency_id < b.agency_id ? -1 : 1))
  writeFileSync(join(folder, 'episodes.json'), episodesJson(allBooks))
  writeJson(folder, 'error-rates.json', readErrorRates(house.figures))
  const version = dataVersion(folder, agencies)
  writeJson(folder, 'datapackage.json', dataPackage(agencies, version))
  const database = await writeDuckdb(db, folder, agencies)

  const manifest: Manifest = {
    data_version: version,
    is_demonstration: agencies.some((agency) => agency.is_demonstration),
    agencies: agencies.map(({ agency_id, rows_from, as_of }) => ({ agency_id, rows_from, as_of })),
    files: filesBelow(folder).map((path) => ({ path, ...sumOf(join(folder, path)) })),
    database,
    earlier: earlierReleases(house.published, version),
  }
  writeJson(folder, 'manifest.json', manifest)
  scanFolder(folder, known)
  const keepShown = stageShown(house.published, version, measured, shown)
  addRelease(house.published, folder, version)
  keepShown()
  return manifest
}

function publishedAgency(
  agency: Agency,
  record: AgencyRecord,
  rowsFrom: 'rows' | 'figures',
  downloads: Download[],
): PublishedAgency {
  const { name, place, demonstration, complain, release, comparability, not_published, notes, sql } = agency
  const { observed_from = null, deadline = null } = agency
  return {
    ...record,
    name,
    place,
    is_demonstration: demonstration,
    complain,
    observed_from,
    final_sources: Object.entries(agency.sources).flatMap(([id, { is_final }]) => (is_final ? [id] : [])),
    deadline,
    rows_from: rowsFrom,
    source_rows: record.sources.reduce((sum, { rows }) => sum + rows, 0),
    release,
    not_published,
    comparability,
    notes,
    sql,
    downloads,
    areas: readAreas(agency),
    district_of: agency.district_of,
    district_answers: agency.sentiment_answers?.district ?? null,
  }
}

function writeJson(folder: string, path: string, value: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), `${JSON.stringify(value, null, 1)}\n`)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile() && !path.includes('.duckdb'))
    .sort()
}

function sumOf(path: string): { bytes: number; sha256: string } {
  const bytes = readFileSync(path)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function dataVersion(folder: string, agencies: readonly PublishedAgency[]): string {
  const sum = createHash('sha256')
  for (const path of filesBelow(folder)) sum.update(`${path} ${sumOf(join(folder, path)).sha256}\n`)
  const latest =
    agencies
      .map(({ as_of }) => as_of)
      .sort()
      .at(-1) ?? '0000-00-00'
  return `${latest.replaceAll('-', '.')}-${sum.digest('hex').slice(0, 8)}`
}

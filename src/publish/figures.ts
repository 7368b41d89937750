import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { PublishedBook } from '../measures/_episode-books.ts'
import type { MeasureRow } from '../measures/_row.ts'
import { csvOf } from './csv.ts'
import { countables, cubeJson, cubePath, type Countable, type Cube } from './cubes.ts'
import { episodesJson } from './episodes-file.ts'
import type { AgencyRecord, PublishedAgency } from './record.ts'

/** What a clone knows of an agency whose rows are not there: its numbers and how they were made. */
export interface Figures {
  record: AgencyRecord
  rows: MeasureRow[]
  /** Its incidents and episodes; null where it lists none. */
  book: PublishedBook | null
  /** Its counts by year, district, kind and ending. */
  cubes: Cube[]
}

/** The columns of measure rows as CSV, in order; lists are joined with a space. */
export const measureColumns = [
  'measure',
  'agency_id',
  'origin',
  'period',
  'category',
  'area',
  'people_group',
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'status',
  'reasons',
  'flags',
  'method',
] as const satisfies readonly (keyof MeasureRow)[]

/** Figures committed for one agency, or null. */
export function readFigures(folder: string, agencyId: string): Figures | null {
  const path = join(folder, agencyId)
  if (!existsSync(join(path, 'record.json'))) return null
  const record = JSON.parse(readFileSync(join(path, 'record.json'), 'utf8')) as AgencyRecord
  const measures = join(path, 'measures')
  const rows = readdirSync(measures)
    .sort()
    .flatMap(
      (file) => parse(readFileSync(join(measures, file)), { columns: true }) as Record<string, string>[],
    )
    .map(measureRow)
  const episodes = join(path, 'episodes.json')
  const book = existsSync(episodes)
    ? (JSON.parse(readFileSync(episodes, 'utf8')) as PublishedBook[])[0]!
    : null
  return { record, rows, book, cubes: readCubes(path, figuresName) }
}

/** The figures of every real agency whose rows were published into `published`, as `npm run figures` commits them. */
export function publishedFigures(published: string): Figures[] {
  const read = <T>(path: string) => JSON.parse(readFileSync(join(published, path), 'utf8')) as T
  const stems = read<{ stem: string }[]>('measures.json').map(({ stem }) => stem)
  const rows = stems.flatMap((stem) => read<MeasureRow[]>(`measures/${stem}.json`))
  const books = read<PublishedBook[]>('episodes.json')
  return read<PublishedAgency[]>('agencies.json')
    .filter((agency) => agency.rows_from === 'rows' && !agency.is_demonstration)
    .map((agency) => ({
      record: recordOf(agency),
      rows: rows.filter(({ agency_id }) => agency_id === agency.agency_id),
      book: books.find(({ agency_id }) => agency_id === agency.agency_id) ?? null,
      cubes: readCubes(published, (of) => cubePath({ agency_id: agency.agency_id, of })),
    }))
}

/** What is kept of an agency with its figures: every field of its record, or this does not compile. */
const kept = {
  agency_id: true,
  as_of: true,
  as_of_by_table: true,
  sources: true,
  released: true,
  quarantined: true,
  adjusted: true,
  crosswalk: true,
  compared: true,
  is_quality_low: true,
} satisfies Record<keyof AgencyRecord, true>

function recordOf(agency: PublishedAgency): AgencyRecord {
  const fields = Object.keys(kept) as (keyof AgencyRecord)[]
  return Object.fromEntries(
    fields.filter((field) => agency[field] !== undefined).map((field) => [field, agency[field]]),
  ) as unknown as AgencyRecord
}

const figuresName = (of: Countable) => `cube-${of.replaceAll('_', '-')}.json`

function readCubes(folder: string, pathOf: (of: Countable) => string): Cube[] {
  return countables
    .map((of) => join(folder, pathOf(of)))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Cube)
}

/**
 * Writes one agency's figures into its folder, emptied first: `measures/<measure>.csv`, one line per number, so that a change shows which measure it
 * touched; `record.json`, its cubes, and `episodes.json` for its incidents.
 */
export function writeFigures(folder: string, { record, rows, book, cubes }: Figures): void {
  const path = join(folder, record.agency_id)
  const measures = join(path, 'measures')
  rmSync(path, { recursive: true, force: true })
  mkdirSync(measures, { recursive: true })
  for (const [stem, own] of Map.groupBy(rows, ({ measure }) => measure))
    writeFileSync(join(measures, `${stem}.csv`), measuresCsv(own))
  writeFileSync(join(path, 'record.json'), `${JSON.stringify(record, null, 1)}\n`)
  if (book !== null) writeFileSync(join(path, 'episodes.json'), episodesJson([book]))
  for (const cube of cubes) writeFileSync(join(path, figuresName(cube.of)), cubeJson(cube))
}

/** Measure rows as CSV, numbers in full. */
export function measuresCsv(rows: readonly MeasureRow[]): string {
  return csvOf(
    measureColumns,
    rows.map((row) => ({ ...row, reasons: row.reasons.join(' '), flags: row.flags.join(' ') })),
  )
}

function measureRow(line: Record<string, string>): MeasureRow {
  const number = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text))
  const list = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(' '))
  return {
    measure: line['measure']!,
    agency_id: line['agency_id']!,
    origin: line['origin']!,
    period: line['period']!,
    category: line['category']!,
    area: line['area']!,
    people_group: line['people_group']!,
    numerator: number(line['numerator']),
    denominator: number(line['denominator']),
    value: number(line['value']),
    lower: number(line['lower']),
    upper: number(line['upper']),
    status: line['status'] as MeasureRow['status'],
    reasons: list(line['reasons']),
    flags: list(line['flags']),
    method: line['method']!,
  }
}

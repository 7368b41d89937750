import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparability } from './measures/_comparability.ts'
import type { PublishedBook } from './measures/_episode-books.ts'
import type { MeasureRow } from './measures/_row.ts'
import type { Measure } from './measures/_read.ts'
import type { thresholdWords as ThresholdWords } from './measures/_threshold-words.ts'
import type { thresholds as Thresholds } from './measures/_thresholds.ts'
import type { PublishedChange } from './publish/changes.ts'
import type { Boundary } from './publish/boundaries.ts'
import type { CoverageRow } from './publish/coverage.ts'
import type { Countable, Cube } from './publish/cubes.ts'
import type { DictionaryTable } from './publish/dictionary.ts'
import type { ErrorRate } from './publish/error-rates.ts'
import type { EarlierRelease } from './publish/earlier-releases.ts'
import type { Manifest } from './publish/publish.ts'
import type { PublishedAgency } from './publish/record.ts'
import type { Both } from './schema/_table.ts'
import type { Dimension, DimensionName } from './schema/words/comparability.ts'

export type { MeasureRow } from './measures/_row.ts'
export type { PublishedBook, ListedEvent, Step } from './measures/_episode-books.ts'
export type { BookedEpisode, Level } from './measures/_episode-book.ts'
export type { Measure } from './measures/_read.ts'
export type { Boundary } from './publish/boundaries.ts'
export type { DictionaryTable } from './publish/dictionary.ts'
export type { PublishedAgency } from './publish/record.ts'

/** The only door to what was published: every page reads through it, at build, and nothing else. */
const folder = join(process.env['REDRESS_HOME'] ?? 'data', 'published')
const kept = new Map<string, unknown>()

function read<T>(path: string): T {
  if (!kept.has(path)) kept.set(path, JSON.parse(readFileSync(join(folder, path), 'utf8')))
  return kept.get(path) as T
}

/** What was published, with the data version. */
export const manifest = (): Manifest => read('manifest.json')

/** Real agencies first, then the fictional ones, each by name. */
export function agencies(): PublishedAgency[] {
  return [...read<PublishedAgency[]>('agencies.json')].sort(
    (a, b) =>
      Number(a.is_demonstration) - Number(b.is_demonstration) || a.place.en.localeCompare(b.place.en, 'en'),
  )
}

/** Every measure with its words and SQL, by stem. */
export const measures = (): Measure[] => read('measures.json')

/** One measure. */
export function measure(stem: string): Measure {
  const found = measures().find((one) => one.stem === stem)
  if (found === undefined) throw new Error(`no measure "${stem}" was published`)
  return found
}

/** The published rows of one measure for one agency. */
export function measureRows(stem: string, agencyId: string): MeasureRow[] {
  return read<MeasureRow[]>(`measures/${stem}.json`).filter((row) => row.agency_id === agencyId)
}

/** The counts of one agency by year, district, kind and ending, or null where it has no such records. */
export function cube(agencyId: string, of: Countable): Cube | null {
  const path = `cubes/${agencyId}-${of.replaceAll('_', '-')}.json`
  return existsSync(join(folder, path)) ? read(path) : null
}

/** The boundaries of an agency's areas, or null where its folder has none. */
export function boundaries(agencyId: string): Boundary[] | null {
  const path = `areas/${agencyId}.json`
  return existsSync(join(folder, path)) ? read(path) : null
}

/** The incidents, steps and episodes of one agency, or null where it lists no incident. */
export function episodes(agencyId: string): PublishedBook | null {
  return allEpisodes().find(({ agency_id }) => agency_id === agencyId) ?? null
}

/** Those of every agency that lists an incident, by id: the library. */
export const allEpisodes = (): PublishedBook[] => read('episodes.json')

/** How often the rule for incidents errs, simulated; empty where no simulation was kept. */
export const errorRates = (): ErrorRate[] => read('error-rates.json')

/** Why a number is not shown in full, by key of `MeasureRow.reasons`. */
export const reasons = (): Record<string, Both> => read('reasons.json')

/** What to know of a number, by key of `MeasureRow.flags`. */
export const flags = (): Record<string, Both> => read('flags.json')

/** From when numbers are shown: the only thresholds there are. */
export const thresholds = (): typeof Thresholds => read('thresholds.json')

/** What each threshold decides, by its path. */
export const thresholdWords = (): typeof ThresholdWords => read('threshold-words.json')

/** The published database itself, as a page’s engine opens it. */
export const databaseBytes = (): Uint8Array => readFileSync(join(folder, manifest().database.path))

/** Earlier releases that are still at home, the latest first: a built site offers their files under `/data/releases/`. */
export const earlierReleases = (): EarlierRelease[] =>
  manifest().earlier.filter((one) => existsSync(join(`${folder}-releases`, one.folder)))

/** The ten dimensions of comparability with their answers in words, and every pair of agencies graded by them. */
export const comparability = (): {
  dimensions: Record<DimensionName, Dimension>
  pairs: Comparability[]
} => read('comparability.json')
/** What each accepted snapshot changed, the latest first. */
export const changes = (): PublishedChange[] => read('changes.json')

/** Every source that we know of, and how far we are with it. */
export const coverage = (): CoverageRow[] => read('coverage.json')

/** The tables of the published database with the meaning of every column. */
export const dictionary = (): DictionaryTable[] => read('dictionary.json')

/** Our words with name and meaning, by the field they belong to (`outcome`, `penalty` …), each list in its own order. */
export const wordLists = (): Record<string, Record<string, { name: Both; meaning: Both }>> =>
  read('words.json')

/** The name of one of our words, such as `outcome` `not_sustained`. */
export function wordName(field: string, word: string): Both {
  const found = wordLists()[field]?.[word]
  if (found === undefined) throw new Error(`no word "${word}" for ${field} was published`)
  return found.name
}

/** The name of one category of a measure, or of one part of a category with a slash. */
export function categoryName(stem: string, category: string): Both {
  const found = measure(stem).categories?.[category]
  if (found === undefined) throw new Error(`${stem} names no category "${category}"`)
  return found
}

/** What the value of one category of a measure is: a count, a share, days … */
export function kindOf(stem: string, category: string): Measure['kind'] {
  const { kind, kinds } = measure(stem)
  return kinds[category] ?? kinds[category.split('/')[0]!] ?? kind
}

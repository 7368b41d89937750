import type { CityId } from './city.ts'
import { portAlderRecords } from './port-alder.ts'
import { sanLirioRecords } from './san-lirio.ts'

/** The seed of the committed files: the first from 1 whose planted truths can all be told apart (data/raw/README.md). */
export const committedSeed = 7

/** The raw files of both cities as text, by agency and source. The same seed gives the same texts. */
export function demonstrationFiles(seed: number): Record<CityId, Record<string, string>> {
  return { 'port-alder': portAlderRecords(seed).files, 'san-lirio': sanLirioRecords(seed).files }
}

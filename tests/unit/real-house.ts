import { cpSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extracts } from '../../scripts/extracts.ts'
import { readAgency } from '../../src/agency.ts'
import { house as checkout, type House, houseBelow } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import { refresh } from '../../src/refresh.ts'
import { shared } from './beside.ts'
import { keptHouse } from './kept-house.ts'

/** Files of each source of an agency, with the last day each speaks of. */
export type Extracts = Record<string, [path: string, asOf: string]>

/** A house in a folder of its own in which these agencies' files were accepted, and all of it published. */
export async function publishedHouse(root: string, agencies: Record<string, Extracts>): Promise<House> {
  const house = houseBelow(root)
  for (const [id, sources] of Object.entries(agencies)) {
    cpSync(join(checkout().agencies, id), join(house.agencies, id), { recursive: true })
    const files = Object.entries(sources).map(([source, [path, as_of]]) => ({
      source,
      bytes: readFileSync(join(shared, path)),
      where: basename(path),
      as_of,
    }))
    await refresh(house, readAgency(house.agencies, id), files, '2025-01-01', () => {})
  }
  await pipeline(house)
  return house
}

/** The house of all real agencies with all their extracts. To be read only. @throws when it could not be made. */
export function realHouse(): Promise<House> {
  return keptHouse('real-agencies', (root) => publishedHouse(root, extracts))
}

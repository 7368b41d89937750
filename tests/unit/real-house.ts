import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { extracts } from '../../scripts/extracts.ts'
import { readAgency } from '../../src/agency.ts'
import { house as checkout, type House } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import { refresh } from '../../src/refresh.ts'

/** Published extracts beside the checkout, or in the folder that REDRESS_SHARED names. */
export const shared =
  process.env['REDRESS_SHARED'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** Files of each source of an agency, with the last day each speaks of. */
export type Extracts = Record<string, [path: string, asOf: string]>

/** A house in a folder of its own in which these agencies' files were accepted, and all of it published. */
export async function publishedHouse(root: string, agencies: Record<string, Extracts>): Promise<House> {
  const house: House = {
    agencies: join(root, 'agencies'),
    raw: join(root, 'raw'),
    lock: join(root, 'sources.lock.json'),
    figures: join(root, 'figures'),
    published: join(root, 'published'),
    work: join(root, 'work'),
  }
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

/**
 * The house of all real agencies with all their extracts. The first test file of a run that asks makes it; others wait
 * for it. To be read only. @throws when it could not be made.
 */
export async function realHouse(): Promise<House> {
  const root = join(inject('keptFolder'), 'real-agencies')
  const [done, failed] = [`${root}.json`, `${root}.failed`]
  try {
    mkdirSync(root)
  } catch {
    while (!existsSync(done)) {
      if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'))
      await setTimeout(100)
    }
    return JSON.parse(readFileSync(done, 'utf8')) as House
  }
  try {
    const house = await publishedHouse(root, extracts)
    writeFileSync(done, JSON.stringify(house))
    return house
  } catch (error) {
    writeFileSync(failed, String(error))
    throw error
  }
}

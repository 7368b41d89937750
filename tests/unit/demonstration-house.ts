import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type CityId } from '../../scripts/demonstration/city.ts'
import { committedSeed } from '../../scripts/demonstration/files.ts'
import { portAlderRecords } from '../../scripts/demonstration/port-alder.ts'
import { sanLirioRecords } from '../../scripts/demonstration/san-lirio.ts'
import { house, type House, houseBelow } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import { readLock } from '../../src/sources/lock.ts'

import { keptHouse } from './kept-house.ts'

export const committed = house(join(import.meta.dirname, '../../data'))
export const lock = readLock(committed.lock)
export const ids = ['port-alder', 'san-lirio'] as const satisfies readonly CityId[]
export type Row = Record<string, string>

/** What the generator made for the committed files. */
export const alder = portAlderRecords(committedSeed)
export const lirio = sanLirioRecords(committedSeed)

/** The committed rows of both cities, and nothing else, published in a house of their own. To be read only. */
export function demonstrationHouse(): Promise<House> {
  return keptHouse('demonstration', async (root) => {
    const at = { ...houseBelow(root), raw: committed.raw }
    for (const id of ids) cpSync(join(committed.agencies, id), join(at.agencies, id), { recursive: true })
    writeFileSync(at.lock, JSON.stringify(Object.fromEntries(ids.map((id) => [id, lock[id]]))))
    await pipeline(at)
    return at
  })
}

/** Rows of a committed file, as they were written. */
export function rawRows(id: CityId, source: string): Row[] {
  const bytes = readFileSync(join(committed.raw, id, lock[id]![source]!.file))
  return parse(bytes, { columns: true, bom: true }) as Row[]
}

/** How often each value stands. */
export function counted(values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

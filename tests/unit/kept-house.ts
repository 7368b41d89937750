import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inject } from 'vitest'
import type { House } from '../../src/house.ts'

/**
 * A published house that several test files look at. The first of a run that asks makes it; the others wait for it. To be
 * read only. @throws when it could not be made.
 */
export async function keptHouse(name: string, make: (root: string) => Promise<House>): Promise<House> {
  const root = join(inject('keptFolder'), name)
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
    const house = await make(root)
    writeFileSync(done, JSON.stringify(house))
    return house
  } catch (error) {
    writeFileSync(failed, String(error))
    throw error
  }
}

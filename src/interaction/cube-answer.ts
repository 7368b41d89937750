import type { Cube } from '../publish/cubes.ts'
import { wilson } from '../statistics/wilson.ts'

/** What a reader asks of a cube: years from and to, and one place of each list, or null for all of it. */
export interface Choice {
  from: number
  to: number
  area: number | null
  kind: number | null
  ending: number | null
}

/** What the cube answers: how many records match, by year, and how those of any ending ended. */
export interface Answer {
  total: number
  byYear: { year: number; count: number }[]
  /** Of the same years, area and kind, whatever ending is asked for; those that are none are left out. */
  byEnding: { ending: string; count: number }[]
  /** Of those by ending, how many are over: what shares are out of. */
  ended: number
}

/** The choice of everything there is. */
export function everything({ years }: Pick<Cube, 'years'>): Choice {
  return { from: years[0]!, to: years.at(-1)!, area: null, kind: null, ending: null }
}

/** Adds up the cells that match. */
export function answer(cube: Cube, { from, to, area, kind, ending }: Choice): Answer {
  const years = new Map(cube.years.filter((year) => year >= from && year <= to).map((year) => [year, 0]))
  const endings = cube.endings.map(() => 0)
  let total = 0
  for (let at = 0; at < cube.cells.length; at += 5) {
    const year = cube.years[cube.cells[at]!]!
    if (!years.has(year)) continue
    if (area !== null && cube.cells[at + 1] !== area) continue
    if (kind !== null && cube.cells[at + 2] !== kind) continue
    const [end, count] = [cube.cells[at + 3]!, cube.cells[at + 4]!]
    endings[end]! += count
    if (ending !== null && end !== ending) continue
    years.set(year, years.get(year)! + count)
    total += count
  }
  const byEnding = cube.endings
    .map((name, at) => ({ ending: name, count: endings[at]! }))
    .filter(({ count }) => count > 0)
  return {
    total,
    byYear: [...years].map(([year, count]) => ({ year, count })),
    byEnding,
    ended: byEnding.reduce((sum, one) => sum + (one.ending === 'open' ? 0 : one.count), 0),
  }
}

/**
 * How many in 100, with the 95% range that the counts are compatible with (Wilson): “12 (9–15)”; null where fewer than
 * `least` are too few for a share. A range whose ends read alike is left out.
 */
export function inHundredOf(part: number, whole: number, least: number): string | null {
  if (whole < least) return null
  const { lower, upper } = wilson(part, whole)
  const [value, from, to] = [part / whole, lower!, upper!].map(rounded)
  return from === to ? value! : `${value} (${from}–${to})`
}

/** A share in whole hundredths, where next to nothing is not nothing and nearly all is not all. */
function rounded(share: number): string {
  const hundredths = Math.round(100 * share)
  if (share > 0 && hundredths === 0) return '<1'
  if (share < 1 && hundredths === 100) return '>99'
  return String(hundredths)
}

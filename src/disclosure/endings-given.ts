import { leaveOut, recordsIn, sumOf, type Cell, type Sum } from './leave-out.ts'
import { grouped } from './people-row.ts'

/** Complaints of one origin in one month, or in one quarter of one district. */
export interface Counted {
  origin: string
  /** Null for the whole place. */
  area: string | null
  /** First day of the month or quarter. */
  start: string
  complaints: number
}

/** A count, and whether it may be said how its complaints ended. */
type Ending = Counted & Cell

/**
 * Whether it may be said how the complaints of each count ended, in their order: where there are `k` or more. Rows by year
 * say how all of a year ended, and districts of a quarter how its months did. So where those left out of such a sum are
 * fewer than `k`, or one of fewer than `k` could be worked out of several sums, the next smallest is left out as well. A
 * year of fewer than `k` in a place is no such sum: its rows name no district. Source: methods, H1 and H2.
 */
export function endingsGiven(counts: readonly Counted[], k: number): boolean[] {
  const cells = counts.map((one): Ending => ({
    ...one,
    records: one.complaints,
    isGiven: one.complaints >= k,
  }))
  for (const year of grouped(cells, ({ origin, start }) => `${origin}\n${start.slice(0, 4)}`).values())
    leaveOut(year, sumsOf(year, k), k)
  return cells.map(({ isGiven }) => isGiven)
}

function sumsOf(year: readonly Ending[], k: number): Sum<Ending>[] {
  const places = [...grouped(year, ({ area }) => String(area)).values()]
  const quarters = [...grouped(year, ({ start }) => String(quarterOf(start))).values()]
  return [
    ...places.filter((own) => recordsIn(own) >= k).map((own) => sumOf(own)),
    ...quarters.map((own) =>
      sumOf(
        own.filter(({ area }) => area === null),
        own.filter(({ area }) => area !== null),
      ),
    ),
  ]
}

function quarterOf(start: string): number {
  return Math.ceil(Number(start.slice(5, 7)) / 3)
}

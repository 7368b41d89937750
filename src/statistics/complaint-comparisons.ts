import type { Complaint } from './complaint-ledger.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'
import { newcombe } from './newcombe.ts'

/** From when a gap between groups may be shown: cases in each, and cases with and without the outcome in each. */
export interface Enough {
  cases: number
  events: number
}

/**
 * How often complaints of each recorded group were sustained among those investigated, less the same of all other
 * recorded groups; one row per group, sorted by name. Source: methods, B9.
 */
export function equityGaps(
  complaints: readonly Complaint[],
  investigated: readonly Complaint[],
  sustained: string,
  enough: Enough,
) {
  const groups = [...new Set(complaints.flatMap((one) => (one.group === null ? [] : [one.group])))].sort()
  const count = (list: readonly Complaint[]) => list.filter((one) => one.disposition === sustained).length
  return groups.map((group) => {
    const own = investigated.filter((one) => one.group === group)
    const rest = investigated.filter((one) => one.group !== null && one.group !== group)
    const sides = [own, rest].map((list) => ({ x: count(list), n: list.length }))
    const [{ x, n }, { x: x_rest, n: n_rest }] = sides as [(typeof sides)[0], (typeof sides)[0]]
    const isEnough = sides.every(
      (one) => one.n >= enough.cases && one.x >= enough.events && one.n - one.x >= enough.events,
    )
    return { group, x, n, x_rest, n_rest, ...newcombe(x, n, x_rest, n_rest), isEnough }
  })
}

/**
 * How often cases could not be decided, with video and without, within kinds of allegation (sorted) and pooled.
 * Cases of which nothing is known about video stay out and are counted. Source: methods, E1.
 */
export function videoAndClarity(investigated: readonly Complaint[], unclear: string) {
  const known = investigated.filter((one) => one.video !== null)
  const strata = [...new Set(known.map((one) => one.allegation))].sort()
  const tables = strata.map((allegation) => {
    const own = known.filter((one) => one.allegation === allegation)
    const count = (video: 0 | 1, isUnclear: boolean) =>
      own.filter((one) => one.video === video && (one.disposition === unclear) === isUnclear).length
    return { a: count(1, true), b: count(1, false), c: count(0, true), d: count(0, false) }
  })
  return { strata, tables, pooled: mantelHaenszel(tables), unknown: investigated.length - known.length }
}

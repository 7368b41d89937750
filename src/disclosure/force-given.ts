import { leaveOut, recordsIn, sumOf, type Cell, type Sum } from './leave-out.ts'
import { grouped } from './people-row.ts'

/** Incidents of force counted together; a null stands for all. */
export interface ForceCount {
  /** First day of the year. */
  year: string | null
  area: string | null
  kind: string | null
  incidents: number
}

type Counted = ForceCount & Cell

/**
 * Whether each count may be given, in their order: where it is of `k` incidents or more, and where no other count of fewer
 * could be worked out of it and of what makes it up. How many a year had is always given. Counts are of a year, in all, of
 * one kind or in one district, or of all years in one district, in all or of one kind. Source: methods, H1 and H2.
 */
export function forceGiven(counts: readonly ForceCount[], k: number): boolean[] {
  const cells = counted(counts, (one) => isYear(one) || one.incidents >= k)
  const years = cells.filter(isYear)
  const ofYear = cells.filter(({ year, kind }) => year !== null && kind !== null)
  const inYear = cells.filter(({ year, area }) => year !== null && area !== null)
  const inAll = cells.filter(({ year, kind }) => year === null && kind === null)
  const ofAll = cells.filter(({ year, kind }) => year === null && kind !== null)
  const sums = [
    ...years
      .filter(({ incidents }) => incidents >= k)
      .flatMap(({ year }) => [
        sumOf(ofYear.filter((one) => one.year === year)),
        sumOf(inYear.filter((one) => one.year === year)),
      ]),
    ...inAll.flatMap((all) => [
      sumOf(
        ofAll.filter((one) => one.area === all.area),
        [all],
      ),
      sumOf(
        inYear.filter((one) => one.area === all.area),
        [all],
      ),
    ]),
    ...kindsOf(ofAll).flatMap((kind) =>
      evenly(
        ofAll.filter((one) => one.kind === kind),
        ofYear.filter((one) => one.kind === kind),
      ),
    ),
  ]
  leaveOut(
    cells.filter((one) => !isYear(one)),
    sums,
    k,
  )
  return cells.map(({ isGiven }) => isGiven)
}

/**
 * Whether it may be said of each of these counts how many were hurt or on video, in their order: years, kinds of a year,
 * and districts. Where a count is of fewer than `k`, or one of fewer could be worked out, it may not.
 */
export function harmGiven(counts: readonly ForceCount[], k: number): boolean[] {
  const cells = counted(counts, ({ incidents }) => incidents >= k)
  const years = cells.filter(isYear)
  const sums = years.map((all) =>
    sumOf(
      cells.filter(({ year, kind }) => year === all.year && kind !== null),
      [all],
    ),
  )
  const districts = cells.filter(({ year, kind }) => year === null && kind === null)
  leaveOut(cells, [...sums, ...evenly(districts, years)], k)
  return cells.map(({ isGiven }) => isGiven)
}

/** Two ways to count the same, as a sum; none where they differ, as where some incidents name no district. */
function evenly(ones: readonly Counted[], others: readonly Counted[]): Sum<Counted>[] {
  return recordsIn(ones) === recordsIn(others) ? [sumOf(ones, others)] : []
}

function counted(counts: readonly ForceCount[], isGiven: (one: ForceCount) => boolean): Counted[] {
  return counts.map((one) => ({ ...one, records: one.incidents, isGiven: isGiven(one) }))
}

function isYear({ year, area, kind }: ForceCount): boolean {
  return year !== null && area === null && kind === null
}

function kindsOf(cells: readonly Counted[]): (string | null)[] {
  return [...grouped(cells, ({ kind }) => String(kind)).values()].map(([first]) => first!.kind)
}

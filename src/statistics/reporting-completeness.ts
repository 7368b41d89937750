/** How full each period is, from what later snapshots added to earlier periods. Periods from oldest to newest. */
export interface ReportingCompleteness {
  /** Growth of a period from one delay to the next. */
  factors: number[]
  /** Share of a period's final records that have appeared by each delay. */
  completeness_by_delay: number[]
  observed: number[]
  /** Share of each period that has appeared so far. */
  completeness: number[]
  /** What is observed, divided by its completeness. */
  nowcast: number[]
  /** Too far from full to be tested. */
  incomplete_flag: boolean[]
}

/**
 * Chain ladder over `increments`: one row per period, one column per delay, null where not yet observable.
 * Null of no period, or where no period shows how a delay grows. `full` is the completeness that counts as full.
 * Source: methods, B6b.
 */
export function reportingCompleteness(
  increments: readonly (readonly (number | null)[])[],
  full: number,
): ReportingCompleteness | null {
  const delays = increments[0]?.length ?? 0
  if (delays === 0) return null
  const totals = increments.map(runningTotals)
  const factors: number[] = []
  for (let d = 0; d + 1 < delays; d++) {
    const both = totals.filter((row) => row.length > d + 1)
    const factor =
      both.reduce((sum, row) => sum + row[d + 1]!, 0) / both.reduce((sum, row) => sum + row[d]!, 0)
    if (!(factor > 0 && Number.isFinite(factor))) return null
    factors.push(factor)
  }
  const completeness_by_delay = Array.from({ length: delays }, (_, d) =>
    factors.slice(d).reduce((share, factor) => share / factor, 1),
  )
  const seen = totals.filter((row) => row.length > 0)
  const observed = seen.map((row) => row.at(-1)!)
  const completeness = seen.map((row) => completeness_by_delay[row.length - 1]!)
  return {
    factors,
    completeness_by_delay,
    observed,
    completeness,
    nowcast: observed.map((count, i) => count / completeness[i]!),
    incomplete_flag: completeness.map((share) => share < full),
  }
}

/** Records by each delay, as far as they could be observed. */
function runningTotals(row: readonly (number | null)[]): number[] {
  const totals: number[] = []
  let sum = 0
  for (const count of row) {
    if (count === null) break
    totals.push((sum += count))
  }
  return totals
}

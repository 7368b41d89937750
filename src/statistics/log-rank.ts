import { chiSquareAbove } from './gamma-distribution.ts'
import { backSolve, cholesky, dot, type Matrix } from './linear-algebra.ts'
import { atRisk, riskTable, type Durations } from './risk-table.ts'

export interface LogRank {
  /** Group names, sorted; the other lists follow this order. */
  groups: string[]
  /** Cases of each. */
  n: number[]
  /** Closings seen. */
  observed: number[]
  /** Closings each group would have had if all waited alike. */
  expected: number[]
  /** Hypergeometric variance of observed − expected. */
  variance: Matrix
  /** Null with fewer than two groups that were ever at risk together, or without closings. */
  chisq: number | null
  df: number
  p: number | null
}

/**
 * Whether groups waited differently, all times together; within strata if given, then summed over them.
 * `group` and `strata` name each case's. Source: Mantel 1966, Cancer Chemother. Rep. 50:163; k samples,
 * hypergeometric variance; methods, B6.
 */
export function logRank(
  durations: Durations,
  group: readonly string[],
  strata: readonly string[] | null = null,
): LogRank {
  const groups = [...new Set(group)].sort()
  const zeros = () => groups.map(() => 0)
  const observed = zeros()
  const expected = zeros()
  const variance: Matrix = groups.map(zeros)
  const all = group.map((_, i) => i)
  for (const cases of placesOf(strata ?? group.map(() => ''), all).values()) {
    const members = placesOf(group, cases)
    const own = groups.map((name) => pick(durations, members.get(name) ?? []))
    const nRisk = own.map(atRisk)
    const nEvent = own.map((one) => new Map(riskTable(one).map((row) => [row.time, row.n_event])))
    for (const { time, n_risk: n, n_event: d } of riskTable(pick(durations, cases))) {
      if (d === 0) continue
      const share = nRisk.map((at) => at(time) / n)
      const spread = n > 1 ? (d * (n - d)) / (n - 1) : 0
      for (let g = 0; g < groups.length; g++) {
        observed[g]! += nEvent[g]!.get(time) ?? 0
        expected[g]! += d * share[g]!
        for (let h = 0; h < groups.length; h++) {
          variance[g]![h]! += spread * share[g]! * ((g === h ? 1 : 0) - share[h]!)
        }
      }
    }
  }
  const n = zeros()
  const place = new Map(groups.map((name, g) => [name, g]))
  group.forEach((name, i) => (n[place.get(name)!]! += durations.n?.[i] ?? 1))
  return { groups, n, observed, expected, variance, ...chiSquare(observed, expected, variance) }
}

/** (O − E)ᵀ V⁻¹ (O − E) over all but one of the groups that could have had closings. */
function chiSquare(
  observed: number[],
  expected: number[],
  variance: Matrix,
): Pick<LogRank, 'chisq' | 'df' | 'p'> {
  const kept = expected.flatMap((value, g) => (value > 0 ? [g] : [])).slice(1)
  const l = kept.length > 0 ? cholesky(kept.map((g) => kept.map((h) => variance[g]![h]!))) : null
  if (l === null) return { chisq: null, df: kept.length, p: null }
  const excess = kept.map((g) => observed[g]! - expected[g]!)
  const chisq = dot(excess, backSolve(l, excess))
  return { chisq, df: kept.length, p: chiSquareAbove(chisq, kept.length) }
}

/** The places of these cases by the name each has. */
function placesOf(names: readonly string[], cases: readonly number[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const i of cases) {
    const own = places.get(names[i]!)
    if (own === undefined) places.set(names[i]!, [i])
    else own.push(i)
  }
  return places
}

function pick({ time, event, entry, n }: Durations, cases: readonly number[]): Durations {
  return {
    time: cases.map((i) => time[i]!),
    event: cases.map((i) => event[i]!),
    entry: entry && cases.map((i) => entry[i] ?? null),
    n: n && cases.map((i) => n[i]!),
  }
}

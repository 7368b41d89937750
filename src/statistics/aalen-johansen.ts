import { riskTable } from './risk-table.ts'

export interface IncidenceRow {
  time: number
  /** Share that had ended in this way by then. */
  cif: number
  se: number
}

/** How long each case was followed, and how it ended. */
export interface Endings {
  time: readonly number[]
  /** 0 for still open, else the number of the ending, from 1. */
  status: readonly number[]
  /** As in Durations. */
  entry?: readonly (number | null)[] | undefined
  /** As in Durations. */
  n?: readonly number[] | undefined
}

/**
 * The share that had ended in each way by each time, counting those still waiting; one list per way of ending, one row
 * per time at which anything ended, sorted by time; empty lists without endings.
 * Shares of all ways and of those still waiting add up to 1. Source: Aalen & Johansen 1978, Scand. J. Stat. 5:141;
 * delta variance, Marubini & Valsecchi 1995; methods, B6.
 */
export function aalenJohansen(
  { time, status, entry, n: counts }: Endings,
  endings: number,
): IncidenceRow[][] {
  const event = status.map((k) => (k > 0 ? 1 : 0))
  const ended = new Map<number, number[]>()
  time.forEach((t, i) => {
    if (event[i] === 0 || (entry?.[i] ?? -Infinity) >= t) return
    if (!ended.has(t)) ended.set(t, Array<number>(endings + 1).fill(0))
    ended.get(t)![status[i]!]! += counts?.[i] ?? 1
  })
  let waiting = 1
  const steps = riskTable({ time, event, entry, n: counts })
    .filter((row) => row.n_event > 0)
    .map(({ time: t, n_risk: n, n_event: d }) => {
      const before = waiting
      waiting *= 1 - d / n
      return { t, n, d, before, byEnding: ended.get(t)! }
    })
  return Array.from({ length: endings }, (_, k) => {
    let cif = 0
    // Var F(t) = F² A − 2 F B + C, the three sums running over the steps so far
    let [a, b, c] = [0, 0, 0]
    return steps.map(({ t, n, d, before, byEnding }) => {
      const dk = byEnding[k + 1]!
      const jump = (before * dk) / n
      cif += jump
      const hazard = n > d ? d / (n * (n - d)) : 0
      a += hazard
      b += cif * hazard + jump / n
      c += cif * cif * hazard + (before * before * dk * (n - dk)) / n ** 3 + (2 * cif * jump) / n
      return { time: t, cif, se: Math.sqrt(Math.max(0, cif * cif * a - 2 * cif * b + c)) }
    })
  })
}

/** The share that had ended in this way by one time: 0 before the first ending. */
export function incidenceAt(rows: readonly IncidenceRow[], time: number): { cif: number; se: number } {
  const row = rows.findLast((each) => each.time <= time)
  return { cif: row?.cif ?? 0, se: row?.se ?? 0 }
}

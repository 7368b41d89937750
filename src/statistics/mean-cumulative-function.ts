import { clusters } from './clusters.ts'
import { countBelow } from './risk-table.ts'

export interface CountingProcess {
  /** Whose row it is; one subject may give several. */
  id: readonly (string | number)[]
  /** Each row is at risk while start < t ≤ stop. */
  start: readonly number[]
  stop: readonly number[]
  /** How many events happened at stop. */
  event: readonly number[]
}

export interface MeanCumulativeRow {
  time: number
  /** Mean number of events per subject by then; null when nobody was observed. */
  mcf: number | null
  /** Robust standard error over subjects; null with fewer than two. */
  se: number | null
}

/**
 * How many further events a subject had on average by each time asked for.
 * Source: Nelson–Aalen mean function with the robust variance of Lawless & Nadeau 1995, Technometrics 37:158;
 * methods, B8.
 */
export function meanCumulativeFunction(
  { id, start, stop, event }: CountingProcess,
  at: readonly number[],
): MeanCumulativeRow[] {
  const rows = id
    .map((subject, i) => ({ subject, start: start[i]!, stop: stop[i]!, event: event[i]! }))
    .filter((row) => row.start < row.stop)
  const starts = rows.map((row) => row.start).sort((a, b) => a - b)
  const stops = rows.map((row) => row.stop).sort((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const row of rows) if (row.event > 0) counts.set(row.stop, (counts.get(row.stop) ?? 0) + row.event)
  const times = [...counts.keys()].sort((a, b) => a - b)
  // how many were at risk at each time; the sums of dN / Y and of dN / Y² over the first k times
  const risk = times.map((t) => countBelow(starts, t) - countBelow(stops, t))
  const mean = [0]
  const lost = [0]
  times.forEach((t, k) => {
    mean.push(mean[k]! + counts.get(t)! / risk[k]!)
    lost.push(lost[k]! + counts.get(t)! / risk[k]! ** 2)
  })
  const upTo = (t: number) => {
    const below = countBelow(times, t)
    return times[below] === t ? below + 1 : below
  }
  const subjects = clusters(rows.map((row) => row.subject))
  const first = rows.map((row) => upTo(row.start))
  const last = rows.map((row) => upTo(row.stop))
  return at.map((time) => {
    if (rows.length === 0) return { time, mcf: null, se: null }
    const reached = upTo(time)
    const squares = subjects.squares((i) => {
      const { stop: own, event: events } = rows[i]!
      const loss = lost[Math.min(reached, last[i]!)]! - lost[Math.min(reached, first[i]!)]!
      return events > 0 && own <= time ? events / risk[last[i]! - 1]! - loss : -loss
    })
    return { time, mcf: mean[reached]!, se: subjects.count < 2 ? null : Math.sqrt(squares) }
  })
}

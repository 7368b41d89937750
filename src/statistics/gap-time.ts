import { clusters } from './clusters.ts'
import { countBelow, riskTable } from './risk-table.ts'

export interface GapTimeRow {
  time: number
  /** Share with no repeat by then; null when there are no rows. */
  surv: number | null
  /** Standard error that counts each cluster once; null with one cluster, or when nobody is left without a repeat. */
  se: number | null
}

/** One row per gap: from a closure to the next complaint, or to the end of observation. */
export interface Gaps {
  /** In days, or another unit. */
  gap: readonly number[]
  /** 1 for a repeat, 0 where none was seen. */
  event: readonly number[]
  /** Whose gap it is (officer, unit); one may give several. */
  cluster: readonly (string | number)[]
}

/**
 * The share with no repeat by each time asked for, when one officer may give several gaps.
 * Source: Kaplan–Meier with the infinitesimal jackknife summed over clusters, as survfit(…, cluster =); methods, B8.
 */
export function gapTime({ gap, event, cluster }: Gaps, at: readonly number[]): GapTimeRow[] {
  const steps = riskTable({ time: gap, event }).filter((row) => row.n_event > 0)
  const times = steps.map((step) => step.time)
  // survival after the first k steps, and the sum of d / (n (n − d)) over them
  const surv = [1]
  const lost = [0]
  for (const { n_risk: n, n_event: d } of steps) {
    surv.push(surv.at(-1)! * (1 - d / n))
    lost.push(lost.at(-1)! + d / (n * (n - d)))
  }
  const officers = clusters(cluster)
  const isEvent = event.map((one) => one > 0)
  const before = gap.map((own) => countBelow(times, own))
  const within = gap.map((own, row) => before[row]! + (times[before[row]!] === own ? 1 : 0))
  return at.map((time) => {
    if (gap.length === 0) return { time, surv: null, se: null }
    const reached = times.filter((t) => t <= time).length
    const share = surv[reached]!
    if (share <= 0 || officers.count < 2) return { time, surv: share, se: null }
    const squares = officers.squares((row) => {
      const loss = lost[Math.min(reached, within[row]!)]!
      if (!isEvent[row]! || gap[row]! > time) return -loss
      const { n_risk: n, n_event: d } = steps[before[row]!]!
      return 1 / (n - d) - loss
    })
    return { time, surv: share, se: share * Math.sqrt(squares) }
  })
}

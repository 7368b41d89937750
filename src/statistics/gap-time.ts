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
  const isAlone = new Set(cluster).size < 2
  return at.map((time) => {
    if (gap.length === 0) return { time, surv: null, se: null }
    const reached = countBelow(times, time) + (times.includes(time) ? 1 : 0)
    const share = surv[reached]!
    if (share <= 0 || isAlone) return { time, surv: share, se: null }
    const sums = new Map<string | number, number>()
    gap.forEach((own, row) => {
      const before = countBelow(times, own)
      const isHere = times[before] === own
      let influence = -lost[Math.min(reached, before + (isHere ? 1 : 0))]!
      if (event[row]! > 0 && own <= time) {
        const { n_risk: n, n_event: d } = steps[before]!
        influence += 1 / (n - d)
      }
      sums.set(cluster[row]!, (sums.get(cluster[row]!) ?? 0) + influence)
    })
    const squares = [...sums.values()].reduce((sum, value) => sum + value * value, 0)
    return { time, surv: share, se: share * Math.sqrt(squares) }
  })
}

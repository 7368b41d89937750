import type { SurvivalCurve } from './kaplan-meier.ts'

/**
 * The average wait when waits are counted up to tau at most, and its standard error; null when there are no cases.
 * In the unit of time: the area under the curve up to tau. The last share is carried on where nobody was followed to
 * tau, so it is not to be shown unless somebody was. Source: methods, B6 (restricted mean to 365 days).
 */
export function restrictedMean(
  { rows }: SurvivalCurve,
  tau: number,
): { est: number | null; se: number | null } {
  if (rows.length === 0) return { est: null, se: null }
  const steps = [{ time: 0, surv: 1, n_risk: 0, n_event: 0 }, ...rows].filter((row) => row.time < tau)
  let area = 0
  let variance = 0
  for (let i = steps.length - 1; i >= 0; i--) {
    const { time, surv, n_risk: n, n_event: d } = steps[i]!
    const until = steps[i + 1]?.time ?? tau
    area += surv * (until - time)
    if (d > 0 && n > d) variance += (area * area * d) / (n * (n - d))
  }
  return { est: area, se: Math.sqrt(variance) }
}

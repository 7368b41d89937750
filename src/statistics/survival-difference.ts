import type { SurvivalCurve } from './kaplan-meier.ts'
import { twoSided, zFor } from './normal-distribution.ts'
import { survivalAt } from './survival-at.ts'
import type { Interval } from './wilson.ts'

/**
 * How much larger the share closed by a time is in one group than in another of which it is no part, with limits and the
 * two-sided p of no difference. Null where a share is not known, or where everybody or nobody of a group is still waiting:
 * Greenwood’s error is then none or 0, which would take that share for exactly known.
 * Source: independent groups, √(se₁² + se₂²) of Greenwood’s standard errors; methods, B9.
 */
export function survivalDifference(
  own: SurvivalCurve,
  others: SurvivalCurve,
  time: number,
  level = 0.95,
): (Interval & { p: number }) | null {
  const [a, b] = [survivalAt(own, time), survivalAt(others, time)]
  if (!a.se || !b.se) return null
  const value = a.closed_within! - b.closed_within!
  const se = Math.hypot(a.se, b.se)
  const reach = zFor(level) * se
  return {
    value,
    lower: value - reach,
    upper: value + reach,
    p: twoSided(value / se),
  }
}

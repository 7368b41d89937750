import type { SurvivalCurve } from './kaplan-meier.ts'
import { normalAbove, zFor } from './normal-distribution.ts'
import { survivalAt } from './survival-at.ts'
import type { Interval } from './wilson.ts'

/**
 * How much larger the share closed by a time is in one group than in another of which it is no part, with limits and the
 * two-sided p of no difference. Null where a share, or its standard error, is not known.
 * Source: independent groups, √(se₁² + se₂²) of Greenwood’s standard errors; methods, B9.
 */
export function survivalDifference(
  own: SurvivalCurve,
  others: SurvivalCurve,
  time: number,
  level = 0.95,
): (Interval & { p: number }) | null {
  const [a, b] = [survivalAt(own, time), survivalAt(others, time)]
  if (a.se === null || b.se === null) return null
  const value = a.closed_within! - b.closed_within!
  const se = Math.hypot(a.se, b.se)
  const reach = zFor(level) * se
  const p = se === 0 ? (value === 0 ? 1 : 0) : Math.min(1, 2 * normalAbove(Math.abs(value) / se))
  return { value, lower: value - reach, upper: value + reach, p }
}

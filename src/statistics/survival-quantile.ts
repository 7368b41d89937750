import type { SurvivalCurve } from './kaplan-meier.ts'
import type { Interval } from './wilson.ts'

/**
 * The time by which a share p had ended, with limits; p = 0.5 is the median. In the unit of time.
 * Null where the curve (or the limit) has not come down so far: print “more than {largest time}”.
 * Source: the rule of survfit. The first time the curve is below 1 − p; where it lies on 1 − p, the middle of that
 * stretch. Limits come from the limit curves (Brookmeyer & Crowley 1982); methods, B6.
 */
export function survivalQuantile({ rows }: SurvivalCurve, p: number): Interval {
  const times = rows.map((row) => row.time)
  const crossing = (curve: (number | null)[]) => firstBelow(times, curve, 1 - p)
  return {
    value: crossing(rows.map((row) => row.surv)),
    lower: crossing(rows.map((row) => row.lower)),
    upper: crossing(rows.map((row) => row.upper)),
  }
}

function firstBelow(
  times: readonly number[],
  curve: readonly (number | null)[],
  level: number,
): number | null {
  const reached = curve.findIndex((value) => value !== null && value < level + 1e-9)
  if (reached < 0) return null
  if (Math.abs(curve[reached]! - level) >= 1e-9) return times[reached]!
  const next = curve.findIndex((value, i) => i > reached && value !== null && value < level - 1e-9)
  return (times[reached]! + (next < 0 ? times.at(-1)! : times[next]!)) / 2
}

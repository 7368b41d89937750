import { zFor } from './normal-distribution.ts'
import { noInterval, type Interval } from './wilson.ts'

/**
 * A rate x / exposure with limits close to the exact ones, simple enough for one line of SQL; all null without
 * exposure. x counts in the lower limit, x + 1 in the upper.
 * Source: Breslow & Day 1987, Statistical Methods in Cancer Research II; methods, B1.
 */
export function byar(x: number, exposure: number, level = 0.95): Interval {
  if (!(exposure > 0)) return noInterval
  const z = zFor(level)
  const limit = (count: number, sign: number) =>
    count * (1 - 1 / (9 * count) + (sign * z) / (3 * Math.sqrt(count))) ** 3
  return {
    value: x / exposure,
    lower: x > 0 ? Math.max(0, limit(x, -1)) / exposure : 0,
    upper: limit(x + 1, 1) / exposure,
  }
}

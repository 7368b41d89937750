import { zFor } from './normal-distribution.ts'

/** A number with its lower and upper limit; all null where nothing can be said. */
export interface Interval {
  value: number | null
  lower: number | null
  upper: number | null
}

/** What is returned where there is nothing to divide by. */
export const noInterval: Interval = { value: null, lower: null, upper: null }

/**
 * A share x / n and the range of shares the counts are compatible with (score interval, no continuity correction).
 * Shares are 0–1; all null when n is 0. Source: Wilson 1927, J. Am. Stat. Assoc. 22:209; methods, B2.
 */
export function wilson(x: number, n: number, level = 0.95): Interval {
  if (!(n > 0)) return noInterval
  const z = zFor(level)
  const p = x / n
  const centre = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return {
    value: p,
    lower: x <= 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: x >= n ? 1 : Math.min(1, (centre + half) / scale),
  }
}

import { betaQuantile } from './beta-distribution.ts'
import { noInterval, type Interval } from './wilson.ts'

/**
 * A share x / n with its exact limits, which never cover less often than they say.
 * Shares are 0–1; all null when n is 0. Source: Clopper & Pearson 1934, Biometrika 26:404.
 */
export function clopperPearson(x: number, n: number, level = 0.95): Interval {
  if (!(n > 0)) return noInterval
  const tail = (1 - level) / 2
  return {
    value: x / n,
    lower: x <= 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x >= n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  }
}

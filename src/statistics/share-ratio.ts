import { zFor } from './normal-distribution.ts'
import { noInterval, type Interval } from './wilson.ts'

/**
 * How many times as large one share is as another, with limits on the log scale; all null when either count is 0.
 * Source: Katz et al. 1978, Biometrics 34:469.
 */
export function shareRatio(x1: number, n1: number, x2: number, n2: number, level = 0.95): Interval {
  if (!(x1 > 0 && x2 > 0 && n1 > 0 && n2 > 0)) return noInterval
  const ratio = x1 / n1 / (x2 / n2)
  const spread = Math.exp(zFor(level) * Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2))
  return { value: ratio, lower: ratio / spread, upper: ratio * spread }
}

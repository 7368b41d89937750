import { binomialTest } from './binomial-distribution.ts'
import { clopperPearson } from './clopper-pearson.ts'

export interface RateRatio {
  value: number | null
  lower: number | null
  /** Null also where the limit is infinite: no events in the second group. */
  upper: number | null
  /** Exact two-sided p that the rates are equal. */
  p: number | null
}

/**
 * How many times as high one rate is as another, x1/exposure1 to x2/exposure2, with exact limits given the total count.
 * All null when there are no events or no exposure. Source: methods, G1 (Clopper–Pearson on x1 of x1 + x2).
 */
export function rateRatio(
  x1: number,
  exposure1: number,
  x2: number,
  exposure2: number,
  level = 0.95,
): RateRatio {
  const events = x1 + x2
  if (!(exposure1 > 0 && exposure2 > 0 && events > 0)) {
    return { value: null, lower: null, upper: null, p: null }
  }
  const odds = (share: number) => (share < 1 ? ((share / (1 - share)) * exposure2) / exposure1 : null)
  const share = clopperPearson(x1, events, level)
  return {
    value: odds(x1 / events),
    lower: odds(share.lower!),
    upper: odds(share.upper!),
    p: binomialTest(x1, events, exposure1 / (exposure1 + exposure2)),
  }
}

import { holtWintersFit } from '../../../src/statistics/holt-winters-fit.ts'
import type { Season } from '../../../src/statistics/holt-winters-start.ts'
import { holtWinters, holtWintersForecast, type Smoothing } from '../../../src/statistics/holt-winters.ts'

type Input = Smoothing & { y: number[]; period: number; seasonal: Season; h: number }

const isShare = (got: unknown) => Number(got) >= 0 && Number(got) <= 1

/** "accept any parameters whose sse <= 1.001*optimised.sse; compare optimised forecast to 1%" */
export const asNoted = {
  'optimised.alpha': isShare,
  'optimised.beta': isShare,
  'optimised.gamma': isShare,
  'optimised.sse': (got: unknown, expected: unknown) => Number(got) <= 1.001 * Number(expected),
  'optimised.forecast': (got: unknown, expected: unknown) =>
    (expected as number[]).every((value, i) => Math.abs((got as number[])[i]! / value - 1) <= 0.01),
}

export function answer({ y, period, seasonal, h, ...smoothing }: Input): unknown {
  const fixed = holtWinters(y, period, seasonal, smoothing)!
  const best = holtWintersFit(y, period, seasonal)!
  return {
    ...fixed,
    fitted_first5: fixed.fitted.slice(0, 5),
    forecast: holtWintersForecast(fixed, seasonal, h),
    optimised: { ...best, forecast: holtWintersForecast(best, seasonal, h) },
  }
}

import { holtWintersFit } from '../../../src/statistics/holt-winters-fit.ts'
import type { Season } from '../../../src/statistics/holt-winters-start.ts'
import { holtWinters, holtWintersForecast, type Smoothing } from '../../../src/statistics/holt-winters.ts'

type Input = Smoothing & { y: number[]; period: number; seasonal: Season; h: number }

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

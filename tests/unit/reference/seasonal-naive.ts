import { forecastError, maseScale } from '../../../src/statistics/forecast-error.ts'
import { seasonalNaive } from '../../../src/statistics/seasonal-naive.ts'

interface Input {
  y: number[]
  period: number
  n_train: number
  h: number
}

export function answer({ y, period, n_train, h }: Input): unknown {
  const train = y.slice(0, n_train)
  const forecast = seasonalNaive(train, period, h)!
  const scale = maseScale(train, period)
  return {
    forecast,
    ...forecastError(y.slice(n_train, n_train + h), forecast, scale),
    mase_scale: scale,
    in_sample_sd: forecastError(train.slice(period), train.slice(0, -period), scale).rmse,
  }
}

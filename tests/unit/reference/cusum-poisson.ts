import { cusumPoisson } from '../../../src/statistics/cusum-poisson.ts'
import { uChart } from '../../../src/statistics/u-chart.ts'

interface Input {
  y: number[]
  exposure: number[]
  baseline_periods: number
  ratio: number
  h: number
}

/** The limits of the fixture have φ = 1. */
export function answer({ y, exposure, baseline_periods, ratio, h }: Input): unknown {
  const chart = uChart(y, exposure, baseline_periods, 1)!
  return { ...chart, ...cusumPoisson(y, exposure, chart.lambda0, ratio, h) }
}

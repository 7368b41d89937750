import { thresholds } from '../../../src/measures/_thresholds.ts'
import { forecastGate } from '../../../src/statistics/forecast-gate.ts'
import { poissonHarmonic } from '../../../src/statistics/poisson-harmonic.ts'
import { rollingOrigin, type RollingOriginInput } from '../../../src/statistics/rolling-origin.ts'

export function answer(input: RollingOriginInput & { harmonics: number }): unknown {
  const { period, harmonics } = input
  const test = rollingOrigin(
    input,
    (y, h) => poissonHarmonic({ y, period, harmonics, trend: true, h })?.mean ?? null,
  )!
  return {
    ...test,
    mae_glm: test.mae,
    mase_glm: test.mase,
    conformal_halfwidth80: test.conformal_halfwidth,
    seq_coverage80_h1: test.coverage_h1,
    seq_coverage_n: test.coverage_n,
    show: forecastGate(test, thresholds.forecast.gate).length === 0,
  }
}

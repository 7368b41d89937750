import { expect, it } from 'vitest'
import { conformalHalfwidth, sequentialCoverage } from './conformal.ts'
import { cusumPoisson } from './cusum-poisson.ts'
import { cusumThreshold } from './cusum-threshold.ts'
import { empiricalBayes } from './empirical-bayes.ts'
import { forecastError, maseScale } from './forecast-error.ts'
import { funnelBinomial } from './funnel-binomial.ts'
import { funnelPoisson } from './funnel-poisson.ts'
import { glsAr1Reml } from './gls-ar1-reml.ts'
import { holtWintersFit } from './holt-winters-fit.ts'
import { holtWinters } from './holt-winters.ts'
import { leastSquares } from './least-squares.ts'
import { overDispersion } from './over-dispersion.ts'
import { placeboDates } from './placebo-dates.ts'
import { poissonHarmonic } from './poisson-harmonic.ts'
import { mean, median, quantile, variance } from './quantile.ts'
import { reportingCompleteness } from './reporting-completeness.ts'
import { rollingOrigin } from './rolling-origin.ts'
import { seasonFactors } from './season-factors.ts'
import { seasonalNaive } from './seasonal-naive.ts'
import { segmentedRegressionNW } from './segmented-regression.ts'
import { syntheticControl } from './synthetic-control.ts'
import { uChart } from './u-chart.ts'

const smoothing = { alpha: 0.3, beta: 0.1, gamma: 0.1 }
const segmented = { event_index: 1, period: 12, harmonics: 2, trend: true, slope_change: false }
const counts = { period: 12, harmonics: 2, trend: true, h: 6 }
const origins = { period: 12, first_origin: 36, h: 6, alpha: 0.2, burn: 12 }

it('says nothing of nothing: null, never NaN', () => {
  const answers = {
    conformalHalfwidth: conformalHalfwidth([], 0.8),
    sequentialCoverage: sequentialCoverage([], 0.8, 0),
    cusumPoisson: cusumPoisson([], [], null, 1.5, 8),
    cusumThreshold: cusumThreshold({
      expected: 0,
      phi: 1,
      reference_up: 0,
      reference_down: 0,
      periods: 60,
      runs: 10,
      seed: 1,
    }),
    empiricalBayes: empiricalBayes([], []),
    maseScale: maseScale([], 12),
    funnelBinomial: funnelBinomial([], []),
    funnelPoisson: funnelPoisson([], []),
    glsAr1Reml: glsAr1Reml([[]], []),
    holtWinters: holtWinters([], 12, 'additive', smoothing),
    holtWintersFit: holtWintersFit([], 12, 'multiplicative'),
    leastSquares: leastSquares([[]], []),
    overDispersion: overDispersion([], []),
    poissonHarmonic: poissonHarmonic({ y: [], ...counts }),
    mean: mean([]),
    median: median([]),
    quantile: quantile([], 0.1),
    variance: variance([]),
    reportingCompleteness: reportingCompleteness([], 0.95),
    rollingOrigin: rollingOrigin({ y: [], ...origins }, () => null),
    seasonFactors: seasonFactors([], 12),
    seasonalNaive: seasonalNaive([], 12, 6),
    segmentedRegressionNW: segmentedRegressionNW({ y: [], ...segmented }),
    syntheticControl: syntheticControl([], [], 0),
    uChart: uChart([], [], 24),
  }
  expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map((name) => [name, null])))
  expect(forecastError([], [], null)).toEqual({ mae: null, rmse: null, mape: null, mase: null })
  expect(
    placeboDates({
      y: [],
      event_index: 1,
      dir: 1,
      scale: 'log',
      n_pre: 24,
      n_post: 12,
      harmonics: 2,
      period: 12,
    }),
  ).toEqual({
    placebo_index: [],
    t_early: [],
    t_late: [],
    actual_t_early: null,
    actual_t_late: null,
    p_dip: null,
    p_over: null,
    n_placebo: 0,
  })
})

it('says nothing of series that are all zero or all alike', () => {
  const zeros = Array.from({ length: 60 }, () => 0)
  const ones = zeros.map(() => 1)
  expect([
    poissonHarmonic({ y: zeros, ...counts }),
    uChart(zeros, ones, 24),
    funnelPoisson(zeros, ones),
    funnelBinomial(ones, ones),
    glsAr1Reml([ones], ones),
    holtWintersFit(zeros, 12, 'multiplicative'),
  ]).toEqual([null, null, null, null, null, null])
})

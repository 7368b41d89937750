import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conformalHalfwidth, sequentialCoverage } from './conformal.ts'
import { forecastGate } from './forecast-gate.ts'
import { holtWintersFit } from './holt-winters-fit.ts'
import { holtWinters, holtWintersForecast } from './holt-winters.ts'
import { poissonHarmonic } from './poisson-harmonic.ts'
import { rollingOrigin, type RollingOrigin } from './rolling-origin.ts'
import { seasonalNaive } from './seasonal-naive.ts'

const months = (n: number, value: (t: number) => number) => Array.from({ length: n }, (_, i) => value(i + 1))
const wave = (t: number) => 10 * Math.sin((2 * Math.PI * t) / 12)

describe('last year’s months', () => {
  it('come round again after a year', () => {
    expect(seasonalNaive([9, 1, 2, 3, 4], 4, 6)).toEqual([1, 2, 3, 4, 1, 2])
  })
})

describe('Holt–Winters', () => {
  it('carries on a level with a season exactly, added or multiplied', () => {
    const added = (t: number) => 200 + wave(t)
    const fit = holtWinters(months(60, added), 12, 'additive', { alpha: 0.3, beta: 0.2, gamma: 0.4 })!
    holtWintersForecast(fit, 'additive', 14).forEach((value, i) =>
      expect(value).toBeCloseTo(added(61 + i), 8),
    )
    const times = (t: number) => 200 * (1 + wave(t) / 100)
    const best = holtWintersFit(months(60, times), 12, 'multiplicative')!
    holtWintersForecast(best, 'multiplicative', 14).forEach((value, i) =>
      expect(value).toBeCloseTo(times(61 + i), 8),
    )
  })

  it('has no start in less than two years', () => {
    expect(holtWintersFit(months(23, wave), 12, 'additive')).toBeNull()
  })
})

describe('the quasi-Poisson model', () => {
  const drawn = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 30, maxLength: 60 })

  it('solves its own equations: what was counted and what is fitted agree on every column', () => {
    fc.assert(
      fc.property(drawn, (y) => {
        fc.pre(y.some((count) => count > 0))
        const fit = poissonHarmonic({ y, period: 12, harmonics: 1, trend: true, h: 1 })
        if (fit === null) return
        const columns = [
          months(y.length, () => 1),
          months(y.length, (t) => t / 12),
          months(y.length, (t) => Math.cos((2 * Math.PI * t) / 12)),
          months(y.length, (t) => Math.sin((2 * Math.PI * t) / 12)),
        ]
        const mu = y.map((_, i) => Math.exp(columns.reduce((sum, c, k) => sum + c[i]! * fit.coef[k]!, 0)))
        for (const column of columns) {
          const apart = column.reduce((sum, value, i) => sum + value * (y[i]! - mu[i]!), 0)
          expect(Math.abs(apart)).toBeLessThan(1e-6 * y.reduce((a, b) => a + b, 1))
        }
      }),
      { numRuns: 50, seed: 2 },
    )
  })

  it('gives back a growth and a season that counts follow', () => {
    const mean = (t: number) => Math.exp(8 + 0.1 * (t / 12) + 0.02 * wave(t))
    const fit = poissonHarmonic({ y: months(72, mean), period: 12, harmonics: 2, trend: true, h: 6 })!
    fit.mean.forEach((value, i) => expect(value / mean(73 + i)).toBeCloseTo(1, 8))
  })
})

describe('an interval from past errors', () => {
  it('is the ⌈(m + 1) · 0.8⌉-th smallest: the fourth of four, and none of three', () => {
    expect([
      conformalHalfwidth([-4, 1, 3, -2], 0.8),
      conformalHalfwidth([1, 2, 3], 0.8),
      conformalHalfwidth([5, -1, 2, 4, 3, 9, 7, 8, 6], 0.8),
    ]).toEqual([4, null, 8])
  })

  it('is judged by errors that came after it alone', () => {
    expect(sequentialCoverage([1, 1, 1, 1, 2, 1, 1], 0.8, 4)).toEqual({ coverage: 2 / 3, held: 2, n: 3 })
  })
})

describe('the back-test', () => {
  const input = { y: months(60, wave), period: 12, first_origin: 36, h: 6, alpha: 0.2, burn: 12 }

  it('gives each step ahead as many errors as months came', () => {
    const y = months(40, (t) => 100 + t)
    const test = rollingOrigin({ ...input, y }, (train, h) => Array.from({ length: h }, () => train.at(-1)!))!
    expect(test.n_origins).toBe(4)
    expect(test.mae).toEqual([1, 2, 3, 4, null, null])
    expect(test.mae_snaive).toEqual([12, 12, 12, 12, null, null])
    expect(test.rel_mae).toBeCloseTo((4 * 1 + 3 * 2 + 2 * 3 + 4) / (10 * 12), 12)
    expect(test.share_origins_better_h1).toBe(1)
  })

  it('does not let a forecast see what is to come', () => {
    const seen: number[] = []
    rollingOrigin(input, (train, h) => {
      seen.push(train.length)
      return Array.from({ length: h }, () => 0)
    })
    expect(seen).toEqual(Array.from({ length: 24 }, (_, i) => 36 + i))
  })
})

describe('the gate', () => {
  const rule = { rel_mae: 0.95, share_better: 0.6, coverage: 0.8, origins: 24 }
  const passing: RollingOrigin = {
    n_origins: 48,
    mase_scale: 3,
    mae_snaive: [3],
    mae: [2],
    mase_snaive: [1],
    mase: [0.7],
    rel_mae: 0.95,
    share_origins_better_h1: 0.6,
    conformal_halfwidth: [4],
    coverage_h1: 29 / 36,
    covered_h1: 29,
    coverage_n: 36,
  }

  it('opens at its limits and names what fails beyond them', () => {
    expect([
      forecastGate(passing, rule),
      forecastGate({ ...passing, n_origins: 23 }, rule),
      forecastGate({ ...passing, rel_mae: 0.951 }, rule),
      forecastGate({ ...passing, share_origins_better_h1: 0.59 }, rule),
    ]).toEqual([[], ['too_few_origins'], ['not_better'], ['seldom_better']])
  })

  it('lets intervals hold 22 to 34 of 36 months, the middle 99 % of chance at 80 %', () => {
    const open = Array.from({ length: 37 }, (_, held) => held).filter(
      (held) => forecastGate({ ...passing, covered_h1: held }, rule).length === 0,
    )
    expect([open[0], open.at(-1)]).toEqual(middle99(36, 0.8))
  })
})

/** From first to last count of the middle 99 %, by adding up chances one by one. */
function middle99(n: number, p: number): [number, number] {
  let chance = (1 - p) ** n
  let sum = chance
  const quantiles: number[] = []
  for (const share of [0.005, 0.995]) {
    let k = quantiles.at(-1) ?? 0
    while (sum < share) {
      chance *= ((n - k) / (k + 1)) * (p / (1 - p))
      sum += chance
      k++
    }
    quantiles.push(k)
  }
  return [quantiles[0]!, quantiles[1]!]
}

import { forecastGate, type GateReason } from '../statistics/forecast-gate.ts'
import { holtWintersFit } from '../statistics/holt-winters-fit.ts'
import { holtWintersForecast } from '../statistics/holt-winters.ts'
import { poissonHarmonic } from '../statistics/poisson-harmonic.ts'
import { mean } from '../statistics/quantile.ts'
import { rollingOrigin, type Forecaster, type RollingOrigin } from '../statistics/rolling-origin.ts'
import { seasonalNaive } from '../statistics/seasonal-naive.ts'
import { thresholds } from './_thresholds.ts'

export type ForecastMethod = 'seasonal-naive' | 'holt-winters' | 'poisson-harmonic'

/** One month ahead; limits hold 80 % of past errors, and are null where there were too few. Counts are never below 0. */
export interface ForecastMonth {
  h: number
  expected: number
  lower: number | null
  upper: number | null
}

export interface Candidate {
  method: ForecastMethod
  test: RollingOrigin | null
  /** Why it may not be shown; empty where it may. */
  fails: (GateReason | 'cannot_be_fitted')[]
}

/** The next six months, if nothing changes. */
export interface Forecast {
  /** `shown`: a candidate passed the gate. `counts_only`: last year's months stand for what to expect. */
  status: 'shown' | 'counts_only' | 'hidden'
  reasons: ('missing_month' | 'recent_event' | 'too_few_months' | 'no_candidate_passed')[]
  method: ForecastMethod | null
  months: ForecastMonth[]
  /** Mean error of the next month in the past, in the unit of the series. */
  past_error: number | null
  candidates: Candidate[]
}

const period = 12

const holtWinters: Forecaster = (y, h) => {
  const fit = holtWintersFit(y, period, 'additive')
  return fit && holtWintersForecast(fit, 'additive', h)
}
const harmonic: Forecaster = (y, h) =>
  poissonHarmonic({ y, period, harmonics: 2, trend: true, h })?.mean ?? null

/**
 * Forecast of monthly counts of a place no smaller than a district: the candidate with the least past error among those
 * that pass the gate, else last year's months, with the reason. `y` ends with the last complete month; null stands for a
 * month without a count. Source: methods, F1–F4.
 */
export function forecast(y: readonly (number | null)[], has_recent_event: boolean): Forecast {
  const rule = thresholds.forecast
  const counts = y.filter((count) => count !== null)
  if (counts.length < y.length) return withheld('missing_month')
  if (has_recent_event) return withheld('recent_event')
  if (counts.length < period) return withheld('too_few_months')
  if (counts.length <= rule.periods) return lastYear(counts, 'too_few_months', [])
  const offered: [ForecastMethod, Forecaster][] = [['poisson-harmonic', harmonic]]
  if (mean(counts)! >= rule.holt_winters) offered.push(['holt-winters', holtWinters])
  const candidates = offered.map(([method, forecaster]): Candidate => {
    const test = backTest(counts, forecaster)
    return { method, test, fails: test === null ? ['cannot_be_fitted'] : forecastGate(test, rule.gate) }
  })
  const passed = candidates.flatMap(({ method, test, fails }) =>
    test !== null && fails.length === 0 ? [{ method, test }] : [],
  )
  if (passed.length === 0) return lastYear(counts, 'no_candidate_passed', candidates)
  const best = passed.reduce((a, b) => (b.test.rel_mae! < a.test.rel_mae! ? b : a))
  const ahead = offered.find(([method]) => method === best.method)![1](counts, rule.horizon)!
  return {
    status: 'shown',
    reasons: [],
    method: best.method,
    months: fan(ahead, best.test.conformal_halfwidth),
    past_error: best.test.mae[0]!,
    candidates,
  }
}

function backTest(y: readonly number[], forecaster: Forecaster): RollingOrigin | null {
  const { periods, horizon, burn, gate } = thresholds.forecast
  const alpha = 1 - gate.coverage
  return rollingOrigin({ y, period, first_origin: periods, h: horizon, alpha, burn }, forecaster)
}

function lastYear(
  y: readonly number[],
  reason: Forecast['reasons'][number],
  candidates: Candidate[],
): Forecast {
  const { horizon } = thresholds.forecast
  const naive: Forecaster = (train, h) => seasonalNaive(train, period, h)
  const test = backTest(y, naive)
  const halfwidths = test?.conformal_halfwidth ?? Array.from({ length: horizon }, () => null)
  return {
    status: 'counts_only',
    reasons: [reason],
    method: 'seasonal-naive',
    months: fan(naive(y, horizon)!, halfwidths),
    past_error: test?.mae[0] ?? null,
    candidates,
  }
}

function fan(expected: readonly number[], halfwidths: readonly (number | null)[]): ForecastMonth[] {
  return expected.map((value, i) => {
    const half = halfwidths[i] ?? null
    return {
      h: i + 1,
      expected: Math.max(0, value),
      lower: half === null ? null : Math.max(0, value - half),
      upper: half === null ? null : Math.max(0, value + half),
    }
  })
}

function withheld(reason: Forecast['reasons'][number]): Forecast {
  return { status: 'hidden', reasons: [reason], method: null, months: [], past_error: null, candidates: [] }
}

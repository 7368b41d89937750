import { harmonics } from './harmonics.ts'
import { leastSquares } from './least-squares.ts'
import { dot } from './linear-algebra.ts'
import { neweyWest, neweyWestLag } from './newey-west.ts'
import { tQuantile, tTwoSided } from './t-distribution.ts'

export interface SegmentedInput {
  y: readonly number[]
  /** 1-based period in which the level may change. */
  event_index: number
  period: number
  harmonics: number
  /** Periods over which errors may be related; by the length of the series where absent. */
  lag?: number
  trend: boolean
  slope_change: boolean
}

/** One entry per column: intercept, time, level, slope, cos1, sin1, … as far as asked for. */
export interface SegmentedRegression {
  coef: number[]
  se_ols: number[]
  se_nw_unadjusted: number[]
  se_nw: number[]
  t_nw: number[]
  p_nw: number[]
  ci95_lower: number[]
  ci95_upper: number[]
  df: number
  durbin_watson: number
  sigma: number
}

/**
 * Level and slope before and after an event with Newey–West errors: a sensitivity line beside the episode, whose
 * class it never sets, since its intervals are too narrow. Null where it cannot be fitted. Source: methods, C4.
 */
export function segmentedRegressionNW(input: SegmentedInput): SegmentedRegression | null {
  const { y, event_index, period, trend, slope_change } = input
  const n = y.length
  const periods = Array.from({ length: n }, (_, i) => i + 1)
  const columns = [
    periods.map(() => 1),
    ...(trend ? [periods] : []),
    periods.map((t) => (t >= event_index ? 1 : 0)),
    ...(slope_change ? [periods.map((t) => Math.max(0, t - event_index))] : []),
    ...harmonics(n, input.harmonics, period),
  ]
  const fit = leastSquares(columns, y)
  if (fit === null) return null
  const { coef, residuals, rss, df, bread } = fit
  const variance = neweyWest(columns, fit, input.lag ?? neweyWestLag(n))
  const se_nw_unadjusted = variance.map((row, k) => Math.sqrt(row[k]!))
  const se_nw = se_nw_unadjusted.map((se) => se * Math.sqrt(n / df))
  const t_nw = coef.map((value, k) => value / se_nw[k]!)
  const tc = tQuantile(0.975, df)
  const change = residuals.slice(1).map((value, i) => value - residuals[i]!)
  return {
    coef,
    se_ols: bread.map((row, k) => Math.sqrt((row[k]! * rss) / df)),
    se_nw_unadjusted,
    se_nw,
    t_nw,
    p_nw: t_nw.map((t) => tTwoSided(t, df)),
    ci95_lower: coef.map((value, k) => value - tc * se_nw[k]!),
    ci95_upper: coef.map((value, k) => value + tc * se_nw[k]!),
    df,
    durbin_watson: dot(change, change) / rss,
    sigma: Math.sqrt(rss / df),
  }
}

import { conformalHalfwidth, sequentialCoverage } from './conformal.ts'
import { maseScale } from './forecast-error.ts'
import { mean } from './quantile.ts'
import { seasonalNaive } from './seasonal-naive.ts'

/** What the next h periods are expected to be, from a series up to now; null where it cannot say. */
export type Forecaster = (train: readonly number[], h: number) => number[] | null

export interface RollingOriginInput {
  y: readonly number[]
  period: number
  /** Periods known at the first look. */
  first_origin: number
  h: number
  /** Share of periods that intervals may miss. */
  alpha: number
  /** Origins before coverage is counted. */
  burn: number
}

/** A forecast put to every month it could have been made in. Lists have one entry for each step ahead. */
export interface RollingOrigin {
  n_origins: number
  mase_scale: number | null
  mae_snaive: (number | null)[]
  mae: (number | null)[]
  mase_snaive: (number | null)[]
  mase: (number | null)[]
  /** Mean error over that of last year's months, over all cells. */
  rel_mae: number | null
  share_origins_better_h1: number | null
  conformal_halfwidth: (number | null)[]
  /** Of intervals one step ahead, made from the errors before them. */
  coverage_h1: number | null
  covered_h1: number
  coverage_n: number
}

/**
 * Back-test against last year's months: refitted at every origin from `first_origin` to the last but one. Null where there
 * is no origin, or the candidate cannot say at one of them. Source: Hyndman & Koehler 2006; methods, F4.
 */
export function rollingOrigin(input: RollingOriginInput, candidate: Forecaster): RollingOrigin | null {
  const { y, period, first_origin, h, alpha, burn } = input
  const own: number[][] = Array.from({ length: h }, () => [])
  const naive: number[][] = Array.from({ length: h }, () => [])
  for (let origin = first_origin; origin < y.length; origin++) {
    const train = y.slice(0, origin)
    const came = y.slice(origin, origin + h)
    const forecast = candidate(train, came.length)
    const lastYear = seasonalNaive(train, period, came.length)
    if (forecast === null || lastYear === null) return null
    came.forEach((value, step) => {
      own[step]!.push(value - forecast[step]!)
      naive[step]!.push(value - lastYear[step]!)
    })
  }
  const n_origins = own[0]?.length ?? 0
  if (n_origins === 0) return null
  const scale = maseScale(y.slice(0, first_origin), period)
  const scaled = (mae: number | null) => (mae !== null && scale !== null && scale > 0 ? mae / scale : null)
  const mae = own.map(meanSize)
  const mae_snaive = naive.map(meanSize)
  const wins = own[0]!.filter((error, i) => Math.abs(error) < Math.abs(naive[0]![i]!)).length
  const whole = meanSize(naive.flat())!
  const seen = sequentialCoverage(own[0]!, 1 - alpha, burn)
  return {
    n_origins,
    mase_scale: scale,
    mae_snaive,
    mae,
    mase_snaive: mae_snaive.map(scaled),
    mase: mae.map(scaled),
    rel_mae: whole > 0 ? meanSize(own.flat())! / whole : null,
    share_origins_better_h1: wins / n_origins,
    conformal_halfwidth: own.map((errors) => conformalHalfwidth(errors, 1 - alpha)),
    coverage_h1: seen?.coverage ?? null,
    covered_h1: seen?.held ?? 0,
    coverage_n: seen?.n ?? 0,
  }
}

function meanSize(errors: readonly number[]): number | null {
  return mean(errors.map(Math.abs))
}

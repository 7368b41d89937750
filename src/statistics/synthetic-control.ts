import { crossProducts, dot, fitted, times } from './linear-algebra.ts'
import { mean } from './quantile.ts'
import { onSimplex } from './simplex.ts'

/** A series beside a mix of others that moved like it before the event. */
export interface SyntheticControl {
  /** One per control, none negative, summing to 1. */
  weights: number[]
  intercept: number
  /** The series less the mix, period by period. */
  gap: number[]
  pre_rmse: number
  post_mean_gap: number | null
  /** Squared distance before the event. */
  objective: number
}

/**
 * Weights that follow the treated series best over its first `n_pre` periods, differences of level aside, by projected
 * gradient. Null without a control or without a period before. Source: Abadie 2021; Doudchenko & Imbens 2016; methods, C7.
 */
export function syntheticControl(
  treated: readonly number[],
  controls: readonly (readonly number[])[],
  n_pre: number,
): SyntheticControl | null {
  if (controls.length === 0 || n_pre < 1 || treated.length < n_pre) return null
  const before = (series: readonly number[]) => series.slice(0, n_pre)
  const demeaned = controls.map((control) => centred(before(control)))
  const weights = followingWeights(demeaned, centred(before(treated)))
  const mix = fitted(controls, weights)
  const intercept = mean(before(treated))! - mean(before(mix))!
  const gap = treated.map((value, i) => value - intercept - mix[i]!)
  const objective = dot(before(gap), before(gap))
  return {
    weights,
    intercept,
    gap,
    pre_rmse: Math.sqrt(objective / n_pre),
    post_mean_gap: mean(gap.slice(n_pre)),
    objective,
  }
}

function centred(series: readonly number[]): number[] {
  const centre = mean(series)!
  return series.map((value) => value - centre)
}

/** Accelerated projected gradient (Beck & Teboulle 2009), started anew whenever it overshoots. */
function followingWeights(columns: readonly number[][], target: readonly number[]): number[] {
  const products = crossProducts(columns)
  const aim = columns.map((column) => dot(column, target))
  const step = 1 / (products.reduce((sum, row, k) => sum + row[k]!, 0) || 1)
  const start = columns.map(() => 1 / columns.length)
  let [weights, ahead, pace] = [start, start, 1]
  for (let i = 0; i < 20_000; i++) {
    const slope = times(products, ahead).map((value, k) => value - aim[k]!)
    const next = onSimplex(ahead.map((value, k) => value - step * slope[k]!))
    const move = next.map((value, k) => value - weights[k]!)
    const overshoots = dot(slope, move) > 0
    const nextPace = overshoots ? 1 : (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    const along = overshoots ? 0 : (pace - 1) / nextPace
    ahead = next.map((value, k) => value + along * move[k]!)
    weights = next
    pace = nextPace
    if (!overshoots && Math.max(...move.map(Math.abs)) < 1e-12) break
  }
  return weights
}

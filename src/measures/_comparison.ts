import { latePeriods } from '../statistics/episode-fit.ts'
import { episodeWindow, type Series } from '../statistics/episode-window.ts'
import { mean } from '../statistics/quantile.ts'
import { syntheticControl } from '../statistics/synthetic-control.ts'
import { thresholds } from './_thresholds.ts'

/** A series beside a mix of others for which nothing is listed. */
export interface Comparison {
  donors: number
  /** One per donor with a full window, in the order given. */
  weights: number[]
  /** From the first period used on, below the mix is negative. */
  gap: number[]
  pre_rmse: number
  /** Mean gap from six periods after the event on. */
  late_gap: number
  /** The mix followed the series well enough before the event for its gap to be read. */
  is_close: boolean
  /** Rank of the late gap among the same gap of every donor, over one more than their number; null below 19 donors. */
  p_rank: number | null
}

/**
 * The comparison for an episode whose first change was `shock`; null where fewer than five donors have a full window.
 * Donors are series of the same periods, scale and measure. Source: methods, C7.
 */
export function comparison(
  series: Series,
  donors: readonly (readonly (number | null)[])[],
  shock: number,
  max_pre: number = thresholds.episode.max_pre,
  max_post: number = thresholds.episode.max_post,
): Comparison | null {
  const { episode } = thresholds
  const window = (y: readonly (number | null)[]) => episodeWindow({ ...series, y }, max_pre, max_post)
  const own = window(series.y)
  if (own === null || own.n_post <= latePeriods) return null
  const others = donors.map(window).flatMap((w) => (w?.x.length === own.x.length ? [w.x] : []))
  if (others.length < episode.donors) return null
  const from = own.n_pre + latePeriods
  const beside = (x: readonly number[], controls: readonly number[][]) => {
    const mix = syntheticControl(x, controls, own.n_pre)
    return mix && { ...mix, late_gap: mean(mix.gap.slice(from))! }
  }
  const mix = beside(own.x, others)
  if (mix === null) return null
  return {
    donors: others.length,
    weights: mix.weights,
    gap: mix.gap,
    pre_rmse: mix.pre_rmse,
    late_gap: mix.late_gap,
    is_close: mix.pre_rmse <= episode.comparison_fit * Math.abs(shock),
    p_rank: others.length < episode.ranked_donors ? null : rank(mix.late_gap),
  }

  function rank(late_gap: number): number {
    const theirs = others.map((x, i) => beside(x, others.toSpliced(i, 1))!.late_gap)
    return (1 + theirs.filter((gap) => gap >= late_gap).length) / (1 + theirs.length)
  }
}

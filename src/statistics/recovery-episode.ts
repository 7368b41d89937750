import { robustness, type Robustness } from './episode-checks.ts'
import {
  ambiguousVerdict,
  episodeClass,
  hasDip,
  type AmbiguousClass,
  type DirectedClass,
  type Verdict,
} from './episode-class.ts'
import { episodeFit, type Estimate } from './episode-fit.ts'
import { episodePath, type EpisodePath } from './episode-path.ts'
import { episodeWindow, type EpisodeWindow, type Series } from './episode-window.ts'
import { tAbove } from './t-distribution.ts'

export interface EpisodeInput extends Series {
  /** Margin of “usual”: on the log scale 0.05 is about 5 %; points on the identity scale. */
  delta: number
  /** Fewest periods before and after with which anything is said. */
  min_pre: number
  min_post: number
  max_pre?: number
  max_post?: number
  harmonics?: number
  period?: number
}

/** One incident and one measure: did it fall, and did it come back? Numbers are null where there is no fit. */
export interface Episode extends Verdict<DirectedClass | AmbiguousClass> {
  n: number
  n_pre: number
  n_post: number
  rho: number | null
  sigma: number | null
  df: number | null
  /** Usual level on the scale of the series: a logarithm on the log scale. */
  baseline_intercept: number | null
  /**
   * The way up in which gaps are read: that of `dir`; for an ambiguous measure against its first change, so that the
   * first change is always down. Times this, a gap is the series above its usual level.
   */
  followed: 1 | -1
  /** Mean gap of months 0–2, 3–5 and from 6 on. */
  early: Estimate | null
  mid: Estimate | null
  late: (Estimate & { ci90_lower: number }) | null
  improvement: Estimate | null
  has_dip: boolean
  /** The late level is beyond the usual one and survives trend and drop one: paradox, where the direction is known. */
  is_overshoot: boolean
  /** One-sided p of a late level beyond the usual one. */
  p_over: number | null
  path: EpisodePath | null
  robust: Robustness | null
}

/**
 * An episode as one series can tell it: shock, late level, time to recover, checks and class. What a page of many
 * episodes adds, `episodePage` does. Where the direction is ambiguous a rise counts as a first change as well, and no
 * class is better or worse. Source: methods, C2–C3.
 */
export function recoveryEpisode(input: EpisodeInput): Episode {
  if (input.dir !== 0) return directedEpisode(input, input.dir)
  const down = directedEpisode(input, 1)
  const rose = down.early !== null && down.early.ci95[0] > 0
  const episode = rose ? directedEpisode(input, -1) : down
  return { ...episode, ...ambiguousVerdict(episode as Verdict, !rose) }
}

function directedEpisode(input: EpisodeInput, followed: 1 | -1): Episode {
  const { delta, max_pre = 60, max_post = 24, harmonics = 2, period = 12 } = input
  const window = episodeWindow({ ...input, dir: followed }, max_pre, max_post)
  if (window === null) return unfitted(null, followed, isShort(input) ? 'too_short' : 'missing_period')
  const season = { harmonics, period }
  const fit = episodeFit(window, season)
  const short = window.n_pre < input.min_pre || window.n_post < input.min_post
  if (fit === null) return unfitted(window, followed, short ? 'too_short' : 'no_variation')
  const robust = robustness(window, season)
  const verdict: Verdict = short
    ? { class: 'inconclusive', reason: 'too_short' }
    : episodeClass(fit, robust, delta)
  const { model, early, mid, late, improvement, t90 } = fit
  return {
    n: window.x.length,
    n_pre: window.n_pre,
    n_post: window.n_post,
    rho: model.rho,
    sigma: model.sigma,
    df: model.df,
    baseline_intercept: followed * model.coef[0]!,
    followed,
    early,
    mid,
    late: late && { ...late, ci90_lower: late.est - t90 * late.se },
    improvement,
    has_dip: hasDip(fit),
    is_overshoot: verdict.class === 'paradox',
    p_over: late && tAbove(late.est / late.se, model.df),
    path: episodePath(fit.gap, model.sigma, delta),
    robust,
    ...verdict,
  }
}

function isShort({ y, event_index, min_pre, min_post }: EpisodeInput): boolean {
  return event_index - 1 < min_pre || y.length - event_index + 1 < min_post
}

function unfitted(window: EpisodeWindow | null, followed: 1 | -1, reason: Episode['reason']): Episode {
  return {
    n: window?.x.length ?? 0,
    n_pre: window?.n_pre ?? 0,
    n_post: window?.n_post ?? 0,
    rho: null,
    sigma: null,
    df: null,
    baseline_intercept: null,
    followed,
    early: null,
    mid: null,
    late: null,
    improvement: null,
    has_dip: false,
    is_overshoot: false,
    p_over: null,
    path: null,
    robust: null,
    class: 'inconclusive',
    reason,
  }
}

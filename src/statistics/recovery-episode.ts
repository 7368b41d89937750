import { robustness, type Robustness } from './episode-checks.ts'
import {
  ambiguousVerdict,
  episodeClass,
  hasDip,
  hasRise,
  type AmbiguousClass,
  type DirectedClass,
  type Verdict,
} from './episode-class.ts'
import { episodeFit, type Estimate, type EpisodeFit, type SeasonShape } from './episode-fit.ts'
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
  /** Mean gap of months 0–2, 3–5 and from 6 on; below usual is negative, and worse where the direction is known. */
  early: Estimate | null
  mid: Estimate | null
  late: (Estimate & { ci90_lower: number }) | null
  improvement: Estimate | null
  has_dip: boolean
  /** The late level where it is above usual. */
  overshoot: number | null
  /** One-sided p of a late level above usual. */
  p_over: number | null
  path: EpisodePath | null
  robust: Robustness | null
}

/**
 * An episode as one series can tell it: shock, late level, time to recover, checks and class. What a page of many
 * episodes adds, `episodePage` does. Where the direction is ambiguous a rise counts as a change as well, and no class
 * is better or worse. Source: methods, C2–C3.
 */
export function recoveryEpisode(input: EpisodeInput): Episode {
  const { delta, max_pre = 60, max_post = 24, harmonics = 2, period = 12 } = input
  const window = episodeWindow(input, max_pre, max_post)
  if (window === null) return unfitted(null, is_short(input) ? 'too_short' : 'missing_period')
  const season = { harmonics, period }
  const fit = episodeFit(window, season)
  const short = window.n_pre < input.min_pre || window.n_post < input.min_post
  if (fit === null) return unfitted(window, short ? 'too_short' : 'no_variation')
  const robust = robustness(window, season)
  const verdict = short
    ? ({ class: 'inconclusive', reason: 'too_short' } as const)
    : input.dir === 0
      ? ambiguous(window, season, fit, robust, delta)
      : episodeClass(fit, robust, delta)
  const { model, early, mid, late, improvement, t90 } = fit
  const sign = input.dir === -1 ? -1 : 1
  return {
    n: window.x.length,
    n_pre: window.n_pre,
    n_post: window.n_post,
    rho: model.rho,
    sigma: model.sigma,
    df: model.df,
    baseline_intercept: sign * model.coef[0]!,
    early,
    mid,
    late: late && { ...late, ci90_lower: late.est - t90 * late.se },
    improvement,
    has_dip: hasDip(fit),
    overshoot: late !== null && late.est > 0 ? late.est : null,
    p_over: late && tAbove(late.est / late.se, model.df),
    path: episodePath(fit.gap, model.sigma, delta),
    robust,
    ...verdict,
  }
}

/** A measure with no better direction: its fall or its rise is followed, whichever there was. */
function ambiguous(
  window: EpisodeWindow,
  season: SeasonShape,
  fit: EpisodeFit,
  robust: Robustness,
  delta: number,
): Verdict<AmbiguousClass> {
  if (!hasRise(fit)) return ambiguousVerdict(episodeClass(fit, robust, delta), true)
  const mirrored = { ...window, x: window.x.map((value) => -value) }
  const down = episodeFit(mirrored, season)!
  return ambiguousVerdict(episodeClass(down, robustness(mirrored, season), delta), false)
}

function is_short({ y, event_index, min_pre, min_post }: EpisodeInput): boolean {
  return event_index - 1 < min_pre || y.length - event_index + 1 < min_post
}

function unfitted(window: EpisodeWindow | null, reason: Episode['reason']): Episode {
  return {
    n: window?.x.length ?? 0,
    n_pre: window?.n_pre ?? 0,
    n_post: window?.n_post ?? 0,
    rho: null,
    sigma: null,
    df: null,
    baseline_intercept: null,
    early: null,
    mid: null,
    late: null,
    improvement: null,
    has_dip: false,
    overshoot: null,
    p_over: null,
    path: null,
    robust: null,
    class: 'inconclusive',
    reason,
  }
}

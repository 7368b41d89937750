import type { EpisodeWindow } from './episode-window.ts'
import { glsAr1Reml, type GlsAr1 } from './gls-ar1-reml.ts'
import { harmonics } from './harmonics.ts'
import { fitted } from './linear-algebra.ts'
import { tQuantile } from './t-distribution.ts'

/** Months 0–2 after the event, 3–5, and from 6 on. */
export const shockPeriods = 3
export const latePeriods = 6

export interface Estimate {
  est: number
  se: number
  ci95: [number, number]
}

/** The usual level before an event, and how far from it the periods after it were. */
export interface EpisodeFit {
  model: GlsAr1
  /** 97.5 % and 95 % points of t. */
  tc: number
  t90: number
  early: Estimate
  mid: Estimate
  /** Null while no period is late. */
  late: Estimate | null
  improvement: Estimate | null
  /** Each period's distance from level and season, from the event on. */
  gap: number[]
}

/** The wave of the year that an episode is read against. */
export interface SeasonShape {
  harmonics: number
  period: number
}

/**
 * Level, season, and a mean gap for each of three windows after the event, with AR(1) errors and no trend: trends
 * drawn far beyond the event have made effects of nothing (Zoorob 2020). `extra` columns are added for checks.
 * Null where the windows cannot be told apart or the series never varies. Source: methods, C2.
 */
export function episodeFit(
  { x, n_pre, n_post }: EpisodeWindow,
  season: SeasonShape,
  extra: readonly (readonly number[])[] = [],
): EpisodeFit | null {
  const h = x.map((_, i) => i - n_pre)
  const usual = [x.map(() => 1), ...harmonics(x.length, season.harmonics, season.period)]
  const windows = [
    h.map((at) => (at >= 0 && at < shockPeriods ? 1 : 0)),
    h.map((at) => (at >= shockPeriods && at < latePeriods ? 1 : 0)),
    ...(n_post > latePeriods ? [h.map((at) => (at >= latePeriods ? 1 : 0))] : []),
  ]
  const model = glsAr1Reml([...usual, ...windows, ...extra], x)
  if (model === null) return null
  const tc = tQuantile(0.975, model.df)
  const estimate = (est: number, variance: number): Estimate => {
    const se = Math.sqrt(variance)
    return { est, se, ci95: [est - tc * se, est + tc * se] }
  }
  const s = usual.length
  const o = s + 2
  const v = model.covariance
  const own = (k: number) => estimate(model.coef[k]!, v[k]![k]!)
  const level = fitted(usual, model.coef)
  const has_late = windows.length === 3
  return {
    model,
    tc,
    t90: tQuantile(0.95, model.df),
    early: own(s),
    mid: own(s + 1),
    late: has_late ? own(o) : null,
    improvement: has_late
      ? estimate(model.coef[o]! - model.coef[s]!, v[o]![o]! + v[s]![s]! - 2 * v[o]![s]!)
      : null,
    gap: x.slice(n_pre).map((value, i) => value - level[n_pre + i]!),
  }
}

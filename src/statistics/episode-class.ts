import type { Robustness } from './episode-checks.ts'
import type { EpisodeFit } from './episode-fit.ts'

/** Where the direction is known. */
export type DirectedClass = 'paradox' | 'recovered' | 'partial' | 'not_recovered' | 'inconclusive'

/** Where it is not: never a word of better or worse (methods, 0.6). */
export type AmbiguousClass = 'above_usual' | 'back_to_usual' | 'below_usual' | 'inconclusive'

export type EpisodeReason =
  | ''
  | 'too_short'
  | 'missing_period'
  | 'no_variation'
  | 'no_dip'
  | 'too_noisy'
  | 'above_baseline_not_robust'
  | 'below_baseline_not_robust'
  | 'partly_back'

export interface Verdict<Class = DirectedClass> {
  class: Class
  reason: EpisodeReason
}

/** A fall right after the event that noise does not explain. */
export function hasDip({ early }: EpisodeFit): boolean {
  return early.ci95[1] < 0
}

/** What one series can say of its way back, in the order of methods C3. δ is the margin of “usual”. */
export function episodeClass(fit: EpisodeFit, checks: Robustness, delta: number): Verdict {
  const { late, improvement, t90 } = fit
  if (!hasDip(fit)) return { class: 'inconclusive', reason: 'no_dip' }
  if (late === null || improvement === null) return { class: 'inconclusive', reason: 'too_short' }
  const is_above = late.ci95[0] > 0 && late.est >= delta
  if (is_above && checks.trend_pass && checks.drop_one_pass) return { class: 'paradox', reason: '' }
  if (late.est - t90 * late.se > -delta) {
    return { class: 'recovered', reason: is_above ? 'above_baseline_not_robust' : '' }
  }
  if (late.ci95[1] < 0) {
    return { class: improvement.ci95[0] > 0 ? 'partial' : 'not_recovered', reason: '' }
  }
  return { class: 'inconclusive', reason: 'too_noisy' }
}

/** The same verdict in words that judge nothing; `fell` says whether the measure fell or rose at first. */
export function ambiguousVerdict(
  { class: directed, reason }: Verdict,
  fell: boolean,
): Verdict<AmbiguousClass> {
  const [over, under] = fell ? (['above', 'below'] as const) : (['below', 'above'] as const)
  if (directed === 'inconclusive') return { class: 'inconclusive', reason }
  if (directed === 'paradox') return { class: `${over}_usual`, reason: '' }
  if (directed === 'partial') return { class: `${under}_usual`, reason: 'partly_back' }
  if (directed === 'not_recovered') return { class: `${under}_usual`, reason: '' }
  return { class: 'back_to_usual', reason: reason === '' ? '' : `${over}_baseline_not_robust` }
}

import type { EpisodeReason } from '../statistics/episode-class.ts'
import type { Series } from '../statistics/episode-window.ts'
import { benjaminiHochberg } from '../statistics/p-adjust.ts'
import { placeboDates, type PlaceboDates } from '../statistics/placebo-dates.ts'
import { recoveryEpisode, type Episode } from '../statistics/recovery-episode.ts'
import { comparison, type Comparison } from './_comparison.ts'
import { thresholds } from './_thresholds.ts'

/** One listed event seen in one measure. */
export interface ListedEpisode extends Series {
  id: string
  /** What stands behind a period: its mean count (of a share, on its smaller side), or the answers of a score; null where nobody says. */
  volume: { kind: 'counts' | 'answers'; per_period: number } | null
  /** Another listed event is within six periods. */
  overlaps: boolean
  /** Why the agency's data may not be read in this way, such as `data_quality_low`; null where they may. */
  withheld: string | null
  /** The same measure, over the same periods, where nothing is listed. */
  donors?: readonly (readonly (number | null)[])[]
  harmonics?: number
  period?: number
}

export type PageReason = EpisodeReason | 'overlap' | 'too_few_counts' | 'too_few_answers' | 'volume_unknown'
export type Check = 'trend' | 'drop_one' | 'family' | 'placebo' | 'comparison'
export type CheckResult = 'passed' | 'failed' | 'not_possible'

/** An episode with what its page adds. `class` and `reason` here are those to show. */
export interface PlacedEpisode {
  id: string
  class: Episode['class']
  reason: PageReason | (string & {})
  episode: Episode
  /** Benjamini–Hochberg q of a late level beyond usual; null where the episode is not in the family. */
  q: number | null
  placebo: PlaceboDates | null
  comparison: Comparison | null
  /** What a late level beyond usual would have to pass. */
  checks: Record<Check, CheckResult>
}

/** All episodes of one page, in the order given. */
export interface EpisodePage {
  episodes: PlacedEpisode[]
  /** Episodes with a first change, over which p is adjusted. */
  family: number
  /** Episodes with enough data to be judged. */
  judged: number
  /** How many of those would be called above their usual level by chance, by their own interval alone. */
  expected_false: number
}

/**
 * Episodes of one page judged together: one that is beyond its usual level keeps that class only if it stands in the
 * family of the page, among placebo dates and beside its comparison, where these can be had. Source: methods, C3, C5–C7.
 */
export function episodePage(listed: readonly ListedEpisode[]): EpisodePage {
  const { min_pre, min_post, margin } = thresholds.episode
  const alone = listed.map((one) => {
    const episode = recoveryEpisode({ ...one, delta: margin[one.scale], min_pre, min_post })
    return { one, episode, cannot: cannotBeJudged(one) }
  })
  const judged = alone.filter(({ episode, cannot }) => cannot === null && isJudged(episode))
  const q = benjaminiHochberg(
    alone.map(({ episode, cannot }) => (cannot === null && isInFamily(episode) ? episode.p_over : null)),
  )
  return {
    episodes: alone.map(({ one, episode, cannot }, i) => placed(one, episode, cannot, q[i]!)),
    family: q.filter((value) => value !== null).length,
    judged: judged.length,
    expected_false: (thresholds.episode.first_change / 2) * judged.length,
  }
}

function isJudged({ early, reason }: Episode): boolean {
  return early !== null && reason !== 'too_short'
}

function isInFamily(episode: Episode): boolean {
  return isJudged(episode) && episode.has_dip
}

function cannotBeJudged({ withheld, overlaps, volume }: ListedEpisode): PlacedEpisode['reason'] | null {
  const { mean_count, answers } = thresholds.episode
  if (withheld !== null) return withheld
  if (overlaps) return 'overlap'
  if (volume === null) return 'volume_unknown'
  if (volume.kind === 'counts' && !(volume.per_period >= mean_count)) return 'too_few_counts'
  if (volume.kind === 'answers' && !(volume.per_period >= answers)) return 'too_few_answers'
  return null
}

function placed(
  one: ListedEpisode,
  episode: Episode,
  cannot: PlacedEpisode['reason'] | null,
  q: number | null,
): PlacedEpisode {
  const { min_pre, min_post, placebos, placebo_p } = thresholds.episode
  const { harmonics = 2, period = 12 } = one
  const oriented = { ...one, dir: episode.followed }
  const can = cannot === null && isInFamily(episode)
  const placebo = can
    ? placeboDates({ ...oriented, n_pre: min_pre, n_post: min_post, harmonics, period })
    : null
  const beside = can && one.donors ? comparison(oriented, one.donors, episode.early!.est) : null
  const p = placebo !== null && placebo.n_placebo >= placebos ? placebo.p_over : null
  const checks: PlacedEpisode['checks'] = {
    trend: result(can ? episode.robust!.trend_pass : null),
    drop_one: result(can ? episode.robust!.drop_one_pass : null),
    family: result(q === null ? null : q <= thresholds.family_q),
    placebo: result(p === null ? null : p <= placebo_p),
    comparison: result(beside?.is_close ? beside.late_gap > 0 : null),
  }
  return { id: one.id, ...shown(episode, cannot, checks), episode, q, placebo, comparison: beside, checks }
}

function result(passes: boolean | null): CheckResult {
  return passes === null ? 'not_possible' : passes ? 'passed' : 'failed'
}

function shown(
  episode: Episode,
  cannot: PlacedEpisode['reason'] | null,
  checks: PlacedEpisode['checks'],
): Pick<PlacedEpisode, 'class' | 'reason'> {
  if (cannot !== null) return { class: 'inconclusive', reason: cannot }
  const { class: own, reason } = episode
  const fails = [checks.family, checks.placebo, checks.comparison].includes('failed')
  if (!episode.is_overshoot || !fails) return { class: own, reason }
  if (own === 'paradox') return { class: 'recovered', reason: 'above_baseline_not_robust' }
  return {
    class: 'back_to_usual',
    reason: own === 'above_usual' ? 'above_baseline_not_robust' : 'below_baseline_not_robust',
  }
}

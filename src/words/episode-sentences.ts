import { thresholds, type BookedEpisode, type ListedEvent } from '../published.ts'
import { fullReason, isRead, overlapNames } from './episode-answer.ts'
import type { Language } from './language.ts'
import { distance, levelRange, placed } from './level.ts'
import { messages } from './messages.ts'
import { count, oneDecimal } from './number.ts'

/** First and last month, after the incident’s own, of the two parts set against the usual level (methods, C2). */
const parts = { early: [0, 3], late: [6, undefined] } as const

/**
 * One incident in one measure in sentences: why nothing can be said, or how far from usual, how sure that is, and whether
 * it came back. `events` are all listed incidents of the agency.
 */
export function episodeSentences(
  episode: BookedEpisode,
  events: readonly Pick<ListedEvent, 'event_id' | 'title' | 'month' | 'area'>[],
  language: Language,
): string[] {
  const words = messages(language).recovery.event
  const names = (ids: readonly string[]) => overlapNames(ids, events, language)
  const isTold = isRead(episode)
  const within = isTold ? inside(episode, events) : []
  return [
    fullReason(episode, language),
    episode.overlaps_with.length > 0 ? words.overlap(names(episode.overlaps_with)) : null,
    ...(isTold ? [level(episode, 'early', language), level(episode, 'late', language)] : []),
    isTold && (episode.rho ?? 0) >= thresholds().episode.carry_over ? words.carryOver : null,
    isTold && episode.unit === 'points' ? words.surveyRange : null,
    ...(isTold ? way(episode, language) : []),
    isTold && episode.series === 'closed_within_180' ? words.exposed : null,
    within.length > 0 ? words.inside(names(within)) : null,
  ].filter((sentence) => sentence !== null)
}

/** How far one part lay from usual: as drawn, and as a change at the date where the two differ by more than the margin. */
function level(episode: BookedEpisode, part: 'early' | 'late', language: Language): string | null {
  const { event, levels } = messages(language).recovery
  const { unit, margin, gaps } = episode
  const one = episode[part]
  const drawn = gaps.slice(...parts[part])
  if (one === null || drawn.length === 0) return null
  const average = drawn.reduce((sum, gap) => sum + gap, 0) / drawn.length
  const [is, range] = [placed(one.value, unit, language), levelRange(one, unit, language)]
  if (Math.abs(average - one.value) <= margin) return event[part](is, range)
  return event.drifting(levels[part], placed(average, unit, language), is, range)
}

/** Whether it came back, what was lost on the way, and how often such a start is seen where nothing is listed. */
function way(episode: BookedEpisode, language: Language): string[] {
  const words = messages(language).recovery.event
  const { class: found, reason, late, margin, unit, n_post, placebo, months_to_recover: back } = episode
  if (reason === 'no_dip')
    return late !== null && late.lower * late.upper > 0
      ? [words.laterOnly, words.laterMoved]
      : [words.laterOnly]
  if (found === 'inconclusive' || !episode.has_first_change) return []
  const near = distance(margin, unit, language)
  const sentences = [
    back === null
      ? words.notYet(count(n_post, language), near)
      : words.recover(count(back, language), back === 1, near),
  ]
  const lost = lostMonths(episode)
  if (lost !== null) sentences.push(words.lost(oneDecimal(lost[0], language), oneDecimal(lost[1], language)))
  if (placebo !== null && placebo.p_first_change !== null) {
    const dates = placebo.t_early.length
    const asLarge = Math.round(placebo.p_first_change * (dates + 1)) - 1
    sentences.push(words.elsewhen(count(asLarge, language), count(dates, language)))
  }
  return sentences
}

/** What was lost and what chance alone loses, in months of the usual level; null where chance gives half as much. */
function lostMonths({
  area_of_loss,
  area_of_noise,
  unit,
  usual,
  n_post,
}: BookedEpisode): [number, number] | null {
  if (area_of_loss === null || area_of_noise === null || usual === null) return null
  if (unit === 'count') return [area_of_loss, area_of_noise]
  const after = usual.slice(-n_post)
  const typical = after.reduce((sum, { level: one }) => sum + one, 0) / after.length
  return [area_of_loss / typical, area_of_noise / typical]
}

/** Other incidents of the same place among the months compared, but not so near that nothing can be said. */
function inside(
  { event_id, area, months, overlaps_with }: BookedEpisode,
  events: readonly Pick<ListedEvent, 'event_id' | 'month' | 'area'>[],
): string[] {
  return events
    .filter((other) => other.event_id !== event_id && !overlaps_with.includes(other.event_id))
    .filter((other) => (other.area === 'all' || other.area === area) && months.includes(other.month))
    .map((other) => other.event_id)
}

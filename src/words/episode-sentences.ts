import { thresholds, type BookedEpisode, type ListedEvent } from '../published.ts'
import { fullReason, isRead, monthsOf, overlapNames, parts, withNear } from './episode-answer.ts'
import type { Language } from './language.ts'
import { distance, levelRange, placed } from './level.ts'
import { messages } from './messages.ts'
import { count, oneDecimal } from './number.ts'

type Titled = Pick<ListedEvent, 'event_id' | 'title' | 'month' | 'area'>

/**
 * One incident in one measure in plain sentences: why nothing can be said, or what happened in the two parts that are judged
 * and how that looks month by month. `events` are all listed incidents of the agency.
 */
export function episodeSummary(
  episode: BookedEpisode,
  events: readonly Titled[],
  language: Language,
): string[] {
  const said =
    isRead(episode) && episode.early !== null ? seen(episode, language) : [fullReason(episode, language)]
  return withNear(said, episode, events, language)
}

/** The two parts that are judged, and how many single months of the later one lie within the usual range. */
function seen(episode: BookedEpisode, language: Language): (string | null)[] {
  const words = messages(language).recovery.event
  const { class: found, reason, early, late, months, n_pre, unit, usual, values } = episode
  const first = monthsOf(episode, 'early', language)
  if (!episode.has_first_change || reason === 'no_dip')
    return [
      // only the worse side is looked at, where there is one
      { '1': words.firstNotBelow, '-1': words.firstNotAbove, '0': words.firstNone }[episode.dir](first),
      late !== null && late.lower * late.upper > 0 ? words.laterMoved : null,
    ]
  const start = early!.value < 0 ? words.firstFell(first) : words.firstRose(first)
  if (found === 'inconclusive' || late === null) return [start, words.thenNoisy]
  const later = months
    .map((_, at) => at)
    .slice(n_pre + parts.late[0])
    .filter((at) => values[at] != null && usual !== null)
  const within = later.filter((at) => usual![at]!.lower <= values[at]! && values[at]! <= usual![at]!.upper)
  return [
    start,
    words.then(monthsOf(episode, 'late', language), placed(late.value, unit, language)),
    words.singles(within.length, count(later.length, language)),
    // its reason says that a rise did not stand firm
    reason === '' ? null : fullReason(episode, language),
  ]
}

/** The numbers behind the plain sentences: how far from usual, how sure that is, whether it came back, and what else to know. */
export function episodeNumbers(
  episode: BookedEpisode,
  events: readonly Titled[],
  language: Language,
): string[] {
  const words = messages(language).recovery.event
  if (!isRead(episode)) return []
  const within = inside(episode, events)
  return [
    level(episode, 'early', language),
    level(episode, 'late', language),
    (episode.rho ?? 0) >= thresholds().episode.carry_over ? words.carryOver : null,
    episode.unit === 'points' ? words.surveyRange : null,
    ...way(episode, language),
    episode.series === 'closed_within_180' ? words.exposed : null,
    within.length > 0 ? words.inside(overlapNames(within, events, language)) : null,
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
  const { class: found, margin, unit, n_post, placebo, months_to_recover: back } = episode
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
    sentences.push(words.elsewhen(count(asLarge, language), count(dates, language), asLarge === 1))
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

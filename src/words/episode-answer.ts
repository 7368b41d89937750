import { categoryName, flags, reasons, type BookedEpisode, type ListedEvent } from '../published.ts'
import { said, type Language } from './language.ts'
import { month } from './date.ts'
import { distance } from './level.ts'
import { messages } from './messages.ts'

/** First and last month, after the incident’s own, of the two parts set against the usual level (methods, C2). */
export const parts = { early: [0, 3], late: [6, undefined] } as const

/** What the data say of one incident in one measure, in the words of methods C3, and of which months. */
export function answer(
  episode: Pick<BookedEpisode, 'class' | 'reason' | 'dir' | 'months' | 'n_pre'>,
  language: Language,
): string {
  const words = messages(language).recovery
  if (episode.class === 'inconclusive') return words.inconclusive[episode.reason] ?? words.cannotSay
  const named = episode.dir === -1 ? words.classesLower : words.classes
  const said = named[episode.class] ?? words.classes[episode.class]!
  return said(monthsOf(episode, 'late', language))
}

/** An answer or a name as it stands within a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The months of one part by name: “May 2016 to October 2017”. */
export function monthsOf(
  { months, n_pre }: Pick<BookedEpisode, 'months' | 'n_pre'>,
  part: 'early' | 'late',
  language: Language,
): string {
  const own = months.slice(n_pre).slice(...parts[part])
  return messages(language).charts.rangeOf(month(own[0]!, language), month(own.at(-1)!, language))
}

/** The reason in one sentence, or null where the class says all. */
export function fullReason({ reason }: Pick<BookedEpisode, 'reason'>, language: Language): string | null {
  const own = messages(language).recovery.reasons[reason]
  if (own !== undefined) return own
  const found = reasons()[reason] ?? flags()[reason]
  return found === undefined ? null : said(found, language)
}

/** The reason, where it says more than the answer itself does. */
export function answerReason(episode: BookedEpisode, language: Language): string | null {
  const reason = fullReason(episode, language)
  return reason === `${answer(episode, language)}.` ? null : reason
}

/** Whether its levels may be read: there was enough data and no other incident near. */
export function isRead({ class: found, reason }: Pick<BookedEpisode, 'class' | 'reason'>): boolean {
  return found !== 'inconclusive' || reason === 'no_dip' || reason === 'too_noisy'
}

/** The titles of incidents so near that the two cannot be told apart. */
export function overlapNames(
  ids: readonly string[],
  events: readonly Pick<ListedEvent, 'event_id' | 'title'>[],
  language: Language,
): string {
  return events
    .filter(({ event_id }) => ids.includes(event_id))
    .map(({ title }) => said(title, language))
    .join('; ')
}

/** What is said of it, with the incidents that lie near: in place of it, where they are the reason, else after it. */
export function withNear(
  said: readonly (string | null)[],
  { reason, overlaps_with }: Pick<BookedEpisode, 'reason' | 'overlaps_with'>,
  events: readonly Pick<ListedEvent, 'event_id' | 'title'>[],
  language: Language,
): string[] {
  const words = messages(language).recovery.event
  const names = overlapNames(overlaps_with, events, language)
  const all =
    overlaps_with.length === 0
      ? said
      : reason === 'overlap'
        ? [words.notApart(names)]
        : [...said, words.overlap(names)]
  return all.filter((sentence) => sentence !== null)
}

/** Whether a later level above usual was put to the checks that only such a rise needs. */
export function hasRise({ class: found, reason }: Pick<BookedEpisode, 'class' | 'reason'>): boolean {
  return found === 'paradox' || found === 'above_usual' || reason.endsWith('_not_robust')
}

/** What would have to be seen for the answer to become another one. */
export function whatWouldChange(episode: BookedEpisode, language: Language): string {
  const { mindOf, mindMore } = messages(language).recovery.event
  const said = mindOf[episode.class === 'inconclusive' ? episode.reason : episode.class]
  return said?.(distance(episode.margin, episode.unit, language)) ?? mindMore
}

/** The name of the measure an incident was looked for in. */
export function seriesName(series: string, language: Language): string {
  return said(categoryName('episodes', series), language)
}

/** The checks of one kind of result, in words, in order. */
export function checksOf(
  episode: Pick<BookedEpisode, 'checks'>,
  result: 'passed' | 'failed' | 'not_possible',
  language: Language,
): string[] {
  const words = messages(language).recovery.checks
  return Object.entries(episode.checks)
    .filter(([, value]) => value === result)
    .map(([check]) => words[check]!)
}

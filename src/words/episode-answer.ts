import { categoryName, flags, reasons, type BookedEpisode } from '../published.ts'
import { said, type Language } from './language.ts'
import { messages } from './messages.ts'

/** What the data say of one incident in one measure, in the words of methods C3. */
export function answer(episode: Pick<BookedEpisode, 'class' | 'reason' | 'dir'>, language: Language): string {
  const words = messages(language).recovery
  if (episode.class === 'inconclusive') return words.inconclusive[episode.reason] ?? words.cannotSay
  const named = episode.dir === -1 ? words.classesLower : words.classes
  return named[episode.class] ?? words.classes[episode.class]!
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

import type { BookedEpisode, ListedEvent, PublishedBook } from '../published.ts'
import { isRead } from '../words/episode-answer.ts'

/** The cases of one incident: those of the widest area it was looked for in, and those of single areas within. */
export function casesOf(
  book: Pick<PublishedBook, 'episodes'>,
  event: Pick<ListedEvent, 'event_id' | 'area'>,
): { main: BookedEpisode[]; within: BookedEpisode[] } {
  const own = book.episodes.filter(({ event_id }) => event_id === event.event_id)
  const main = own.filter(({ area }) => area === event.area)
  return main.length === 0
    ? { main: own, within: [] }
    : { main, within: own.filter(({ area }) => area !== event.area) }
}

/** How the cases of some incidents came out, as numbers of cases. */
export interface Outcomes {
  looks: number
  judged: number
  /** Too near to another incident to be told apart. */
  near: number
  /** Not judged for any other reason. */
  few: number
  changed: number
  back: number
  away: number
  above: number
  unclear: number
  /**
   * What chance gives among as many judged cases (methods, C6): first changes, one in how many cases that is, and one in how
   * many at most is later called above usual.
   */
  by_chance: { first: number; one_in: number; above_one_in: number }
}

/** How often chance alone passes for a change to one side. */
const oneSided = 0.025
/** How many cases say nothing of recovery, of how many: no clear first change, or not enough to tell. */
export function untold(episodes: readonly Pick<BookedEpisode, 'class'>[]): [some: number, all: number] {
  return [episodes.filter((one) => one.class === 'inconclusive').length, episodes.length]
}

/** Counts cases; a first change is looked for on one side at 2.5 %, and on both where no side is the worse one. */
export function outcomesOf(episodes: readonly BookedEpisode[]): Outcomes {
  const judged = episodes.filter((one) => isRead(one) && one.early !== null)
  const changed = judged.filter((one) => one.has_first_change)
  const ended = (...names: string[]) => changed.filter((one) => names.includes(one.class)).length
  const near = episodes.filter(({ reason }) => reason === 'overlap').length
  const outcome = {
    back: ended('recovered', 'back_to_usual'),
    away: ended('partial', 'not_recovered', 'below_usual'),
    above: ended('paradox', 'above_usual'),
  }
  const first = judged.reduce((sum, { dir }) => sum + (dir === 0 ? 2 : 1) * oneSided, 0)
  return {
    looks: episodes.length,
    judged: judged.length,
    near,
    few: episodes.length - judged.length - near,
    changed: changed.length,
    ...outcome,
    unclear: changed.length - outcome.back - outcome.away - outcome.above,
    by_chance: {
      first,
      one_in: first === 0 ? 0 : Math.round(judged.length / first),
      above_one_in: 1 / oneSided,
    },
  }
}

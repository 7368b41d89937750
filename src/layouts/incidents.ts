import type { BookedEpisode, ListedEvent, PublishedBook } from '../published.ts'

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

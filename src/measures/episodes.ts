import type { Row } from '../database.ts'
import type { Context } from './_compute.ts'
import { episodeBook, type BookedEpisode } from './_episode-book.ts'
import { hidden, shown } from './_numbers.ts'
import type { Computed } from './_row.ts'

/**
 * One number for each incident and series that it concerns: how far the level was from usual from the seventh month on.
 * The class stands among the flags; where nothing can be said, the reason stands in place of a number.
 */
export function rows(lines: readonly Row[], context: Context): Computed[] {
  const { events, episodes } = context.book ?? episodeBook(lines, context)
  const day = new Map(events.map(({ event_id, occurred_on }) => [event_id, occurred_on]))
  return episodes.map((episode) => ({
    origin: ['sentiment', 'force-incidents'].includes(episode.measure) ? 'all' : 'public',
    period: day.get(episode.event_id)!,
    category: episode.series,
    area: episode.area,
    ...numbers(episode),
  }))
}

function numbers({ class: word, reason, late, unit }: BookedEpisode): Omit<Computed, 'area'> {
  if (word === 'inconclusive' || late === null) return hidden(reason)
  const per = unit === 'percentage_points' ? 100 : 1
  const flags = [word, ...(reason === '' ? [] : [reason])]
  return shown(
    { value: late.value / per, lower: late.lower / per, upper: late.upper / per },
    'reml_ar1',
    {},
    flags,
  )
}

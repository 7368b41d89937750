import { episodeBook, type BookedEpisode } from '../../src/measures/_episode-book.ts'
import type { Row } from '../../src/database.ts'
import { asOf } from './calendar.ts'
import { cities } from './cities.ts'
import { incidents, type Truth } from './incidents.ts'
import { sentimentSeries, type Score } from './sentiment.ts'

/** What each planted truth is called at its best: class, and reason where the class has one. */
export const rightNames: Record<Truth, string> = {
  recovered: 'recovered',
  partial: 'partial',
  not_recovered: 'not_recovered',
  overshoot: 'paradox',
  drift: 'recovered above_baseline_not_robust',
  too_short: 'inconclusive too_short',
}

/** One planted truth with what the page calls it. */
export interface NamedTruth {
  truth: Truth
  event_id: string
  name: string
}

/** What both cities’ pages say of the scores made from one seed, through the same code as the published book. */
export function namedTruths(seed: number): { truths: NamedTruth[]; elsewhere: BookedEpisode[] } {
  const series = sentimentSeries(seed)
  const episodes = cities.flatMap(({ id }) => {
    const events = incidents
      .filter(({ city }) => city === id)
      .map(({ event_id, area, occurred_on }) => ({ series: 'event', event_id, area, day: occurred_on }))
    const lines: Row[] = [
      ...events.map((event) => ({ ...event, period: event.day.slice(0, 7), area_level: 'all' })),
      ...series[id].filter(({ period_months }) => period_months === 1).map(line),
    ]
    return episodeBook(lines, {
      agency_id: id,
      as_of: asOf,
      as_of_by_table: {},
      not_published: [],
      outcome_words: [],
      deadline_days: null,
      is_quality_low: false,
      sentiment_answers: {},
    }).episodes
  })
  const truths = incidents.map(({ truth, event_id }) => {
    const own = episodes.find((one) => one.event_id === event_id && one.series === 'trust')!
    return { truth, event_id, name: nameOf(own) }
  })
  return { truths, elsewhere: episodes.filter(({ series: name }) => name !== 'trust') }
}

/** Whether a truth got its name; a drift must only not count, so anything but a paradox will do for it. */
export function isFound({ truth, name }: NamedTruth): boolean {
  return truth === 'drift' ? name !== 'paradox' : name === rightNames[truth]
}

/** Class and reason, as `recovered above_baseline_not_robust`. */
export function nameOf({ class: word, reason }: Pick<BookedEpisode, 'class' | 'reason'>): string {
  return reason === '' ? word : `${word} ${reason}`
}

function line({ area_level, area, period_start, question, score, answer_count }: Score): Row {
  return {
    series: question,
    area_level,
    area,
    period: period_start.slice(0, 7),
    score,
    denominator: answer_count,
  }
}

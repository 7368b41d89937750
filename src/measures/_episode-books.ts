import { text, type Database, type Row } from '../database.ts'
import type { Both } from '../schema/_table.ts'
import type { Context } from './_compute.ts'
import { episodeBook, type EpisodeBook } from './_episode-book.ts'
import type { EventMonth } from './_episode-series.ts'
import { readMeasures } from './_read.ts'

/** What an agency, its city or a court did, with the days since the incident it answers; null where it answers none. */
export interface Step {
  action_id: string
  action_kind: string
  taken_on: string
  days_after: number | null
  title: Both
  area: string | null
  source_url: string
}

/** A listed incident with the steps that answer it, by day. */
export interface ListedEvent extends EventMonth {
  title: Both
  source_url: string
  actions: Step[]
}

/** One agency’s incidents, what was done after each, and its episodes: all that its recovery pages and the library tell. */
export interface PublishedBook extends Omit<EpisodeBook, 'events'> {
  events: ListedEvent[]
  /** Steps that answer no listed incident. */
  other_actions: Step[]
}

/** The books of all agencies that list an incident, in the order given, from released tables. */
export async function episodeBooks(db: Database, agencies: readonly Context[]): Promise<PublishedBook[]> {
  const { sql } = readMeasures().find(({ stem }) => stem === 'episodes')!
  const lines = await db.rows(sql)
  const books: PublishedBook[] = []
  for (const agency of agencies) {
    const of = `WHERE agency_id = ${text(agency.agency_id)}`
    const told = await db.rows(`SELECT event_id, title_en, title_es, source_url FROM events ${of}`)
    if (told.length === 0) continue
    const steps = (
      await db.rows(
        `SELECT a.*, CAST(a.taken_on AS VARCHAR) AS day, date_diff('day', e.occurred_on, a.taken_on) AS days_after
         FROM actions AS a LEFT JOIN events AS e ON e.agency_id = a.agency_id AND e.event_id = a.event_id
         WHERE a.agency_id = ${text(agency.agency_id)} ORDER BY a.taken_on, a.action_id`,
      )
    ).map((line) => ({ event_id: line['event_id'] as string | null, step: step(line) }))
    const own = lines.filter((line) => line['agency_id'] === agency.agency_id)
    const { events, ...book } = episodeBook(own, agency)
    books.push({
      ...book,
      events: events.map((event) => {
        const line = told.find(({ event_id }) => event_id === event.event_id)!
        return {
          ...event,
          title: title(line),
          source_url: line['source_url'] as string,
          actions: steps.filter(({ event_id }) => event_id === event.event_id).map((one) => one.step),
        }
      }),
      other_actions: steps.filter(({ event_id }) => event_id === null).map((one) => one.step),
    })
  }
  return books
}

function step(line: Row): Step {
  return {
    action_id: line['action_id'] as string,
    action_kind: line['action_kind'] as string,
    taken_on: line['day'] as string,
    days_after: line['days_after'] === null ? null : Number(line['days_after']),
    title: title(line),
    area: line['area'] as string | null,
    source_url: line['source_url'] as string,
  }
}

function title(line: Row): Both {
  return { en: line['title_en'] as string, es: line['title_es'] as string }
}

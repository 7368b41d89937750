import { expect, it } from 'vitest'
import type { PublishedAgency } from '../published.ts'
import { pageDays } from './page-days.ts'

/** A city whose complaints come from two closed files, force from a monthly one, scores from one of unknown rhythm. */
const agency = {
  as_of: '2023-08-21',
  as_of_by_table: { complaints: '2023-08-21', force_incidents: '2023-12-15', sentiment: '2023-02-28' },
  final_sources: ['cases', 'accused'],
  sources: [
    { id: 'cases', cadence_days: null },
    { id: 'accused', cadence_days: null },
    { id: 'force', cadence_days: 30 },
    { id: 'scores', cadence_days: null },
  ],
  sql: {
    complaints: 'SELECT * FROM cases JOIN accused USING (id)',
    discipline: 'SELECT * FROM accused',
    force_incidents: 'SELECT * FROM force',
    sentiment: 'SELECT * FROM scores',
  },
} as unknown as PublishedAgency

const said = (page: string) =>
  pageDays(agency, page).map(({ table, as_of, isFinal, due }) =>
    [table, as_of, isFinal ? 'final' : (due ?? 'not known')].join(' '),
  )

const complaints = 'complaints 2023-08-21 final'
// thirty days after the middle of December
const force = 'force_incidents 2023-12-15 2024-01-14'
const scores = 'sentiment 2023-02-28 not known'

it.each([
  ['', [complaints]],
  ['complaints/', [complaints]],
  ['incidents/', [force]],
  ['community/', [scores]],
  ['districts/07/', [complaints, force]],
  ['recovery/an-event/', [complaints, force, scores]],
  ['data/', [complaints, force, scores]],
])('the page “%s” speaks of the days of its own tables', (page, days) => {
  expect(said(page)).toEqual(days)
})

it('has an overview of what there is where complaints are not published', () => {
  const { force_incidents, sentiment } = agency.sql
  const without = { ...agency, sql: { force_incidents: force_incidents!, sentiment: sentiment! } }
  expect(pageDays(without, '').map(({ table }) => table)).toEqual(['force_incidents'])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closures, type OfficerLine } from './_repeats.ts'
import { rows } from './repeat-complaints.ts'
import { asOf, firstRoadOurs, later, measuredOurs } from './_two-roads.ts'

const context = {
  agency_id: 'alder',
  as_of: asOf,
  as_of_by_table: {},
  not_published: [],
  outcome_words: [],
  deadline_days: null,
  is_quality_low: false,
  sentiment_answers: {},
}

const given = fc.array(
  fc.record({
    outcome: fc.constantFrom('sustained', 'open'),
    occurred_on: fc.option(fc.constantFrom('2018-01-05', '2019-02-03')),
    received_on: fc.constantFrom('2019-02-03', '2020-03-04'),
    wait: fc.constantFrom(10, 300),
    officers: fc.array(fc.option(fc.constantFrom('a', 'b')), { maxLength: 3 }),
  }),
  { maxLength: 30 },
)

it('agrees with plain code on generated rows', async () => {
  const day = (date: string) => (Date.parse(date) - Date.parse(asOf)) / 86_400_000
  await fc.assert(
    fc.asyncProperty(given, async (made) => {
      const numbered = made.map((row, i) => ({ ...row, complaint_id: String(i) }))
      const complaints = numbered.map(({ complaint_id, outcome, occurred_on, received_on, wait }) => ({
        ...{ complaint_id, outcome, occurred_on, received_on },
        closed_on: outcome === 'open' ? null : later(received_on, wait),
      }))
      const allegations = numbered.flatMap(({ complaint_id, officers }) =>
        officers.map((officer_id) => ({ complaint_id, officer_id })),
      )
      const expected = numbered.flatMap(({ officers, ...row }) =>
        [...new Set(officers)].flatMap((officer_id) =>
          officer_id === null
            ? []
            : [
                {
                  ...{ officer_id, complaint_id: row.complaint_id, outcome: row.outcome },
                  occurred_day: row.occurred_on === null ? null : day(row.occurred_on),
                  received_day: day(row.received_on),
                  closed_day: row.outcome === 'open' ? null : day(row.received_on) + row.wait,
                },
              ],
        ),
      )
      const lines = await firstRoadOurs<OfficerLine>('repeat-complaints', { complaints, allegations })
      const sorted = (all: readonly object[]) =>
        all.map((line) => JSON.stringify(Object.entries(line).sort())).sort()
      expect(sorted(lines)).toEqual(sorted(expected))
    }),
    { numRuns: 20, seed: 34 },
  )
})

const line = (
  officer_id: string,
  outcome: string,
  occurred: number,
  received: number,
  closed: number | null,
) => ({
  officer_id,
  complaint_id: `${officer_id}${occurred}`,
  outcome,
  occurred_day: occurred,
  received_day: received,
  closed_day: closed,
})

it('counts events after the closing, never complaints filed after it about earlier events', () => {
  expect(
    closures([
      line('a', 'sustained', -1000, -1000, -900),
      line('a', 'unfounded', -950, -850, -800),
      line('a', 'open', -700, -700, null),
    ]),
  ).toEqual([
    // 90 % of complaints come within 80 days of their event, so that much before the as-of date is left out
    { officer_id: 'a', ending: 'sustained', followed: 730, later: [200] },
    { officer_id: 'a', ending: 'exonerated_or_unfounded', followed: 720, later: [100] },
  ])
})

it('counts two events on one day as two', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `officer ${i}`).flatMap((officer) => [
    line(officer, 'sustained', -1000, -1000, -900),
    line(officer, 'open', -800, -800, null),
    { ...line(officer, 'open', -800, -800, null), complaint_id: `${officer} again` },
  ])
  const of = (category: string) => rows(lines, context).find((row) => row.category === category)!
  expect(of('repeat/sustained/day_120').value).toBe(1)
  expect(of('further/sustained/day_060').value).toBe(0)
  expect(of('further/sustained/day_120').value).toBe(2)
})

it('shows a group of thirty officers with ten repeats, and no smaller one', () => {
  const officers = Array.from({ length: 40 }, (_, i) => `officer ${i}`)
  const lines = officers.flatMap((officer, i) => [
    line(officer, 'sustained', -1000, -1000, -900),
    ...(i < 10 ? [line(officer, 'open', -800, -800, null)] : []),
    ...(i < 29 ? [line(officer, 'not_sustained', -1000.5, -1000.5, -950)] : []),
  ])
  const made = rows(lines, context)
  const yearly = made.filter(({ category }) => category!.endsWith('day_365'))
  expect(
    yearly.map(({ category, value, status, reasons }) => ({ category, value, status, reasons })).slice(0, 3),
  ).toEqual([
    { category: 'repeat/sustained/day_365', value: expect.closeTo(0.25, 12), status: 'shown', reasons: [] },
    { category: 'further/sustained/day_365', value: expect.closeTo(0.25, 12), status: 'shown', reasons: [] },
    {
      category: 'repeat/not_sustained/day_365',
      value: null,
      status: 'hidden',
      reasons: ['too_few_in_group'],
    },
  ])
  expect(
    made.filter(({ category }) => category!.startsWith('repeat/sustained/day_0')).map(({ value }) => value),
  ).toEqual([0, 0])
})

it('sets each ending beside all others, marking what differs by more than chance, and none that is too small', () => {
  const lines = Array.from({ length: 80 }, (_, i) => `officer ${i}`).flatMap((officer, i) => [
    line(officer, i < 40 ? 'sustained' : 'unfounded', -1000, -1000, -900),
    // all forty of the first, and every fourth of the second
    ...(i < 40 || i % 4 === 0 ? [line(officer, 'open', -800, -800, null)] : []),
    ...(i < 20 ? [line(officer, 'mediated', -1000.5, -1000.5, -950)] : []),
  ])
  const differences = rows(lines, context).filter(({ category }) => category!.startsWith('difference/'))
  // 40 of 40 beside the 20 of the mediated and 10 of the unfounded among 60; 10 of 40 beside 60 of 60
  expect(differences).toEqual([
    {
      category: 'difference/sustained',
      numerator: null,
      denominator: 40,
      value: expect.closeTo(1 - 30 / 60, 12),
      lower: expect.closeTo(0.37, 1),
      upper: expect.closeTo(0.63, 1),
      status: 'shown',
      reasons: [],
      flags: ['stands_in_family'],
      method: 'cluster_bootstrap',
    },
    expect.objectContaining({
      category: 'difference/exonerated_or_unfounded',
      value: expect.closeTo(10 / 40 - 1, 12),
      flags: ['stands_in_family'],
    }),
  ])
})

it('says where an agency numbers no officer', async () => {
  const complaints = [
    { complaint_id: '1', outcome: 'sustained', received_on: '2019-01-01', closed_on: '2019-05-05' },
    { complaint_id: '2', outcome: 'open', received_on: '2019-01-01', closed_on: null },
  ]
  const allegations = [{ complaint_id: '1' }]
  const made = await measuredOurs('repeat-complaints', { complaints, allegations })
  expect(made.map(({ status, reasons }) => ({ status, reasons }))).toEqual([
    { status: 'hidden', reasons: ['no_officer_ids'] },
  ])
})

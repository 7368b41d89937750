import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byPeriod, complaint, inWholeYears } from './_complaint.ts'
import { referenceTable } from './_reference-table.ts'
import type { Counted } from './_row.ts'
import { firstRoad, inOrder, measured, releases, type Complaint } from './_two-roads.ts'

function secondRoad(rows: readonly Complaint[]): Counted[] {
  const isWhole = inWholeYears(rows)
  const closed = byPeriod(rows)
    .filter((row) => row.outcome !== 'open' && (row.period !== String(row.received_year) || isWhole(row)))
    .map((row) => ({ ...row, short: row.outcome === 'closed_no_cooperation' ? 1 : 0 }))
  if (closed.length === 0) return []
  return from(closed)
    .groupby('agency_id', 'origin', 'period', 'area')
    .rollup({ numerator: op.sum('short'), denominator: op.count() })
    .objects() as Counted[]
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(inOrder(await firstRoad('truncated', rows))).toEqual(inOrder(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 27 },
  )
})

const given = async (rows: readonly object[], context = {}) =>
  (await measured('truncated', { complaints: rows }, context)).map(
    ({ origin, period, area, numerator, denominator, value, status, reasons }) =>
      [origin, period, area, numerator, denominator, value, status, ...reasons].join(' '),
  )
const closed = (outcome: string, origin = 'public') =>
  Array.from({ length: 25 }, () => complaint({ outcome, origin, district: '1', is_followed_540_days: false }))

it('has no number where no label of the agency means it, and 0 where one does and no complaint bears it', async () => {
  const rows = [...closed('unfounded'), ...closed('sustained', 'internal')]
  expect(await given(rows, { outcome_words: ['unfounded', 'sustained', 'open'] })).toEqual([
    'public all all    hidden no_word_for_it',
  ])
  expect(await given(rows, { outcome_words: ['unfounded', 'sustained', 'closed_no_cooperation'] })).toEqual([
    'internal all 1 0 25 0 shown',
    'internal all all 0 25 0 shown',
    'public all 1 0 25 0 shown',
    'public all all 0 25 0 shown',
  ])
})

it('says that there are no such records where nothing is closed', async () => {
  for (const outcome_words of [['open'], ['open', 'closed_no_cooperation']])
    expect(await given(closed('open'), { outcome_words })).toEqual([
      'public all all    hidden no_such_records',
    ])
})

it('gives no number of a year of which some complaints had too little time', async () => {
  const year = (received_year: number, young: number) =>
    Array.from({ length: 30 }, (_, i) => complaint({ received_year, is_followed_540_days: i >= young }))
  expect(await given([...year(2018, 0), ...year(2019, 1)])).toEqual([
    'public 2018 all 0 30 0 shown',
    'public all all 0 60 0 shown',
  ])
})

it('has no number where the publisher leaves most such endings out', async () => {
  const not_published = ['no_cooperation']
  expect(await given(closed('closed_no_cooperation'), { not_published })).toEqual([
    'public all all    hidden not_published_no_cooperation',
  ])
})

it('gives the example of methods B4 from the rows of a table', async () => {
  const { complaints, expected, as_of } = referenceTable
  const row = (await measured('truncated', { complaints }, { as_of })).find(({ period }) => period === 'all')!
  const { x, n, share, wilson95 } = expected.truncated_of_closed
  expect([row.numerator, row.denominator]).toEqual([x, n])
  expect(row.value).toBeCloseTo(share, 9)
  expect([row.lower, row.upper]).toEqual(wilson95.map((limit) => expect.closeTo(limit, 9)))
})

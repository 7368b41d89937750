import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { referenceTable } from './_reference-table.ts'
import { asOf, firstRoad, measured, releases, type Complaint } from './_two-roads.ts'

const daysBefore = (day: string) => (Date.parse(asOf) - Date.parse(day)) / 86_400_000

function secondRoad(rows: readonly Complaint[]): object[] {
  const placed = rows
    .flatMap((row) => [
      { ...row, area: 'all' },
      ...(row.district === null ? [] : [{ ...row, area: row.district }]),
    ])
    .map((row) => {
      const open = row.outcome === 'open' ? daysBefore(row.received_on!) : null
      return {
        ...row,
        open,
        is_open: open === null ? 0 : 1,
        over090: (open ?? 0) > 90 ? 1 : 0,
        over180: (open ?? 0) > 180 ? 1 : 0,
        over365: (open ?? 0) > 365 ? 1 : 0,
        came: daysBefore(row.received_on!) < 365 ? 1 : 0,
        went: row.closed_on !== null && daysBefore(row.closed_on) < 365 ? 1 : 0,
      }
    })
  if (placed.length === 0) return []
  return from(placed)
    .groupby('agency_id', 'origin', 'area')
    .rollup({
      open_count: op.sum('is_open'),
      over_090_days: op.sum('over090'),
      over_180_days: op.sum('over180'),
      over_365_days: op.sum('over365'),
      median_days: op.median('open'),
      received_count: op.sum('came'),
      closed_count: op.sum('went'),
    })
    .objects()
    .map((row) => ({
      ...row,
      within_months: 0,
      is_year_watched: true,
      median_days: (row as { median_days?: number }).median_days ?? null,
    }))
}

const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(sorted(await firstRoad('backlog', rows))).toEqual(sorted(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 26 },
  )
})

it('gives R’s backlog from the rows of a table', async () => {
  const { complaints, expected, as_of } = referenceTable
  const rows = await measured('backlog', { complaints }, { as_of })
  const { open, median_age, over90, over180, over365, received_365, closed_365, clearance } = expected.backlog
  expect(
    rows.map(({ category, value, numerator, denominator }) => [category, value, numerator, denominator]),
  ).toEqual(
    [
      ['clearance', clearance, closed_365, received_365],
      ['median_age', median_age, open, null],
      ['open', open, open, null],
      ['over_090_days', over90, over90, open],
      ['over_180_days', over180, over180, open],
      ['over_365_days', over365, over365, open],
    ].map((row) => [row[0], expect.closeTo(row[1] as number, 9), ...row.slice(2)]),
  )
})

it('takes the middle of the month where no day is published, and says so', async () => {
  const rows = await measured('backlog', {
    complaints: [complaint({ outcome: 'open', received_on: null, received_month: '2022-03-01' })],
  })
  expect(rows.find(({ category }) => category === 'median_age')).toMatchObject({
    value: 107,
    flags: ['days_to_the_month'],
  })
})

it('gives no ratio where the file begins within the last 365 days, and all else as it is', async () => {
  const complaints = [
    // open for 180 days on 30 June 2022, so received on 1 January
    ...Array.from({ length: 3 }, () => complaint({ outcome: 'open', received_on: '2022-01-01' })),
    ...Array.from({ length: 20 }, () => complaint({ received_on: '2022-02-01', closed_on: '2022-03-03' })),
  ]
  const from = async (observed_from: string | null) =>
    (await measured('backlog', { complaints }, { observed_from })).map(
      ({ category, value, numerator, denominator, status, reasons }) =>
        [
          category,
          value === null ? null : Number(value.toFixed(9)),
          numerator,
          denominator,
          status,
          ...reasons,
        ].join(' '),
    )
  const others = [
    'median_age 180 3  shown',
    'open 3 3  shown',
    'over_090_days 3 3 3 shown',
    'over_180_days 0 0 3 shown',
    'over_365_days 0 0 3 shown',
  ]
  // 20 closed of 23 received; the 365 days up to 30 June 2022 begin on 1 July 2021
  const ratio = 'clearance 0.869565217 20 23 shown'
  expect(await from(null)).toEqual([ratio, ...others])
  expect(await from('2021-07-01')).toEqual([ratio, ...others])
  expect(await from('2021-07-02')).toEqual(['clearance    hidden year_not_watched', ...others])
})

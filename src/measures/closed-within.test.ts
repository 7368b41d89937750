import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counted } from './_row.ts'
import { byPeriod, complaint } from './_complaint.ts'
import { firstRoad, inOrder, measured, releases, type Complaint } from './_two-roads.ts'

function secondRoad(rows: readonly Complaint[]): Counted[] {
  const followed = byPeriod(rows).filter(
    (row) => row.is_followed_365_days && (row.outcome === 'open' || row.duration_days !== null),
  )
  if (followed.length === 0) return []
  const limits = [90, 180, 365].map((days) => ({
    days,
    category: `within_${String(days).padStart(3, '0')}_days`,
  }))
  return limits.flatMap(
    ({ days, category }) =>
      from(
        followed.map((row) => ({
          ...row,
          category,
          closed: (row.duration_days ?? Infinity) <= days ? 1 : 0,
        })),
      )
        .groupby('agency_id', 'origin', 'period', 'category', 'area')
        .rollup({ numerator: op.sum('closed'), denominator: op.count() })
        .objects() as Counted[],
  )
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(await firstRoad('closed-within', rows)).toEqual(inOrder(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 23 },
  )
})

it('agrees with Arquero where files begin on some day', async () => {
  const days = fc.constantFrom('2018-01-01', '2019-01-01', '2019-03-02', '2020-07-15')
  await fc.assert(
    fc.asyncProperty(releases, days, async (rows, day) => {
      const watched = rows.filter(({ received_on }) => received_on! >= day)
      const numbers = secondRoad(watched).filter(({ period }) => period === 'all' || `${period}-01-01` >= day)
      expect(await firstRoad('closed-within', rows, day)).toEqual(inOrder(numbers))
    }),
    { numRuns: 8, seed: 24 },
  )
})

it('leaves out those received before the file begins, whose fast ones are not in it, and the year it begins in', async () => {
  const many = (received_on: string | null, received_year: number, duration_days: number) =>
    Array.from({ length: 30 }, () => complaint({ received_on, received_year, duration_days }))
  const told = await measured(
    'closed-within',
    {
      complaints: [
        // open when the file begins, in February or from the year before: slow ones alone
        ...many('2019-01-15', 2019, 200),
        ...many('2018-11-01', 2018, 400),
        // watched from their first day, in the year it begins in and in the next
        ...many('2019-02-01', 2019, 80),
        ...many('2020-01-01', 2020, 150),
        complaint({ outcome: 'open', received_on: '2020-01-01', received_year: 2020 }),
        // without a day of receipt: only the whole year counts
        ...many(null, 2019, 10),
        ...many(null, 2020, 10),
      ],
    },
    { observed_from: '2019-02-01' },
  )
  expect(
    told.map(({ period, category, numerator, denominator }) => [period, category, numerator, denominator]),
  ).toEqual([
    // by hand: 30 of 61 in 2020 within 90 days, all but the open one within 180; over all, 30 more of February
    ['2020', 'within_090_days', 30, 61],
    ['2020', 'within_180_days', 60, 61],
    ['2020', 'within_365_days', 60, 61],
    ['all', 'within_090_days', 60, 91],
    ['all', 'within_180_days', 90, 91],
    ['all', 'within_365_days', 90, 91],
  ])
})

it('keeps open complaints in the denominator, and counts the day itself', async () => {
  const rows = [
    complaint({ duration_days: 90 }),
    complaint({ duration_days: 91 }),
    complaint({ outcome: 'open' }),
    complaint({ outcome: 'unfounded', duration_days: null }),
    complaint({ duration_days: 10, is_followed_365_days: false }),
  ]
  expect((await firstRoad('closed-within', rows)).filter(({ period }) => period === 'all')).toEqual([
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'within_090_days',
      area: 'all',
      numerator: 1,
      denominator: 3,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'within_180_days',
      area: 'all',
      numerator: 2,
      denominator: 3,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'within_365_days',
      area: 'all',
      numerator: 2,
      denominator: 3,
    },
  ])
})

import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counted } from './_row.ts'
import { byPeriod, complaint } from './_complaint.ts'
import { firstRoad, inOrder, releases, type Complaint } from './_two-roads.ts'

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

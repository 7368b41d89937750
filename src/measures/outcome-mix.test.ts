import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counted } from './_row.ts'
import { byPeriod, complaint } from './_complaint.ts'
import { firstRoad, inOrder, releases, type Complaint } from './_two-roads.ts'

function secondRoad(rows: readonly Complaint[]): Counted[] {
  const closed = byPeriod(rows).filter((row) => row.outcome !== 'open')
  if (closed.length === 0) return []
  return from(closed)
    .groupby('agency_id', 'origin', 'period', 'area')
    .derive({ denominator: op.count() })
    .groupby('agency_id', 'origin', 'period', 'area', 'outcome', 'denominator')
    .rollup({ numerator: op.count() })
    .rename({ outcome: 'category' })
    .select('agency_id', 'origin', 'period', 'category', 'area', 'numerator', 'denominator')
    .objects() as Counted[]
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(await firstRoad('outcome-mix', rows)).toEqual(inOrder(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 20 },
  )
})

it('leaves open complaints out of both numbers', async () => {
  const rows = [
    complaint({ outcome: 'sustained' }),
    complaint({ outcome: 'unfounded' }),
    complaint({ outcome: 'open' }),
  ]
  expect(await firstRoad('outcome-mix', rows)).toEqual([
    {
      agency_id: 'alder',
      origin: 'public',
      period: '2019',
      category: 'sustained',
      area: 'all',
      numerator: 1,
      denominator: 2,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: '2019',
      category: 'unfounded',
      area: 'all',
      numerator: 1,
      denominator: 2,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'sustained',
      area: 'all',
      numerator: 1,
      denominator: 2,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'unfounded',
      area: 'all',
      numerator: 1,
      denominator: 2,
    },
  ])
})

import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counted } from './_row.ts'
import { byPeriod, complaint, inWholeYears } from './_complaint.ts'
import { firstRoad, inOrder, releases, type Complaint } from './_two-roads.ts'

const counted: Record<
  string,
  (row: Complaint & { period: string }, isWhole: (row: Complaint) => boolean) => boolean
> = {
  closed: (row) => row.outcome !== 'open',
  investigated: (row) => ['sustained', 'not_sustained', 'exonerated', 'unfounded'].includes(row.outcome),
  received: (row, isWhole) =>
    row.period === String(row.received_year) ? isWhole(row) : row.is_followed_540_days,
}

function secondRoad(rows: readonly Complaint[]): Counted[] {
  const isWhole = inWholeYears(rows)
  return Object.entries(counted).flatMap(([category, belongs]) => {
    const group = byPeriod(rows).filter((row) => belongs(row, isWhole))
    if (group.length === 0) return []
    return from(group.map((row) => ({ ...row, category, sustained: row.outcome === 'sustained' ? 1 : 0 })))
      .groupby('agency_id', 'origin', 'period', 'category', 'area')
      .rollup({ numerator: op.sum('sustained'), denominator: op.count() })
      .objects() as Counted[]
  })
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(await firstRoad('sustained-rate', rows)).toEqual(inOrder(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 22 },
  )
})

it('gives three shares that count differently', async () => {
  const rows = [
    complaint({ outcome: 'sustained' }),
    complaint({ outcome: 'unfounded' }),
    complaint({ outcome: 'closed_admin' }),
    complaint({ outcome: 'open' }),
    complaint({ outcome: 'sustained', is_followed_540_days: false }),
  ]
  expect((await firstRoad('sustained-rate', rows)).filter(({ period }) => period === 'all')).toEqual([
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'closed',
      area: 'all',
      numerator: 2,
      denominator: 4,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'investigated',
      area: 'all',
      numerator: 2,
      denominator: 3,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'received',
      area: 'all',
      numerator: 1,
      denominator: 4,
    },
  ])
})

import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forceIncident, forceReleases, placed, type ForceIncident } from './_force.ts'
import type { Counted } from './_row.ts'
import { firstRoad, inOrder, measured } from './_two-roads.ts'

function secondRoad(rows: readonly ForceIncident[]): Counted[] {
  const known = rows.filter(({ district }) => district !== null)
  const own = [
    ...placed(rows),
    ...rows.map((row) => ({ ...row, period: row.occurred_month.slice(0, 7), kind: 'all', area: 'all' })),
    ...known.map((row) => ({
      ...row,
      period: row.occurred_month.slice(0, 4),
      kind: 'all',
      area: row.district!,
    })),
    ...known
      .filter(({ force_type }) => force_type !== null)
      .map((row) => ({ ...row, period: 'all', kind: row.force_type!, area: row.district! })),
  ]
  if (own.length === 0) return []
  return from(own.map(({ kind, ...row }) => ({ ...row, category: kind })))
    .groupby('agency_id', 'period', 'category', 'area')
    .rollup({ numerator: op.count() })
    .objects() as Counted[]
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(forceReleases, async (rows) => {
      expect(inOrder(await firstRoad('force-incidents', { force_incidents: rows }))).toEqual(
        inOrder(secondRoad(rows)),
      )
    }),
    { numRuns: 20, seed: 41 },
  )
})

it('counts an agency that has force records and no complaints, and marks months that may still fill', async () => {
  const rows = await measured(
    'force-incidents',
    { force_incidents: [forceIncident(), forceIncident({ occurred_month: '2020-02-01' })] },
    { as_of_by_table: { force_incidents: '2020-03-31' } },
  )
  expect(rows.map((row) => [row.origin, row.period, row.category, row.value, ...row.flags])).toEqual([
    ['all', '2019', 'all', 1],
    ['all', '2019', 'physical', 1],
    ['all', '2019-01', 'all', 1],
    ['all', '2020', 'all', 1],
    ['all', '2020', 'physical', 1],
    ['all', '2020-02', 'all', 1, 'incomplete'],
    ['all', 'all', 'all', 2],
    ['all', 'all', 'physical', 2],
  ])
})

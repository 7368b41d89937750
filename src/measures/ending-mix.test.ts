import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counted } from './_row.ts'
import { byPeriod, complaint } from './_complaint.ts'
import { firstRoad, inOrder, releases, type Complaint } from './_two-roads.ts'

const endings: Record<string, string> = {
  sustained: 'finding',
  other_misconduct: 'finding',
  policy_failure: 'finding',
  not_sustained: 'finding',
  exonerated: 'finding',
  unfounded: 'finding',
  mediated: 'agreed',
  mediation_attempted: 'agreed',
  resolved_informally: 'agreed',
  closed_no_cooperation: 'no_finding',
  closed_officer_unknown: 'no_finding',
  referred: 'no_finding',
  closed_admin: 'no_finding',
  unknown: 'unknown',
}

function secondRoad(rows: readonly Complaint[]): Counted[] {
  const closed = byPeriod(rows)
    .filter((row) => row.outcome !== 'open')
    .map((row) => ({ ...row, category: endings[row.outcome]! }))
  if (closed.length === 0) return []
  return from(closed)
    .groupby('agency_id', 'origin', 'period', 'area')
    .derive({ denominator: op.count() })
    .groupby('agency_id', 'origin', 'period', 'category', 'area', 'denominator')
    .rollup({ numerator: op.count() })
    .select('agency_id', 'origin', 'period', 'category', 'area', 'numerator', 'denominator')
    .objects() as Counted[]
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(await firstRoad('ending-mix', rows)).toEqual(inOrder(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 21 },
  )
})

it('tells a finding from an agreement and from neither', async () => {
  const rows = ['unfounded', 'mediation_attempted', 'closed_admin', 'referred', 'open'].map((outcome) =>
    complaint({ outcome }),
  )
  expect((await firstRoad('ending-mix', rows)).filter(({ period }) => period === 'all')).toEqual([
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'agreed',
      area: 'all',
      numerator: 1,
      denominator: 4,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'finding',
      area: 'all',
      numerator: 1,
      denominator: 4,
    },
    {
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'no_finding',
      area: 'all',
      numerator: 2,
      denominator: 4,
    },
  ])
})

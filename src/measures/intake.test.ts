import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counted } from './_row.ts'
import { complaint } from './_complaint.ts'
import { firstRoad, inOrder, releases, type Complaint } from './_two-roads.ts'

/** Adds nothing to a count, but makes its month, year and origin known. */
function zeros(
  rows: readonly Complaint[],
): { agency_id: string; origin: string; month: string; n: number }[] {
  return rows.flatMap((row) =>
    rows
      .filter((other) => other.agency_id === row.agency_id)
      .map((other) => ({
        agency_id: row.agency_id,
        origin: other.origin,
        month: row.received_month.slice(0, 7),
        n: 0,
      })),
  )
}

function secondRoad(rows: readonly Complaint[]): Omit<Counted, 'denominator'>[] {
  if (rows.length === 0) return []
  const monthly = [
    ...zeros(rows),
    ...rows.map((row) => ({
      agency_id: row.agency_id,
      origin: row.origin,
      month: row.received_month.slice(0, 7),
      n: 1,
    })),
  ]
  const periods = monthly.flatMap(({ month, ...row }) =>
    [month, month.slice(0, 4), 'all'].map((period) => ({ ...row, period, category: 'all', area: 'all' })),
  )
  const placed = rows
    .filter(({ district }) => district !== null)
    .flatMap(({ agency_id, origin, received_year, district }) =>
      [String(received_year), 'all'].map((period) => ({
        agency_id,
        origin,
        period,
        category: 'all',
        area: district!,
        n: 1,
      })),
    )
  return from([...periods, ...placed])
    .groupby('agency_id', 'origin', 'period', 'category', 'area')
    .rollup({ numerator: op.sum('n') })
    .objects() as Omit<Counted, 'denominator'>[]
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(inOrder(await firstRoad('intake', rows))).toEqual(inOrder(secondRoad(rows) as Counted[]))
    }),
    { numRuns: 20, seed: 24 },
  )
})

it('counts a month without complaints of one origin as zero', async () => {
  const rows = [complaint(), complaint({ origin: 'internal', received_month: '2019-02-01' })]
  const monthly = (await firstRoad('intake', rows)).filter(({ period }) => period?.length === 7)
  expect(monthly).toEqual([
    { agency_id: 'alder', origin: 'internal', period: '2019-01', category: 'all', area: 'all', numerator: 0 },
    { agency_id: 'alder', origin: 'internal', period: '2019-02', category: 'all', area: 'all', numerator: 1 },
    { agency_id: 'alder', origin: 'public', period: '2019-01', category: 'all', area: 'all', numerator: 1 },
    { agency_id: 'alder', origin: 'public', period: '2019-02', category: 'all', area: 'all', numerator: 0 },
  ])
})

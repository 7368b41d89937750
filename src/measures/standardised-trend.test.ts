import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaint, inWholeYears } from './_complaint.ts'
import type { MeasureRow } from './_row.ts'
import { firstRoad, measured, releases, type Complaint } from './_two-roads.ts'

function secondRoad(rows: readonly Complaint[]): object[] {
  const isWhole = inWholeYears(rows)
  const own = rows
    .filter((row) => row.outcome !== 'open' && isWhole(row))
    .map((row) => ({ ...row, period: String(row.received_year) }))
  if (own.length === 0) return []
  return from(own)
    .groupby('agency_id', 'origin', 'period', 'allegation_class', 'outcome')
    .rollup({ n: op.count() })
    .orderby('agency_id', 'origin', 'period', 'allegation_class', 'outcome')
    .objects()
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(await firstRoad('standardised-trend', rows)).toEqual(secondRoad(rows))
    }),
    { numRuns: 20, seed: 33 },
  )
})

/** Of n complaints of a kind and year, x sustained and the rest unfounded. */
const cases = (received_year: number, allegation_class: string, x: number, n: number) =>
  Array.from({ length: n }, (_, i) =>
    complaint({ received_year, allegation_class, outcome: i < x ? 'sustained' : 'unfounded' }),
  )
const of = (rows: readonly MeasureRow[], category: string, period: string) =>
  rows.find((row) => row.category === category && row.period === period)!

it('gives two years with the same shares within kinds the same share, whatever their mix', async () => {
  const complaints = [
    ...cases(2019, 'courtesy', 8, 80),
    ...cases(2019, 'force', 10, 20),
    ...cases(2020, 'courtesy', 2, 20),
    ...cases(2020, 'force', 40, 80),
  ]
  const rows = await measured('standardised-trend', { complaints })
  expect([2019, 2020].map((year) => of(rows, 'sustained/crude', String(year)).value)).toEqual([0.18, 0.42])
  for (const year of ['2019', '2020'])
    expect(of(rows, 'sustained/standardised', year).value).toBeCloseTo(0.3, 12)
  // ½² × 0.1 × 0.9 / 80 + ½² × 0.5 × 0.5 / 20, times 1.96
  const reach = 1.959964 * Math.sqrt(0.25 * ((0.1 * 0.9) / 80 + (0.5 * 0.5) / 20))
  expect(of(rows, 'sustained/standardised', '2019').lower).toBeCloseTo(0.3 - reach, 6)
  expect(of(rows, 'sustained/standardised', '2019').upper).toBeCloseTo(0.3 + reach, 6)
  // All of these were investigated, so that share is the same
  expect(of(rows, 'of_investigated/standardised', '2020').value).toBeCloseTo(0.3, 12)
  expect(rows.filter(({ category }) => category.startsWith('mediated'))).toEqual([])
  // 8 + 10 of 100 are not what 0.3 divides to, so it carries no counts
  expect(of(rows, 'sustained/standardised', '2019')).toMatchObject({ numerator: null, denominator: null })
  expect(of(rows, 'sustained/crude', '2019')).toMatchObject({ numerator: 18, denominator: 100 })
  expect(of(rows, 'investigated/crude', '2019')).toMatchObject({ numerator: 100, denominator: 100 })
})

it('takes rare kinds together, and hides a year in which a common one is nearly absent', async () => {
  const complaints = [2019, 2020].flatMap((year) => [
    ...cases(year, 'courtesy', 10, 100),
    ...cases(year, 'bias', 1, 4),
    ...cases(year, 'service', 1, 4),
  ])
  // Bias and service are 8 of 216 each, under a twentieth, and 16 together: 0.1 × 200/216 + 2/8 × 16/216
  const rows = await measured('standardised-trend', { complaints })
  expect(of(rows, 'sustained/standardised', '2019').value).toBeCloseTo((0.1 * 200 + 0.25 * 16) / 216, 12)
  const another = await measured('standardised-trend', {
    complaints: [...complaints, ...cases(2021, 'courtesy', 1, 4), ...cases(2021, 'force', 30, 100)],
  })
  // Now 2019 has no complaint about force, a third of all years; 2021 only four about manners
  expect(['2019', '2021'].map((year) => of(another, 'sustained/standardised', year).reasons)).toEqual([
    ['thin_stratum'],
    ['thin_stratum'],
  ])
  expect(of(another, 'sustained/crude', '2019').status).toBe('shown')
})

it('leaves out young complaints, gives counts alone below twenty, and marks a lump of findings', async () => {
  const young = { is_followed_540_days: false, received_year: 2021 }
  const complaints = [
    ...cases(2019, 'courtesy', 3, 19),
    ...Array.from({ length: 30 }, () => complaint({ ...young })),
    complaint({ outcome: 'not_sustained' }),
  ]
  const rows = await measured(
    'standardised-trend',
    { complaints: complaints.slice(1) },
    { not_published: ['finding_kinds'] },
  )
  expect([...new Set(rows.map(({ period }) => period))]).toEqual(['2019'])
  expect(of(rows, 'sustained/standardised', '2019')).toMatchObject({ numerator: 2, denominator: 19 })
  expect(of(rows, 'sustained/standardised', '2019').status).toBe('counts_only')
  expect(of(rows, 'not_sustained/crude', '2019').flags).toEqual(['not_published_finding_kinds'])
})

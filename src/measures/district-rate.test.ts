import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { beside, denominators, total } from './_districts.ts'
import { forceIncident, forceReleases } from './_force.ts'
import type { MeasureRow } from './_row.ts'
import { firstRoad, measured, releases } from './_two-roads.ts'

const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

it.each(['district-rate', 'district-shrunken'])(
  '%s agrees with plain code on generated rows',
  async (stem) => {
    await fc.assert(
      fc.asyncProperty(releases, denominators, async (complaints, totals) => {
        const counted = complaints
          .filter(({ origin }) => origin === 'public')
          .map((row) => ({ ...row, month: row.received_month }))
        expect(sorted(await firstRoad(stem, { complaints, denominators: totals }))).toEqual(
          sorted(beside(totals, counted)),
        )
      }),
      { numRuns: 20, seed: 51 },
    )
  },
)

it('force-rate agrees with plain code on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(forceReleases, denominators, async (force_incidents, totals) => {
      const counted = force_incidents.map((row) => ({ ...row, month: row.occurred_month }))
      expect(sorted(await firstRoad('force-rate', { force_incidents, denominators: totals }))).toEqual(
        sorted(beside(totals, counted)),
      )
    }),
    { numRuns: 20, seed: 52 },
  )
})

const many = (n: number, district: string, received_year = 2019) =>
  Array.from({ length: n }, () =>
    complaint({ district, received_year, received_month: `${received_year}-01-01` }),
  )
const of = (rows: readonly MeasureRow[], area: string, category: string, period = 'all') =>
  rows.find((row) => row.area === area && row.category === category && row.period === period)

const totals = [2019, 2020].flatMap((year) => [
  total('officers', null, year, 250),
  total('residents', null, year, 50_000),
  total('officers', '1', year, 125),
  total('residents', '1', year, 20_000),
  total('officers', '2', year, 125),
  total('residents', '2', year, 30_000),
])

it('gives the example of methods G1: 11 in 250 is 4.4 per 100 [2.20, 7.87]', async () => {
  const rows = await measured('district-rate', {
    complaints: many(11, '1'),
    denominators: totals.filter(({ year }) => year === 2019),
  })
  const row = of(rows, 'all', 'rate/officers', '2019')!
  expect([row.value, row.lower, row.upper].map((each) => each!.toFixed(2))).toEqual(['4.40', '2.20', '7.87'])
  expect(row).toMatchObject({ origin: 'public', numerator: 11, denominator: 250, method: 'garwood' })
})

it('takes districts over all whole years, and sets each beside the others', async () => {
  const rows = await measured('district-rate', {
    complaints: [...many(20, '1'), ...many(10, '1', 2020), ...many(15, '2', 2020), ...many(99, '2', 2022)],
    denominators: [...totals, total('officers', '2', 2022, 10), total('residents', '2', 2022, 9)],
  })
  expect(of(rows, '1', 'rate/officers')).toMatchObject({ numerator: 30, denominator: 250, value: 12 })
  expect(of(rows, '2', 'rate/residents')).toMatchObject({ numerator: 15, denominator: 60_000, value: 2.5 })
  // 30 of 45 to the first district, with the same officers: odds of 2; Clopper–Pearson of 2/3 is [0.5105, 0.7998]
  const ratio = of(rows, '1', 'ratio/officers')!
  expect(ratio).toMatchObject({ numerator: 30, denominator: 15, method: 'exact_ratio' })
  expect(ratio.value).toBeCloseTo(2, 12)
  expect(
    [ratio.lower! / (1 + ratio.lower!), ratio.upper! / (1 + ratio.upper!)].map((p) => p.toFixed(3)),
  ).toEqual(['0.510', '0.800'])
  expect(of(rows, '1', 'ratio/residents')!.value).toBeCloseTo(30 / 40_000 / (15 / 60_000), 12)
})

it('gives two rates or none', async () => {
  const rows = await measured('district-rate', {
    complaints: many(30, '1'),
    denominators: totals.filter(
      ({ area, denominator_kind }) => area !== '1' || denominator_kind === 'officers',
    ),
  })
  expect(rows.filter(({ area }) => area === '1')).toMatchObject([
    { category: 'rate', value: null, status: 'hidden', reasons: ['one_denominator'] },
  ])
  expect(of(rows, '2', 'rate/officers')).toMatchObject({ status: 'counts_only', numerator: 0 })
})

it('leaves out a first year that begins late and a last one that may still fill', async () => {
  const complaints = [
    ...many(30, '1', 2020),
    ...Array.from({ length: 9 }, () => complaint({ received_month: '2019-02-01' })),
  ]
  const periods = async (as_of: string) => [
    ...new Set(
      (await measured('district-rate', { complaints, denominators: totals }, { as_of })).map(
        (row) => row.period,
      ),
    ),
  ]
  expect(await periods('2021-03-01')).toEqual(['2020', 'all'])
  expect(
    await measured('district-rate', { complaints, denominators: totals }, { as_of: '2021-02-28' }),
  ).toMatchObject([{ status: 'hidden', reasons: ['no_denominator'] }])
})

it('says of force that nothing is published to set it against', async () => {
  const rows = await measured('force-rate', { force_incidents: [forceIncident()] })
  expect(rows).toMatchObject([{ origin: 'all', status: 'hidden', reasons: ['no_denominator'] }])
})

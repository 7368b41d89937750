import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { firstRoad, measured, releases } from './_two-roads.ts'

const denominator = (
  year: number,
  denominator_kind: string,
  total_count: number,
  area: string | null = null,
) => ({
  agency_id: 'alder',
  year,
  denominator_kind,
  total_count,
  area,
  people_group: null,
})

it('agrees with Arquero on generated rows', async () => {
  const denominators = [denominator(2019, 'officers', 800), denominator(2020, 'residents', 90_000, '1')]
  await fc.assert(
    fc.asyncProperty(releases, async (complaints) => {
      const placed = complaints.map((row) => ({
        ...row,
        year: row.received_year,
        month: Number(row.received_month.slice(5, 7)),
      }))
      const counted =
        placed.length === 0
          ? []
          : from(placed)
              .groupby('agency_id', 'origin', 'year', 'month')
              .rollup({ n: op.count() })
              .derive({ what: () => 'complaints' })
              .objects()
      const totals = [
        { agency_id: 'alder', year: 2019, what: 'officers', n: 800, origin: 'all', month: null },
      ]
      const sorted = (rows: readonly object[]) =>
        rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
      expect(sorted(await firstRoad('intake-rate', { complaints, denominators }))).toEqual(
        sorted([...counted, ...totals]),
      )
    }),
    { numRuns: 20, seed: 30 },
  )
})

const inMonth = (month: string, n: number) =>
  Array.from({ length: n }, () =>
    complaint({ received_month: `${month}-01`, received_year: Number(month.slice(0, 4)) }),
  )

it('gives the example of methods B1 for a whole year', async () => {
  const complaints = [...inMonth('2020-01', 100), ...inMonth('2020-12', 42)]
  const denominators = [2019, 2020, 2021].map((year) => denominator(year, 'officers', 800))
  const rows = await measured('intake-rate', { complaints, denominators }, { as_of: '2021-03-31' })
  const row = rows.find(({ period }) => period === '2020')!
  expect(row).toMatchObject({ numerator: 142, denominator: 800, status: 'shown', flags: [], method: 'byar' })
  expect([row.value, row.lower, row.upper].map((each) => each!.toFixed(2))).toEqual([
    '17.75',
    '14.95',
    '20.92',
  ])
  expect(rows.map(({ period }) => period)).toEqual(['2020', 'all'])
})

it('counts months that are complete, over that part of a year', async () => {
  const complaints = [...inMonth('2021-01', 30), ...inMonth('2021-06', 30), ...inMonth('2021-07', 9)]
  const denominators = [2020, 2021].map((year) => denominator(year, 'officers', 800))
  const rows = await measured('intake-rate', { complaints, denominators }, { as_of: '2021-09-15' })
  expect(rows.find(({ period }) => period === '2021')).toMatchObject({
    numerator: 60,
    denominator: 400,
    value: 15,
  })
})

it('marks one published number that serves for several years, and says where there is none', async () => {
  const complaints = [...inMonth('2019-03', 30), ...inMonth('2020-03', 30)]
  const rows = await measured('intake-rate', {
    complaints,
    denominators: [denominator(2020, 'officers', 100)],
  })
  expect(rows.map(({ period, flags }) => [period, flags])).toEqual(
    ['2019', '2020', '2021', '2022', 'all'].map((period) => [period, ['exposure_static']]),
  )
  const none = await measured('intake-rate', { complaints })
  expect(none.map(({ status, reasons }) => ({ status, reasons }))).toEqual([
    { status: 'hidden', reasons: ['no_denominator'] },
  ])
})

import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { measured } from './_two-roads.ts'

// Its SQL is compared with Arquero in forecast.test.ts, with that of the forecast.

const received = (counts: readonly number[]) =>
  counts.flatMap((n, i) => {
    const received_year = 2019 + Math.floor(i / 12)
    const received_month = `${received_year}-${String((i % 12) + 1).padStart(2, '0')}-01`
    return Array.from({ length: n }, () => complaint({ received_month, received_year }))
  })

/** 39 months from January 2019 on; the last three may still fill. */
const months = Array.from({ length: 39 }, (_, i) => 40 + ((i * 7) % 5))
const as_of = '2022-03-31'
const measuredMonths = (counts: readonly number[]) =>
  measured('unusual-months', { complaints: received(counts) }, { as_of })

it('marks the month that doubles and no other, by limits worked by hand', async () => {
  const rows = await measuredMonths(months.with(30, 85).with(38, 300))
  const marked = rows.filter(({ flags }) => flags.includes('outside_usual'))
  expect(marked.map(({ period, category, value }) => [period, category, value])).toEqual([
    ['2021-07', 'count', 85],
  ])
  // Mean of the first 24 months, which vary less than chance would make them: φ = 1
  const usual = months.slice(0, 24).reduce((sum, n) => sum + n, 0) / 24
  const july = rows.find(({ period, category }) => period === '2021-07' && category === 'usual')!
  expect(july.value).toBeCloseTo(usual, 12)
  expect(july.lower).toBeCloseTo(usual - 3 * Math.sqrt(usual), 12)
  expect(july.upper).toBeCloseTo(usual + 3 * Math.sqrt(usual), 12)
  expect(rows.find(({ period, category }) => period === '2020-12' && category === 'usual')!.flags).toEqual([
    'baseline',
  ])
  // One month of 85 adds 85 − k to the sum, k between the usual and one and a half times it
  const k = (usual / 2) * (1 / Math.log(1.5))
  expect(
    rows.find(({ period, category }) => period === '2021-07' && category === 'sum_up')!.value,
  ).toBeCloseTo(85 - k, 9)
})

it('marks a rise that lasts by its running sum, where no single month stands out', async () => {
  const rows = await measuredMonths(months.map((n, i) => (i < 28 ? n : n + 14)))
  const flags = rows.filter(({ category }) => category === 'count').map((row) => row.flags)
  expect(flags.filter((own) => own.includes('outside_usual'))).toEqual([])
  expect(flags.slice(0, 28).flat()).toEqual([])
  expect(flags.slice(-2)).toEqual([['sum_above'], ['sum_above']])
})

it('says why there is nothing to see', async () => {
  const reasons = async (counts: readonly number[]) =>
    (await measuredMonths(counts)).map((row) => [row.status, row.category, ...row.reasons])
  expect(await reasons(months.map(() => 4))).toEqual([['hidden', 'usual', 'too_few_a_month']])
  expect(await reasons(months.with(20, 0))).toEqual([['hidden', 'usual', 'missing_month']])
  expect(await reasons(months.map((n, i) => (i < 20 ? 0 : n)))).toEqual([
    ['hidden', 'usual', 'too_few_months'],
  ])
})

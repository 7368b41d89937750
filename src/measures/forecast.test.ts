import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ar1Noise } from '../statistics/_ar1-noise.ts'
import { complaint } from './_complaint.ts'
import { firstRoad, measured, releases, type Complaint } from './_two-roads.ts'

function secondRoad(rows: readonly Complaint[]): object[] {
  const monthly = rows
    .filter(({ agency_id }) =>
      rows.some((other) => other.agency_id === agency_id && other.origin === 'public'),
    )
    .map((row) => ({
      agency_id: row.agency_id,
      month: row.received_month.slice(0, 7),
      one: row.origin === 'public' ? 1 : 0,
    }))
  if (monthly.length === 0) return []
  return from(monthly)
    .groupby('agency_id', 'month')
    .rollup({ n: op.sum('one') })
    .orderby('agency_id', 'month')
    .objects()
}

it.each(['forecast', 'unusual-months'])('%s agrees with Arquero on generated rows', async (stem) => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      const event = stem === 'forecast' ? { event_month: null } : {}
      expect(await firstRoad(stem, rows)).toEqual(secondRoad(rows).map((row) => ({ ...row, ...event })))
    }),
    { numRuns: 20, seed: 31 },
  )
})

/** Complaints of months from January 2014 on, so many in each. */
const received = (counts: readonly number[]) =>
  counts.flatMap((n, i) => {
    const received_year = 2014 + Math.floor(i / 12)
    const received_month = `${received_year}-${String((i % 12) + 1).padStart(2, '0')}-01`
    return Array.from({ length: n }, () => complaint({ received_month, received_year }))
  })

const growing = ar1Noise(3)(99, 0.05, 0).map((u, i) =>
  Math.round(60 * Math.exp(u + 0.1 * (i / 12) + 0.3 * Math.sin((2 * Math.PI * (i + 1)) / 12))),
)
const as_of = '2022-03-31'

it('gives the six months after the last complete one, with 80 % limits, where a candidate passes', async () => {
  const rows = await measured('forecast', { complaints: received(growing) }, { as_of })
  const expected = rows.filter(({ category }) => category === 'expected')
  // As of March 2022, January to March may still fill: December is the last complete month
  expect(expected.map(({ period }) => period)).toEqual(
    ['01', '02', '03', '04', '05', '06'].map((month) => `2022-${month}`),
  )
  for (const { value, lower, upper, flags, status } of expected) {
    expect([lower! < value!, value! < upper!, status, flags]).toEqual([true, true, 'shown', []])
  }
  // What then came in the months that may still fill lies near: noise is 5 % a month
  expected.slice(0, 3).forEach(({ value }, i) => {
    expect(Math.abs(value! / growing[96 + i]! - 1)).toBeLessThan(0.2)
  })
  const test = rows.filter(({ category }) => category.endsWith('/poisson_harmonic'))
  expect(test.map(({ category, denominator, flags }) => [category, denominator, flags])).toEqual([
    ['closer/poisson_harmonic', 60, []],
    ['held/poisson_harmonic', 48, []],
    ['relative_error/poisson_harmonic', 60, []],
  ])
})

it('gives last year’s months by that name where no candidate passes, and marks what failed', async () => {
  const pattern = [9, 41, 12, 30, 8, 45, 20, 38, 7, 33, 15, 48]
  const steps = ar1Noise(4)(99, 1, 0).map((u, i) => Math.round(pattern[i % 12]! + u))
  const rows = await measured('forecast', { complaints: received(steps) }, { as_of })
  expect(rows.filter(({ category }) => category === 'expected')).toMatchObject([
    { period: 'all', value: null, status: 'hidden', reasons: ['no_candidate_passed'] },
  ])
  const months = rows.filter(({ category }) => category === 'last_year')
  expect(months.map(({ period, value, method }) => [period, value, method])).toEqual(
    [0, 1, 2, 3, 4, 5].map((i) => [`2022-0${i + 1}`, steps[84 + i], 'seasonal_naive']),
  )
  expect(rows.find(({ category }) => category === 'relative_error/poisson_harmonic')!.flags).toEqual([
    'gate_failed',
  ])
})

it('says why there is none', async () => {
  const hidden = async (counts: readonly number[], events: object[] = []) =>
    (await measured('forecast', { complaints: received(counts), events }, { as_of })).map(
      ({ period, category, status, reasons }) => [period, category, status, ...reasons].join(' '),
    )
  const event = { agency_id: 'alder', event_id: 'a', occurred_on: '2021-01-01' }
  expect(await hidden(growing, [event])).toEqual(['all expected hidden recent_event'])
  expect((await hidden(growing, [{ ...event, occurred_on: '2020-12-31' }])).length).toBeGreaterThan(6)
  expect(await hidden(growing.with(40, 0))).toEqual(['all expected hidden missing_month'])
  expect(await hidden([...Array.from({ length: 88 }, () => 0), ...growing.slice(0, 11)])).toEqual([
    'all expected hidden too_few_months',
  ])
  const within = growing.flatMap((n) => Array.from({ length: n }, () => complaint({ origin: 'internal' })))
  expect(
    (await measured('forecast', { complaints: within }, { as_of })).map(({ reasons }) => reasons),
  ).toEqual([['no_such_records']])
})

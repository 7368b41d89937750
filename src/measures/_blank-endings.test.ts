import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { measured } from './_two-roads.ts'

/** So many complaints of one year with each ending. */
const year = (received_year: number, endings: Record<string, number>) =>
  Object.entries(endings).flatMap(([outcome, many]) =>
    Array.from({ length: many }, (_, at) =>
      complaint({ outcome, received_year, complaint_id: `${received_year} ${outcome} ${at}` } as never),
    ),
  )
/** 2018: 11 of 20 closed ones are blank, 2019: 10 of 20; open ones are in neither number. */
const complaints = [
  ...year(2018, { sustained: 6, unfounded: 3, unknown: 11, open: 40 }),
  ...year(2019, { sustained: 6, unfounded: 4, unknown: 10 }),
]
const said = async (stem: string, category: string) =>
  (await measured(stem, { complaints }))
    .filter((row) => row.period !== 'all' && row.category === category)
    .map(({ period, numerator, denominator, value, status, reasons }) => ({
      period,
      counts: [numerator, denominator],
      value,
      status,
      reasons,
    }))

const withheld = (counts: [number, number]) => ({
  period: '2018',
  counts,
  value: null,
  status: 'counts_only',
  reasons: ['endings_not_recorded'],
})

it('gives counts and no share of endings for a year in which most endings are blank', async () => {
  expect(await said('sustained-rate', 'closed')).toEqual([
    withheld([6, 20]),
    { period: '2019', counts: [6, 20], value: 0.3, status: 'shown', reasons: [] },
  ])
  expect(await said('outcome-mix', 'unfounded')).toEqual([
    withheld([3, 20]),
    { period: '2019', counts: [4, 20], value: 0.2, status: 'shown', reasons: [] },
  ])
  expect(await said('standardised-trend', 'sustained/crude')).toEqual([
    withheld([6, 20]),
    { period: '2019', counts: [6, 20], value: 0.3, status: 'shown', reasons: [] },
  ])
})

it('still says how many are blank', async () => {
  expect((await said('ending-mix', 'unknown')).map(({ period, value }) => [period, value])).toEqual([
    ['2018', 0.55],
    ['2019', 0.5],
  ])
})

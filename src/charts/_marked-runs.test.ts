import { expect, it } from 'vitest'
import { measureRow } from '../measures/_row.ts'
import { lastingNow, markedRuns } from './_marked-runs.ts'

const keys = { agency_id: 'a', origin: 'public', area: 'all' }
const month = (period: string, category: string, value: number, ...flags: string[]) =>
  measureRow(
    'unusual-months',
    { ...keys, period, category },
    {
      numerator: null,
      denominator: null,
      value,
      lower: null,
      upper: null,
      status: 'shown',
      reasons: [],
      method: 'count',
      flags,
    },
  )

/** Ten complaints are usual. A long time of few, then one month of very many while their sum is still low. */
const counts = [
  month('2020-03', 'count', 4, 'sum_below'),
  month('2020-04', 'count', 5, 'sum_below'),
  month('2020-05', 'count', 1, 'sum_below', 'outside_usual'),
  month('2020-06', 'count', 40, 'sum_below', 'outside_usual', 'sum_above'),
  month('2020-07', 'count', 9, 'sum_below'),
  month('2020-08', 'count', 10),
  month('2020-09', 'count', 6, 'sum_below'),
]
const usual = counts.map(({ period }) => month(period, 'usual', 10))

it('keeps the two sums and the two sides apart, each as runs of months', () => {
  const runs = markedRuns(counts, usual).map(({ mark, from, to, months, counts: [least, most] }) =>
    [mark, from, to, months, least, most].join(' '),
  )
  expect(runs).toEqual([
    'lasting_fewer 2020-09 2020-09 1 6 6',
    'lasting_fewer 2020-03 2020-07 5 1 40',
    'outside_more 2020-06 2020-06 1 40 40',
    'lasting_more 2020-06 2020-06 1 40 40',
    'outside_fewer 2020-05 2020-05 1 1 1',
  ])
})

it('names the lasting change that goes on, and none once it is over', () => {
  const upTo = (last: number) => {
    const some = counts.slice(0, last)
    return lastingNow(markedRuns(some, usual), some.at(-1)!.period)
  }
  expect(upTo(4)).toMatchObject({ mark: 'lasting_fewer', from: '2020-03', months: 4 })
  expect(upTo(6)).toBeUndefined()
})

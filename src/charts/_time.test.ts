import { expect, it } from 'vitest'
import { segments } from './_segments.ts'
import { periodsBetween, spanOf, timeOf, yearBefore } from './_time.ts'

it('places years, quarters, months and days on one line of time', () => {
  expect(['2020', '2020-Q3', '2020-07', '2020-12', '2020-01-02'].map(timeOf)).toEqual([
    2020,
    2020.5,
    2020.5,
    2020 + 11 / 12,
    2020 + 1 / 365,
  ])
  expect(['2020', '2020-Q3', '2020-07'].map(spanOf)).toEqual([1, 1 / 4, 1 / 12])
})

it('leaves out no period between the first and the last', () => {
  expect(periodsBetween(['2021-Q1', '2020-Q3', '2020-Q3'])).toEqual(['2020-Q3', '2020-Q4', '2021-Q1'])
  expect(periodsBetween(['2019-11', '2020-02'])).toEqual(['2019-11', '2019-12', '2020-01', '2020-02'])
  expect(periodsBetween(['2019', '2021'])).toEqual(['2019', '2020', '2021'])
  expect(periodsBetween([])).toEqual([])
})

it('finds the same period a year before', () => {
  expect(['2020', '2020-Q3', '2020-02'].map(yearBefore)).toEqual(['2019', '2019-Q3', '2019-02'])
})

it('draws no line over a gap', () => {
  expect(segments([null, 3, 4, null, null, 5])).toEqual([
    [
      { at: 1, value: 3 },
      { at: 2, value: 4 },
    ],
    [{ at: 5, value: 5 }],
  ])
  expect(segments([null])).toEqual([])
})

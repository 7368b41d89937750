import { expect, it } from 'vitest'
import type { MeasureRow } from '../published.ts'
import { askedOf } from './_asked.ts'

const row = (given: Partial<MeasureRow>) =>
  ({
    origin: 'public',
    period: 'all',
    category: 'all',
    area: 'all',
    people_group: 'all',
    ...given,
  }) as MeasureRow

it.each([
  [[], ''],
  [[row({ period: '2019' }), row({ period: '2020' })], '?origin=public&period=year'],
  [
    [row({ period: '2020-02' }), row({ period: '2020-03', origin: 'internal' })],
    '?origin=public,internal&period=month',
  ],
  [
    [row({ category: 'of_investigated/crude' }), row({ category: 'uptake', area: '7' })],
    '?origin=public&period=all&category=of_investigated/crude,uptake&area=each',
  ],
  [
    [...'abcde'].map((category) => row({ category, period: '2024-Q1', people_group: 'black' })),
    '?origin=public&period=quarter&people_group=each',
  ],
  [[row({ period: 'all' }), row({ period: '2020' })], '?origin=public'],
])('asks for what was drawn and no more (%#)', (drawn, asked) => {
  expect(askedOf(drawn)).toBe(asked)
})

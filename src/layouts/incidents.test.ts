import { expect, it } from 'vitest'
import type { BookedEpisode } from '../published.ts'
import { outcomesOf } from './incidents.ts'

const one = (fields: Partial<BookedEpisode>) =>
  ({
    class: 'inconclusive',
    reason: '',
    dir: 1,
    early: { value: 0, lower: 0, upper: 0 },
    has_first_change: false,
    ...fields,
  }) as BookedEpisode

it('counts how cases came out, and what chance would give among those judged', () => {
  expect(
    outcomesOf([
      one({ class: 'not_recovered', has_first_change: true }),
      one({ class: 'recovered', has_first_change: true, reason: 'above_baseline_not_robust' }),
      one({ class: 'above_usual', has_first_change: true, dir: 0 }),
      one({ reason: 'too_noisy', has_first_change: true }),
      one({ reason: 'no_dip' }),
      one({ reason: 'no_dip', dir: 0 }),
      one({ reason: 'overlap', has_first_change: true }),
      one({ reason: 'too_few_counts' }),
      one({ reason: 'too_short', early: null }),
    ]),
  ).toEqual({
    looks: 9,
    judged: 6,
    near: 1,
    few: 2,
    changed: 4,
    back: 1,
    away: 1,
    above: 1,
    unclear: 1,
    // four looked for on one side, two on both: 0.2 of 6 cases, one in 30
    by_chance: { first: expect.closeTo(0.2, 12), one_in: 30, above_one_in: 40 },
  })
})

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
    by_chance: { first: 4 * 0.025 + 2 * 0.05, above: 6 * 0.025 },
  })
})

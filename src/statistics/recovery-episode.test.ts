import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ar1Noise } from './_ar1-noise.ts'
import { recoveryEpisode, type EpisodeInput } from './recovery-episode.ts'

const rule = { delta: 0.05, min_pre: 24, min_post: 12, event_index: 49, dir: 1, scale: 'log' } as const

/** 48 months before and 18 after, around 200, with a change in months 0–2, 3–5 and later, and a drift a year. */
function series(seed: number, sigma: number, changes: [number, number, number], drift = 0): number[] {
  return ar1Noise(seed)(66, sigma, 0.3).map((u, i) => {
    const h = i - 48
    const change = h < 0 ? 0 : changes[Math.min(2, Math.floor(h / 3))]!
    return 200 * Math.exp(u + change + (drift * i) / 12)
  })
}

const classOf = (y: readonly (number | null)[], given: Partial<EpisodeInput> = {}) => {
  const { class: name, reason } = recoveryEpisode({ ...rule, y, ...given })
  return reason === '' ? name : `${name}: ${reason}`
}

const planted = {
  recovered: series(1, 0.04, [-0.3, -0.1, 0]),
  partial: series(2, 0.04, [-0.5, -0.3, -0.15]),
  not_recovered: series(3, 0.04, [-0.25, -0.25, -0.25]),
  paradox: series(4, 0.04, [-0.3, -0.1, 0.2]),
}

describe('the class of an episode', () => {
  it('is the one planted', () => {
    expect(Object.values(planted).map((y) => classOf(y))).toEqual(Object.keys(planted))
  })

  it('is too short, whatever happened, with 23 months before or 11 after', () => {
    const y = planted.recovered
    expect([
      classOf(y.slice(25), { event_index: 24 }),
      classOf(y.slice(24), { event_index: 25 }),
      classOf(y.slice(0, 59)),
      classOf(y.slice(0, 60)),
    ]).toEqual(['inconclusive: too_short', 'recovered', 'inconclusive: too_short', 'recovered'])
  })

  it('is not said where a month is missing, but a month outside the window is not missed', () => {
    const gap = (at: number) => planted.paradox.map((value, i) => (i === at ? null : value))
    expect([classOf(gap(30)), classOf(gap(50)), classOf(gap(0), { max_pre: 47 })]).toEqual([
      'inconclusive: missing_period',
      'inconclusive: missing_period',
      'paradox',
    ])
  })

  it('takes a rising trend for no more than back to usual, three times in four that it looks like more', () => {
    const drifting = Array.from({ length: 40 }, (_, seed) => series(seed, 0.06, [-0.25, -0.1, 0], 0.04))
    const found = drifting.map((y) => classOf(y))
    const looksAbove = found.filter((name) => /paradox|above/.test(name)).length
    expect(looksAbove).toBeGreaterThanOrEqual(10)
    expect(found.filter((name) => name === 'paradox').length).toBeLessThanOrEqual(looksAbove / 4)
  })

  it('has no word of better or worse where the direction is ambiguous, for a fall or a rise', () => {
    const mirrored = Object.values(planted).map((y) => y.map((value) => 40_000 / value))
    const words = (y: readonly number[]) => classOf(y, { dir: 0 })
    expect(Object.values(planted).map(words)).toEqual([
      'back_to_usual',
      'below_usual: partly_back',
      'below_usual',
      'above_usual',
    ])
    expect(mirrored.map(words)).toEqual([
      'back_to_usual',
      'above_usual: partly_back',
      'above_usual',
      'below_usual',
    ])
  })

  it('does not change with the unit of the series, nor when better is turned round', () => {
    const shapes = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      sigma: fc.constantFrom(0.03, 0.06),
      early: fc.constantFrom(0, -0.2, -0.4),
      late: fc.constantFrom(-0.2, -0.1, 0, 0.1, 0.2),
      unit: fc.constantFrom(0.01, 3, 1000),
    })
    fc.assert(
      fc.property(shapes, ({ seed, sigma, early, late, unit }) => {
        const y = series(seed, sigma, [early, late, late])
        const own = classOf(y)
        expect(classOf(y.map((value) => unit * value))).toBe(own)
        expect(
          classOf(
            y.map((value) => 1 / value),
            { dir: -1 },
          ),
        ).toBe(own)
      }),
      { numRuns: 25, seed: 5 },
    )
  })

  it('never becomes a paradox by one late month, however high', () => {
    const episodes = [
      planted.recovered,
      planted.partial,
      planted.not_recovered,
      series(6, 0.03, [-0.25, -0.1, 0], 0.06),
    ]
    const found: string[] = []
    for (const y of episodes) {
      for (let month = 54; month < 66; month++) {
        for (const times of [1.5, 3, 10]) {
          found.push(classOf(y.map((value, i) => (i === month ? times * value : value))))
        }
      }
    }
    expect(found).toHaveLength(144)
    expect(found.filter((name) => name === 'paradox')).toEqual([])
  })
})

describe('what cannot be read', () => {
  const empty = {
    rho: null,
    sigma: null,
    df: null,
    baseline_intercept: null,
    followed: 1,
    early: null,
    mid: null,
    late: null,
    improvement: null,
    has_dip: false,
    is_overshoot: false,
    p_over: null,
    path: null,
    robust: null,
    class: 'inconclusive',
  }

  it('is a hidden episode of an empty series, not a number', () => {
    expect(recoveryEpisode({ ...rule, y: [], event_index: 1 })).toEqual({
      n: 0,
      n_pre: 0,
      n_post: 0,
      ...empty,
      reason: 'too_short',
    })
  })

  it('is a series that never varies', () => {
    expect(recoveryEpisode({ ...rule, y: planted.paradox.map(() => 7) })).toEqual({
      n: 66,
      n_pre: 48,
      n_post: 18,
      ...empty,
      reason: 'no_variation',
    })
  })
})

it('adds one half to every month where a month has none', () => {
  const counts = planted.recovered.map((value, i) => (i === 10 ? 0 : Math.round(value)))
  const halves = counts.map((count) => count + 0.5)
  expect(recoveryEpisode({ ...rule, y: counts }).early).toEqual(recoveryEpisode({ ...rule, y: halves }).early)
})

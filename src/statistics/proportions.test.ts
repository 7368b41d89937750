import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clopperPearson } from './clopper-pearson.ts'
import { fisherExact } from './fisher-exact.ts'
import { newcombe } from './newcombe.ts'
import { shareRatio } from './share-ratio.ts'
import { wilson } from './wilson.ts'

const counts = (max: number) =>
  fc
    .integer({ min: 1, max })
    .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }))

/** C(n, k) p^k (1 − p)^(n − k), by multiplying. */
function chance(k: number, n: number, p: number): number {
  let value = (1 - p) ** (n - k)
  for (let i = 1; i <= k; i++) value *= ((n - k + i) / i) * p
  return value
}

const chanceOf = (counts: number[], n: number, p: number) =>
  counts.reduce((sum, k) => sum + chance(k, n, p), 0)

describe('one share', () => {
  it('lies within Wilson’s limits, and they within 0 and 1', () => {
    fc.assert(
      fc.property(counts(100_000), fc.double({ min: 0.5, max: 0.999, noNaN: true }), ({ x, n }, level) => {
        const { value, lower, upper } = wilson(x, n, level)
        expect(value).toBe(x / n)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(value!)
        expect(upper).toBeGreaterThanOrEqual(value!)
      }),
      { seed: 2 },
    )
  })

  it('has Wilson limits at which the score test says exactly 5 %', () => {
    fc.assert(
      fc.property(counts(5000), ({ x, n }) => {
        const { lower, upper } = wilson(x, n)
        for (const p of [lower!, upper!].filter((limit) => limit > 0 && limit < 1)) {
          expect(Math.abs(x / n - p) / Math.sqrt((p * (1 - p)) / n)).toBeCloseTo(1.959963984540054, 8)
        }
      }),
      { seed: 2 },
    )
  })

  it('has exact limits with 2.5 % beyond each', () => {
    fc.assert(
      fc.property(counts(40), ({ x, n }) => {
        const { lower, upper } = clopperPearson(x, n)
        const all = Array.from({ length: n + 1 }, (_, k) => k)
        if (x > 0) expect(chanceOf(all.slice(x), n, lower!)).toBeCloseTo(0.025, 12)
        else expect(lower).toBe(0)
        if (x < n) expect(chanceOf(all.slice(0, x + 1), n, upper!)).toBeCloseTo(0.025, 12)
        else expect(upper).toBe(1)
      }),
      { seed: 2 },
    )
  })
})

describe('two shares', () => {
  it('differ the other way round when swapped, and within −1 and 1', () => {
    fc.assert(
      fc.property(counts(500), counts(500), (one, other) => {
        const there = newcombe(one.x, one.n, other.x, other.n)
        const back = newcombe(other.x, other.n, one.x, one.n)
        expect(there.value).toBeCloseTo(-back.value!, 14)
        expect(there.lower).toBeCloseTo(-back.upper!, 14)
        expect(there.lower).toBeGreaterThanOrEqual(-1)
        expect(there.upper).toBeLessThanOrEqual(1)
      }),
      { seed: 2 },
    )
  })

  it('give Philadelphia’s −1.8 points [−4.5, +0.8] for 622 of 2,815 against 349 of 1,459 (methods, B9)', () => {
    const { value, lower, upper } = newcombe(622, 2815, 349, 1459)
    expect([value, lower, upper].map((one) => (100 * one!).toFixed(1))).toEqual(['-1.8', '-4.5', '0.8'])
  })

  it('have an exact p that counts the tables no likelier than the one seen', () => {
    // 3 of 3 against 0 of 3: two of the C(6, 3) = 20 tables are as extreme
    expect(fisherExact(3, 3, 0, 3)).toBeCloseTo(2 / 20, 14)
    // Fisher's tea: 3 of 4 and 1 of 4: 34 of 70 tables
    expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 14)
  })

  it('have a ratio that turns over when swapped', () => {
    const { value, lower, upper } = shareRatio(20, 100, 10, 80)
    const back = shareRatio(10, 80, 20, 100)
    expect(value).toBeCloseTo(1.6, 14)
    expect([1 / back.value!, 1 / back.upper!, 1 / back.lower!]).toEqual(
      [value, lower, upper].map((one) => expect.closeTo(one!, 12)),
    )
    expect(shareRatio(0, 100, 10, 80)).toEqual({ value: null, lower: null, upper: null })
  })
})

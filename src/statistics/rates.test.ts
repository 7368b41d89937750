import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byar } from './byar.ts'
import { garwood } from './garwood.ts'
import { rateRatio } from './rate-ratio.ts'

/** Chance of k events or fewer where `mean` are expected, term by term. */
function upTo(k: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = term
  for (let i = 1; i <= k; i++) sum += term *= mean / i
  return sum
}

describe('a rate', () => {
  it('has exact limits with 2.5 % beyond each, and Byar’s close to them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        (x, exposure) => {
          const { value, lower, upper } = garwood(x, exposure)
          expect(value).toBe(x / exposure)
          if (x > 0) expect(1 - upTo(x - 1, lower! * exposure)).toBeCloseTo(0.025, 11)
          else expect(lower).toBe(0)
          expect(upTo(x, upper! * exposure)).toBeCloseTo(0.025, 11)
          const near = byar(x, exposure)
          expect(Math.abs(near.upper! / upper! - 1)).toBeLessThan(0.01)
          expect(Math.abs(near.lower! - lower!) * exposure).toBeLessThan(0.06)
        },
      ),
      { seed: 7 },
    )
  })

  it('turns over when the two rates of a ratio are swapped', () => {
    const count = fc.integer({ min: 1, max: 300 })
    const exposure = fc.double({ min: 0.5, max: 500, noNaN: true })
    fc.assert(
      fc.property(count, exposure, count, exposure, (x1, e1, x2, e2) => {
        const there = rateRatio(x1, e1, x2, e2)
        const back = rateRatio(x2, e2, x1, e1)
        expect(there.lower! * back.upper!).toBeCloseTo(1, 8)
        expect(there.value! * back.value!).toBeCloseTo(1, 10)
        expect(there.p).toBeCloseTo(back.p!, 8)
      }),
      { seed: 7 },
    )
  })

  it('has no upper limit of the ratio when the second group has no events', () => {
    // all 4 of 4 in the first group: lower limit 0.025^(1/4), both exposures the same; exact p 2 · (1/2)⁴
    const share = 0.025 ** (1 / 4)
    const { value, lower, upper, p } = rateRatio(4, 10, 0, 10)
    expect({ value, upper }).toEqual({ value: null, upper: null })
    expect(lower).toBeCloseTo(share / (1 - share), 12)
    expect(p).toBeCloseTo(2 / 16, 12)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mantelHaenszel } from './mantel-haenszel.ts'

const cell = fc.integer({ min: 1, max: 60 })
const table = fc.record({ a: cell, b: cell, c: cell, d: cell })

describe('Mantel–Haenszel', () => {
  it('is the 2×2 itself when there is one stratum', () => {
    fc.assert(
      fc.property(table, ({ a, b, c, d }) => {
        const { rd, or, rr, crudeOr, breslowDay } = mantelHaenszel([{ a, b, c, d }])
        const [exposed, other] = [a / (a + b), c / (c + d)]
        expect(rd.value).toBeCloseTo(exposed - other, 12)
        expect(or.value! / ((a * d) / (b * c))).toBeCloseTo(1, 12)
        expect(or.se).toBeCloseTo(Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), 12)
        expect(crudeOr! / or.value!).toBeCloseTo(1, 12)
        expect(rr.value).toBeCloseTo(exposed / other, 12)
        expect(rr.se).toBeCloseTo(Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)), 12)
        expect(breslowDay).toEqual({ chisq: null, df: 0, p: null })
      }),
      { seed: 1 },
    )
  })

  it('turns over when exposed and unexposed are swapped', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 6 }), (strata) => {
        const there = mantelHaenszel(strata)
        const back = mantelHaenszel(strata.map(({ a, b, c, d }) => ({ a: c, b: d, c: a, d: b })))
        expect(back.rd.value).toBeCloseTo(-there.rd.value!, 12)
        expect(back.rd.se).toBeCloseTo(there.rd.se!, 12)
        expect(back.or.value! * there.or.value!).toBeCloseTo(1, 10)
        expect(back.or.se).toBeCloseTo(there.or.se!, 12)
        expect(back.cmh.p).toBeCloseTo(there.cmh.p!, 10)
        expect(back.tarone.chisq ?? -1).toBeCloseTo(there.tarone.chisq ?? -1, 6)
      }),
      { seed: 1 },
    )
  })

  it('sees no difference between strata that are multiples of one another', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 9 }), ({ a, b, c, d }, k) => {
        const { or, breslowDay, tarone } = mantelHaenszel([
          { a, b, c, d },
          { a: k * a, b: k * b, c: k * c, d: k * d },
        ])
        expect(or.value! / ((a * d) / (b * c))).toBeCloseTo(1, 12)
        expect(breslowDay.chisq).toBeCloseTo(0, 8)
        expect(tarone.p).toBeCloseTo(1, 3)
      }),
      { seed: 1 },
    )
  })

  it('drops strata that say nothing and counts them; no outcome at all still is a difference of zero', () => {
    const informative = { a: 10, b: 10, c: 5, d: 15 }
    const nobodyExposed = { a: 0, b: 0, c: 4, d: 6 }
    const nobodyHadIt = { a: 0, b: 20, c: 0, d: 20 }
    const one = mantelHaenszel([informative])
    const two = mantelHaenszel([informative, nobodyExposed])
    expect(two).toMatchObject({ informative: 1, dropped: 1, rd: one.rd, or: one.or, rr: one.rr })
    const three = mantelHaenszel([informative, nobodyExposed, nobodyHadIt])
    expect(three).toMatchObject({ informative: 1, dropped: 2, or: one.or })
    // two strata of the same weight, one with 0.25 and one with 0
    expect(three.rd.value).toBeCloseTo(0.125, 14)
  })
})

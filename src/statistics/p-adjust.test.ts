import fc from 'fast-check'
import { expect, it } from 'vitest'
import { benjaminiHochberg, holm } from './p-adjust.ts'

const family = fc.array(
  fc.option(
    fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000),
    { freq: 6 },
  ),
  {
    maxLength: 25,
  },
)

it('keeps the order of the p, and never makes one smaller or larger than 1', () => {
  fc.assert(
    fc.property(family, (p) => {
      for (const adjusted of [benjaminiHochberg(p), holm(p)]) {
        p.forEach((one, i) => {
          if (one === null) return expect(adjusted[i]).toBeNull()
          expect(adjusted[i]).toBeGreaterThanOrEqual(one * (1 - 1e-15))
          expect(adjusted[i]).toBeLessThanOrEqual(1)
          p.forEach((other, j) => {
            if (other !== null && one <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!)
          })
        })
      }
    }),
    { seed: 3 },
  )
})

it('flags at q what the step-up rule flags: all up to the last p ≤ rank / m · q', () => {
  fc.assert(
    fc.property(family, fc.constantFrom(0.01, 0.05, 0.2), (p, q) => {
      const known = p.filter((one) => one !== null).sort((a, b) => a - b)
      const last = known.findLast((one, i) => one * known.length <= (i + 1) * q * (1 + 1e-12)) ?? -1
      const flagged = benjaminiHochberg(p).map((one) => one !== null && one <= q * (1 + 1e-12))
      expect(flagged).toEqual(p.map((one) => one !== null && one <= last))
    }),
    { seed: 3 },
  )
})

it('does not count an undefined p in the family', () => {
  expect(benjaminiHochberg([0.01, null, 0.04])).toEqual([0.02, null, 0.04])
  expect(holm([0.01, null, 0.04])).toEqual([0.02, null, 0.04])
})

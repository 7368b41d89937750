import fc from 'fast-check'
import { expect, it } from 'vitest'
import { directStandardisation } from './direct-standardisation.ts'
import { garwood } from './garwood.ts'

const strata = fc.array(
  fc.record({ count: fc.integer({ min: 0, max: 30 }), denominator: fc.integer({ min: 30, max: 400 }) }),
  { minLength: 1, maxLength: 6 },
)

it('changes nothing when the standard is the mix there was', () => {
  fc.assert(
    fc.property(strata, (rows) => {
      const [count, denominator] = [rows.map((row) => row.count), rows.map((row) => row.denominator)]
      const { crude, rate } = directStandardisation({ count, denominator, standard: denominator })
      const exact = garwood(
        count.reduce((sum, one) => sum + one, 0),
        denominator.reduce((sum, one) => sum + one, 0),
      )
      expect(rate.value).toBeCloseTo(crude!, 12)
      expect([rate.lower, rate.upper]).toEqual([
        expect.closeTo(exact.lower!, 10),
        expect.closeTo(exact.upper!, 10),
      ])
    }),
    { seed: 12 },
  )
})

it('weights each stratum by its share of the standard', () => {
  const { crude, rate, shareSe } = directStandardisation({
    count: [10, 30],
    denominator: [100, 100],
    standard: [3, 1],
  })
  expect(crude).toBeCloseTo(0.2, 14)
  expect(rate.value).toBeCloseTo(0.75 * 0.1 + 0.25 * 0.3, 14)
  expect(shareSe).toBeCloseTo(Math.sqrt(0.75 ** 2 * 0.0009 + 0.25 ** 2 * 0.0021), 14)
})

it('says nothing when a stratum that counts is empty, and leaves one that does not', () => {
  const [count, denominator] = [
    [1, 0],
    [10, 0],
  ]
  expect(directStandardisation({ count, denominator, standard: [1, 1] })).toEqual({
    crude: 0.1,
    rate: { value: null, lower: null, upper: null },
    shareSe: null,
  })
  expect(directStandardisation({ count, denominator, standard: [1, 0] }).rate.value).toBeCloseTo(0.1, 14)
})

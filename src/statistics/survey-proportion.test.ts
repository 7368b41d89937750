import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveyProportion } from './survey-proportion.ts'

const people = fc.array(
  fc.record({
    y: fc.constantFrom(0 as const, 1 as const),
    weight: fc.integer({ min: 1, max: 9 }),
    stratum: fc.constantFrom('north', 'south'),
    psu: fc.integer({ min: 1, max: 4 }),
    group: fc.constantFrom('none', 'well', 'badly'),
  }),
  { minLength: 1, maxLength: 40 },
)

type Person = typeof people extends fc.Arbitrary<(infer T)[]> ? T : never

const survey = (list: readonly Person[], weight = (one: Person) => one.weight) =>
  surveyProportion(
    list.map((one) => one.y),
    list.map((one) => one.group),
    {
      weight: list.map(weight),
      stratum: list.map((one) => one.stratum),
      psu: list.map((one) => one.psu),
      fpc: null,
    },
  )

describe('a share in a survey', () => {
  it('has the plain error, and a design effect of 1, when all weigh the same and were chosen one by one', () => {
    const y = [1, 1, 1, 0, 0, 0, 0, 0, 1, 0] as const
    const design = { weight: y.map(() => 3), stratum: null, psu: null, fpc: null }
    const { value, se, degrees, kishDeff, kishN, n } = surveyProportion(
      y,
      y.map(() => null),
      design,
    )
    expect([value, degrees, kishDeff, kishN, n]).toEqual([0.4, 9, 1, 10, 10])
    expect(se).toBeCloseTo(Math.sqrt((0.4 * 0.6) / 9), 14)
    // 10 of a population of 30 without replacement: 1 − 10/30 of the variance
    const some = surveyProportion(
      y,
      y.map(() => null),
      { ...design, fpc: y.map(() => 30) },
    )
    expect(some.se).toBeCloseTo(Math.sqrt(((0.4 * 0.6) / 9) * (2 / 3)), 14)
    expect(some.deff).toBeCloseTo(1, 12)
  })

  it('does not change with the unit of the weights, or when every answer of a unit is written twice', () => {
    fc.assert(
      fc.property(people, (list) => {
        const once = survey(list)
        const scaled = survey(list, (one) => one.weight * 7)
        const twice = survey([...list, ...list])
        for (const other of [scaled, twice]) {
          expect(other.value).toBeCloseTo(once.value!, 12)
          expect(other.se).toBeCloseTo(once.se!, 12)
          expect(other.degrees).toBe(once.degrees)
          expect(other.contrast([-2, 1, 1]).se ?? -1).toBeCloseTo(once.contrast([-2, 1, 1]).se ?? -1, 12)
        }
      }),
      { seed: 11 },
    )
  })

  it('has contrasts that are the sums of the group shares, and one group’s own error for that group alone', () => {
    fc.assert(
      fc.property(people, (list) => {
        const { groups, contrast } = survey(list)
        const factors = groups.map((_, g) => g - 1)
        expect(contrast(factors).value ?? 0).toBeCloseTo(
          groups.reduce((sum, one, g) => sum + factors[g]! * one.value!, 0),
          12,
        )
        groups.forEach((one, g) => {
          expect(contrast(groups.map((_, h) => (h === g ? 1 : 0))).se).toBeCloseTo(one.se!, 12)
        })
      }),
      { seed: 11 },
    )
  })

  it('leaves out who did not answer, but not from the design', () => {
    const design = { weight: [1, 1, 1, 1], stratum: null, psu: null, fpc: null }
    const { n, value, degrees, se } = surveyProportion([1, null, 0, 1], ['a', 'a', 'a', 'a'], design)
    expect({ n, value, degrees }).toEqual({ n: 3, value: 2 / 3, degrees: 3 })
    // z = 1/9, 0, −2/9, 1/9 over four people
    expect(se).toBeCloseTo(Math.sqrt((4 / 3) * (6 / 81)), 14)
  })

  it('gives a stratum of one unit the distance from the overall mean', () => {
    const { se } = surveyProportion([1, 0, 1], ['a', 'a', 'a'], {
      weight: [1, 1, 1],
      stratum: ['north', 'north', 'south'],
      psu: null,
      fpc: null,
    })
    // north: z = 1/9 and −2/9, around −1/18: 2 · (1/6)² · 2; south: 1/9 around 0
    expect(se).toBeCloseTo(Math.sqrt(4 / 36 + 1 / 81), 14)
  })
})

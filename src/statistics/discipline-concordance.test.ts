import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disciplineConcordance } from './discipline-concordance.ts'
import { signTest } from './sign-test.ts'
import { weightedKappa } from './weighted-kappa.ts'

const square = fc.integer({ min: 2, max: 6 }).chain((steps) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: steps, maxLength: steps }), {
    minLength: steps,
    maxLength: steps,
  }),
)

const turned = (matrix: number[][]) => matrix.map((_, i) => matrix.map((row) => row[i]!))

describe('recommended and imposed penalties', () => {
  it('agree as much whichever is named first; lower and higher change places', () => {
    fc.assert(
      fc.property(square, (matrix) => {
        const [there, back] = [disciplineConcordance(matrix), disciplineConcordance(turned(matrix))]
        expect(back.kappaLinear.value ?? -9).toBeCloseTo(there.kappaLinear.value ?? -9, 12)
        expect(back.kappaLinear.se ?? -9).toBeCloseTo(there.kappaLinear.se ?? -9, 12)
        expect([back.lower, back.higher, back.same]).toEqual([there.higher, there.lower, there.same])
      }),
      { seed: 10 },
    )
  })

  it('have one κ, weighted or not, on a ladder of two steps', () => {
    fc.assert(
      fc.property(
        fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 50 }))),
        ([a, b, c, d]) => {
          const matrix = [
            [a!, b!],
            [c!, d!],
          ]
          expect(weightedKappa(matrix)).toEqual(weightedKappa(matrix, 'none'))
        },
      ),
      { seed: 10 },
    )
  })

  it('give by hand: 20 and 15 of 50 the same', () => {
    // seen 0.7; by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5
    expect(weightedKappa([[20, 5], [10, 15]], 'none').value).toBeCloseTo(0.4, 14) // prettier-ignore
    const { n, same, lower, higher } = disciplineConcordance([[20, 5], [10, 15]]) // prettier-ignore
    expect([n, same.value, lower.value, higher.value]).toEqual([50, 0.7, 0.2, 0.1])
  })

  it('agree fully or cannot be told from chance', () => {
    expect(weightedKappa([[5, 0], [0, 7]]).value).toBe(1) // prettier-ignore
    expect(weightedKappa([[5, 0], [0, 0]])).toEqual({ value: null, se: null }) // prettier-ignore
  })

  it('are lower as often as higher: the sign test, by hand', () => {
    // 1 or fewer, or 7 or more, of 8: (1 + 8) · 2 of 256
    expect(signTest(1, 7)).toBeCloseTo(18 / 256, 14)
    expect(signTest(4, 4)).toBeCloseTo(1, 14)
    expect(signTest(0, 0)).toBeNull()
  })
})

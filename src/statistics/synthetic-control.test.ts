import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ar1Noise } from './_ar1-noise.ts'
import { onSimplex } from './simplex.ts'
import { syntheticControl } from './synthetic-control.ts'

const draw = ar1Noise(7)
const controls = Array.from({ length: 5 }, () => draw(48, 1, 0.3))

it('finds the mix a series was made of, whatever its level', () => {
  const treated = controls[1]!.map((value, i) => 10 + 0.3 * value + 0.7 * controls[3]![i]! - (i < 36 ? 0 : 2))
  const found = syntheticControl(treated, controls, 36)!
  ;[0, 0.3, 0, 0.7, 0].forEach((weight, k) => expect(found.weights[k]).toBeCloseTo(weight, 6))
  expect(found.intercept).toBeCloseTo(10, 6)
  expect(found.pre_rmse).toBeCloseTo(0, 6)
  expect(found.post_mean_gap).toBeCloseTo(-2, 6)
})

it('is closer before the event than any other mix', () => {
  const treated = draw(48, 1, 0.3)
  const { objective } = syntheticControl(treated, controls, 36)!
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(shares, (raw) => {
      const weights = onSimplex(raw)
      const apart = treated.slice(0, 36).map((value, i) => value - mix(weights, i))
      const centre = apart.reduce((a, b) => a + b, 0) / 36
      expect(objective).toBeLessThanOrEqual(apart.reduce((sum, e) => sum + (e - centre) ** 2, 0) + 1e-9)
    }),
    { numRuns: 200, seed: 8 },
  )
})

function mix(weights: readonly number[], i: number): number {
  return weights.reduce((sum, weight, k) => sum + weight * controls[k]![i]!, 0)
}

it('is the one control there is', () => {
  expect(syntheticControl([1, 2, 4], [[5, 6, 7]], 2)).toEqual({
    weights: [1],
    intercept: -4,
    gap: [0, 0, 1],
    pre_rmse: 0,
    post_mean_gap: 1,
    objective: 0,
  })
})

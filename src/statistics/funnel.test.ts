import fc from 'fast-check'
import { expect, it } from 'vitest'
import { funnelBinomial } from './funnel-binomial.ts'
import { funnelFlags } from './funnel-flags.ts'
import { funnelPoisson } from './funnel-poisson.ts'

const units = fc.array(
  fc.record({ n: fc.integer({ min: 1, max: 400 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { minLength: 2, maxLength: 30 },
)

it('sees no variation between units exactly when φ is at most 1 − 1/I', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(0.05, 0.5, 1), (drawn, apart) => {
      const n = drawn.map((unit) => unit.n)
      const x = drawn.map((unit) => Math.round(unit.n * (0.3 + apart * (unit.share - 0.5) * 0.6)))
      for (const funnel of [funnelBinomial(x, n), funnelPoisson(x, n)]) {
        if (funnel === null) continue
        expect(funnel.tau2 > 0).toBe(funnel.phi > 1 - 1 / n.length)
      }
    }),
    { numRuns: 100, seed: 3 },
  )
})

it('keeps limits in order, and rates and shares possible', () => {
  fc.assert(
    fc.property(units, (drawn) => {
      const n = drawn.map((unit) => unit.n)
      const x = drawn.map((unit) => Math.round(unit.n * unit.share))
      for (const [funnel, most] of [
        [funnelBinomial(x, n), 1],
        [funnelPoisson(x, n), Infinity],
      ] as const) {
        for (const unit of funnel?.units ?? []) {
          for (const limits of [unit!.exact_limits, unit!.adjusted_limits]) {
            expect(limits.every((limit) => limit >= 0 && limit <= most)).toBe(true)
            expect(limits).toEqual(limits.toSorted((a, b) => a - b))
          }
        }
      }
    }),
    { numRuns: 100, seed: 4 },
  )
})

it('leaves a unit without exposure out, and the others as they are', () => {
  const without = funnelPoisson([5, 9, 20], [100, 150, 200])!
  const { units: placed, ...whole } = funnelPoisson([5, 0, 9, 20], [100, 0, 150, 200])!
  expect({ ...whole, units: placed.filter((unit) => unit !== null) }).toEqual(without)
  expect(placed[1]).toBeNull()
})

it('flags the one unit of twelve that differs, and none of twelve alike', () => {
  const exposure = Array.from({ length: 12 }, () => 1000)
  const alike = [99, 101, 100, 98, 102, 100, 97, 103, 100, 99, 101, 100]
  const one = alike.with(4, 220)
  const differing = (y: number[]) =>
    funnelFlags(funnelPoisson(y, exposure)!, 0.05).differs.flatMap((differs, i) => (differs ? [i] : []))
  expect([differing(alike), differing(one)]).toEqual([[], [4]])
})

it('flags nothing where units vary so much that twice the rate is ordinary', () => {
  const exposure = Array.from({ length: 12 }, () => 1000)
  const spread = [10, 400, 30, 250, 90, 160, 20, 300, 60, 120, 500, 45]
  expect(funnelFlags(funnelPoisson(spread, exposure)!, 0.05)).toMatchObject({
    is_too_variable: true,
    differs: exposure.map(() => false),
  })
})

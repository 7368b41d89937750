import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aalenJohansen, incidenceAt } from './aalen-johansen.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { survivalAt } from './survival-at.ts'

const cases = fc.array(
  fc.record({
    time: fc.integer({ min: 0, max: 10 }),
    status: fc.integer({ min: 0, max: 3 }),
    entry: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 2 }),
  }),
  { maxLength: 40 },
)

describe('Aalen–Johansen', () => {
  it('adds up: the three endings and those still waiting are all, at every time', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const [time, status] = [list.map((one) => one.time), list.map((one) => one.status)]
        const entry = list.map((one) => one.entry)
        const curves = aalenJohansen({ time, status, entry }, 3)
        const waiting = kaplanMeier({ time, entry, event: status.map((k) => (k > 0 ? 1 : 0)) })
        for (const t of new Set(time)) {
          const ended = curves.reduce((sum, curve) => sum + incidenceAt(curve, t).cif, 0)
          expect(ended + (survivalAt(waiting, t).surv ?? 1)).toBeCloseTo(1, 12)
        }
      }),
      { seed: 5 },
    )
  })

  it('is 1 − Kaplan–Meier with its standard error when there is one way of ending', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const time = list.map((one) => one.time)
        const status = list.map((one) => Math.min(1, one.status))
        const curve = kaplanMeier({ time, event: status }).rows.filter(
          (row) => row.n_event > 0 && row.surv > 0,
        )
        const [incidence] = aalenJohansen({ time, status }, 1)
        curve.forEach((row, i) => {
          expect(incidence![i]!.time).toBe(row.time)
          expect(incidence![i]!.cif).toBeCloseTo(1 - row.surv, 12)
          expect(incidence![i]!.se).toBeCloseTo(row.se!, 7)
        })
      }),
      { seed: 5 },
    )
  })

  it('is the plain share, with its binomial error, when everyone was followed to the end', () => {
    const [first, second] = aalenJohansen(
      { time: [1, 2, 2, 3, 4, 9, 9, 9], status: [1, 2, 1, 2, 1, 0, 0, 0] },
      2,
    )
    expect(incidenceAt(first!, 5).cif).toBeCloseTo(3 / 8, 14)
    expect(incidenceAt(first!, 5).se).toBeCloseTo(Math.sqrt(((3 / 8) * (5 / 8)) / 8), 14)
    expect(incidenceAt(second!, 5).cif).toBeCloseTo(2 / 8, 14)
    expect(incidenceAt(second!, 0)).toEqual({ cif: 0, se: 0 })
  })
})

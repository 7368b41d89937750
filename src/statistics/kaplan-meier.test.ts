import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier, type SurvivalCurve } from './kaplan-meier.ts'
import { restrictedMean } from './restricted-mean.ts'
import { atRisk, type Durations } from './risk-table.ts'
import { survivalAt } from './survival-at.ts'
import { survivalQuantile } from './survival-quantile.ts'

interface Case {
  time: number
  event: number
  entry: number | null
}

const columns = (cases: readonly Case[]): Durations => ({
  time: cases.map((one) => one.time),
  event: cases.map((one) => one.event),
  entry: cases.map((one) => one.entry),
})

const cases = fc.array(
  fc.record({
    time: fc.integer({ min: 0, max: 12 }),
    event: fc.integer({ min: 0, max: 1 }),
    entry: fc.option(fc.integer({ min: 0, max: 8 }), { freq: 2 }),
  }),
  { maxLength: 40 },
)

/** The curve where something ended, in numbers that do not depend on the order of a sum. */
const steps = ({ rows }: SurvivalCurve) =>
  rows
    .filter((row) => row.n_event > 0)
    .map(({ time, n_risk, n_event, surv, se, lower, upper }) => ({
      ...{ time, n_risk, n_event },
      ...Object.fromEntries(
        Object.entries({ surv, se, lower, upper }).map(([name, value]) => [name, value?.toFixed(10) ?? null]),
      ),
    }))

describe('Kaplan–Meier', () => {
  it('is the same in any order of rows', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const backwards = kaplanMeier(columns(list.toReversed()))
        expect(steps(backwards)).toEqual(steps(kaplanMeier(columns(list))))
      }),
      { seed: 4 },
    )
  })

  it('is the same when like cases are counted on one line', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 40, maxLength: 40 }),
        (list, n) => {
          const each = list.flatMap((one, i) => Array.from({ length: n[i]! }, () => one))
          const lines = { ...columns(list), n: n.slice(0, list.length) }
          expect(kaplanMeier(lines)).toEqual(kaplanMeier(columns(each)))
          const at = [0, 3, 12]
          expect(at.map(atRisk(lines))).toEqual(at.map(atRisk(columns(each))))
        },
      ),
      { seed: 4 },
    )
  })

  it('is the same when a row (0, t] is split into (0, s], still open, and (s, t]', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 40, maxLength: 40 }),
        (list, cuts) => {
          const split = list.flatMap((one, i) => {
            const s = cuts[i]!
            const isInside = s < one.time && s > (one.entry ?? -1)
            return isInside
              ? [
                  { ...one, time: s, event: 0 },
                  { ...one, entry: s },
                ]
              : [one]
          })
          expect(steps(kaplanMeier(columns(split)))).toEqual(steps(kaplanMeier(columns(list))))
        },
      ),
      { seed: 4 },
    )
  })

  it('has at risk those with entry < t ≤ time, counted one by one', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const { rows } = kaplanMeier(columns(list))
        const counted = rows.map(
          ({ time: t }) => list.filter(({ entry, time }) => (entry ?? -1) < t && t <= time).length,
        )
        expect(rows.map((row) => row.n_risk)).toEqual(counted)
      }),
      { seed: 4 },
    )
  })

  it('counts a case closed on the day it came, and none that was never watched', () => {
    expect(kaplanMeier({ time: [0, 2], event: [1, 1], entry: [null, null] }).rows).toMatchObject([
      { time: 0, n_risk: 2, n_event: 1, surv: 0.5 },
      { time: 2, n_risk: 1, n_event: 1, surv: 0, se: null, lower: null, upper: null },
    ])
    expect(kaplanMeier({ time: [3, 2], event: [1, 1], entry: [0, 5] }).rows).toMatchObject([
      { time: 3, n_risk: 1, n_event: 1 },
    ])
  })

  it('gives by hand: 4 of 5 after one closing, 4/5 · 2/3 after the next', () => {
    const curve = kaplanMeier({ time: [1, 2, 3, 4, 5], event: [1, 0, 1, 0, 0] })
    expect(curve.rows.map((row) => row.surv)).toEqual([
      0.8,
      0.8,
      0.8 * (1 - 1 / 3),
      0.8 * (1 - 1 / 3),
      0.8 * (1 - 1 / 3),
    ])
    const greenwood = 1 / (5 * 4) + 1 / (3 * 2)
    expect(curve.rows[2]!.se).toBeCloseTo((8 / 15) * Math.sqrt(greenwood), 14)
    expect(survivalAt(curve, 3.5).closed_within).toBeCloseTo(7 / 15, 14)
    // days 0–1 all, 1–3 four fifths, 3–4 eight fifteenths
    expect(restrictedMean(curve, 4).est).toBeCloseTo(1 + 2 * 0.8 + 8 / 15, 14)
    expect(survivalQuantile(curve, 0.25).value).toBe(3)
    expect(survivalQuantile(curve, 0.5).value).toBeNull()
  })
})

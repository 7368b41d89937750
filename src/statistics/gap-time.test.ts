import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapTime } from './gap-time.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { survivalAt } from './survival-at.ts'

const at = [0, 3, 5, 8, 12]
const gaps = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 10 }),
    event: fc.integer({ min: 0, max: 1 }),
    cluster: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 2, maxLength: 30 },
)

describe('time to a repeat', () => {
  it('has the error of Greenwood when no officer gives two gaps', () => {
    fc.assert(
      fc.property(gaps, (list) => {
        const [gap, event] = [list.map((one) => one.gap), list.map((one) => one.event)]
        const curve = kaplanMeier({ time: gap, event })
        for (const row of gapTime({ gap, event, cluster: list.map((_, i) => i) }, at)) {
          const { surv, se } = survivalAt(curve, row.time)
          expect(row.surv).toBeCloseTo(surv!, 12)
          if (se === null) expect(row.se).toBeNull()
          else expect(row.se).toBeCloseTo(se, 12)
        }
      }),
      { seed: 8 },
    )
  })

  it('knows no more when every gap is written twice for the same officer', () => {
    fc.assert(
      fc.property(gaps, (list) => {
        const once = columns(list)
        const twice = columns([...list, ...list])
        gapTime(twice, at).forEach((row, i) => {
          const single = gapTime(once, at)[i]!
          expect(row.surv).toBeCloseTo(single.surv!, 12)
          expect(row.se ?? -1).toBeCloseTo(single.se ?? -1, 12)
        })
      }),
      { seed: 8 },
    )
  })

  it('gives by the formula of methods B8, summed case by case', () => {
    fc.assert(
      fc.property(gaps, (list) => {
        const rows = gapTime(columns(list), at)
        at.forEach((t, i) => expect(rows[i]!.se ?? -1).toBeCloseTo(bySum(list, t) ?? -1, 12))
      }),
      { seed: 8 },
    )
  })
})

interface Gap {
  gap: number
  event: number
  cluster: number
}

const columns = (list: readonly Gap[]) => ({
  gap: list.map((one) => one.gap),
  event: list.map((one) => one.event),
  cluster: list.map((one) => one.cluster),
})

/** I_r(t) = −S(t) Σ (dN_r − Y_r H) / (Y (1 − H)), squared after summing over the officer's gaps. */
function bySum(list: readonly Gap[], t: number): number | null {
  const times = [...new Set(list.filter((one) => one.event > 0 && one.gap <= t).map((one) => one.gap))]
  const y = (s: number) => list.filter((one) => one.gap >= s).length
  const h = (s: number) => list.filter((one) => one.gap === s && one.event > 0).length / y(s)
  const surv = times.reduce((product, s) => product * (1 - h(s)), 1)
  const clusters = [...new Set(list.map((one) => one.cluster))]
  if (surv === 0 || clusters.length < 2) return null
  const influence = (one: Gap) =>
    times.reduce((sum, s) => {
      const ended = one.gap === s && one.event > 0 ? 1 : 0
      return sum - (surv * (ended - (one.gap >= s ? h(s) : 0))) / (y(s) * (1 - h(s)))
    }, 0)
  const sums = clusters.map((name) =>
    list.filter((one) => one.cluster === name).reduce((sum, one) => sum + influence(one), 0),
  )
  return Math.sqrt(sums.reduce((sum, one) => sum + one ** 2, 0))
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logRank } from './log-rank.ts'

const cases = fc.array(
  fc.record({
    time: fc.integer({ min: 1, max: 9 }),
    event: fc.integer({ min: 0, max: 1 }),
    group: fc.constantFrom('a', 'b', 'c'),
    stratum: fc.constantFrom('force', 'search'),
    cut: fc.integer({ min: 1, max: 8 }),
  }),
  { minLength: 1, maxLength: 40 },
)

interface Case {
  time: number
  event: number
  group: string
  stratum: string
  entry?: number | null
}

const test = (list: readonly Case[], isStratified = false) =>
  logRank(
    {
      time: list.map((one) => one.time),
      event: list.map((one) => one.event),
      entry: list.map((one) => one.entry ?? null),
    },
    list.map((one) => one.group),
    isStratified ? list.map((one) => one.stratum) : null,
  )

const rounded = (value: number | null) => value?.toFixed(8) ?? null
const summary = ({ observed, expected, chisq, df, p }: ReturnType<typeof test>) => ({
  ...{ observed, expected: expected.map(rounded) },
  ...{ chisq: rounded(chisq), df, p: rounded(p) },
})

describe('the log-rank test', () => {
  it('expects as many closings in all as were seen, in or out of strata', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (list, isStratified) => {
        const { observed, expected } = test(list, isStratified)
        const sum = (values: number[]) => values.reduce((total, one) => total + one, 0)
        expect(sum(expected)).toBeCloseTo(sum(observed), 10)
      }),
      { seed: 6 },
    )
  })

  it('does not depend on which group is left out, on order, or on rows split by delayed entry', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const whole = test(list, true)
        const swapped = { a: 'c', b: 'b', c: 'a' } as Record<string, string>
        const renamed = test(list.map((one) => ({ ...one, group: swapped[one.group]! })).toReversed(), true)
        expect(rounded(renamed.chisq)).toBe(rounded(whole.chisq))
        const split = list.flatMap((one) =>
          one.cut < one.time
            ? [
                { ...one, time: one.cut, event: 0 },
                { ...one, entry: one.cut },
              ]
            : [one],
        )
        expect(summary(test(split, true))).toEqual(summary(whole))
      }),
      { seed: 6 },
    )
  })

  it('counts a case that stands for several as often as it says', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const { time, event } = { time: list.map((one) => one.time), event: list.map((one) => one.event) }
        const group = list.map((one) => one.group)
        const counted = logRank({ time, event, n: list.map((one) => one.cut) }, group)
        const repeated = test(list.flatMap((one) => Array.from({ length: one.cut }, () => one)))
        expect(summary(counted)).toEqual(summary(repeated))
        expect(counted.n).toEqual(repeated.n)
      }),
      { seed: 6 },
    )
  })

  it('is the unstratified test when all are in one stratum, and the sum when strata differ', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const one = list.map((each) => ({ ...each, stratum: 'force' }))
        expect(summary(test(one, true))).toEqual(summary(test(list)))
        const parts = ['force', 'search'].map((name) => test(list.filter((each) => each.stratum === name)))
        const both = test(list, true)
        both.groups.forEach((group, g) => {
          const expected = parts.reduce(
            (sum, part) => sum + (part.expected[part.groups.indexOf(group)] ?? 0),
            0,
          )
          expect(both.expected[g]).toBeCloseTo(expected, 10)
        })
      }),
      { seed: 6 },
    )
  })

  it('finds nothing between two groups that waited alike', () => {
    const times = [1, 2, 2, 5, 8]
    const { chisq, p } = logRank({ time: [...times, ...times], event: [1, 1, 0, 1, 0, 1, 1, 0, 1, 0] }, [
      ...times.map(() => 'a'),
      ...times.map(() => 'b'),
    ])
    expect(chisq).toBeCloseTo(0, 14)
    expect(p).toBeCloseTo(1, 7)
  })

  it('gives by hand, for two closings in a and one in b', () => {
    // day 1: 1 of 4 closes, half of them in a; day 2: 1 of 3, a third; day 3: 1 of 2, none of a left
    const { observed, expected, variance } = logRank({ time: [1, 2, 3, 4], event: [1, 1, 1, 0] }, [
      'a',
      'a',
      'b',
      'b',
    ])
    expect(observed).toEqual([2, 1])
    expect(expected[0]).toBeCloseTo(1 / 2 + 1 / 3, 14)
    expect(variance[0]![0]).toBeCloseTo(1 / 4 + 2 / 9, 14)
  })

  it('says null with one group or without closings', () => {
    expect(logRank({ time: [1, 2], event: [1, 1] }, ['a', 'a'])).toMatchObject({
      chisq: null,
      p: null,
      df: 0,
    })
    expect(logRank({ time: [1, 2], event: [0, 0] }, ['a', 'b'])).toMatchObject({ chisq: null, p: null })
  })
})

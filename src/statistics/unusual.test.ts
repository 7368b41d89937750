import { expect, it } from 'vitest'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { cusumPoisson } from './cusum-poisson.ts'
import { cusumThreshold } from './cusum-threshold.ts'
import { empiricalBayes } from './empirical-bayes.ts'
import { reportingCompleteness } from './reporting-completeness.ts'
import { uChart } from './u-chart.ts'

it('draws limits three standard deviations out, wider where the baseline varies more than chance', () => {
  const y = [16, 16, 16, 16, 31, 3]
  const ones = y.map(() => 1)
  const steady = uChart(y, ones, 4)!
  expect(steady).toMatchObject({ lambda0: 16, phi: 1, outside: [5, 6] })
  expect([steady.u_lower3[0], steady.u_upper3[0]]).toEqual([4, 28])
  const restless = uChart([4, 28, 4, 28, 31, 3], ones, 4)!
  expect(restless).toMatchObject({ lambda0: 16, phi: 12, outside: [] })
})

it('adds up what is above the reference rate, and signals above h', () => {
  const chart = cusumPoisson([10, 14, 16, 20, 2], [1, 1, 1, 1, 1], 10, 1.5, 10)!
  const k = 5 / Math.log(1.5)
  expect(chart.reference_up).toBeCloseTo(k, 12)
  const sums = [0, 14 - k, 30 - 2 * k, 50 - 3 * k, 52 - 4 * k]
  sums.forEach((sum, i) => expect(chart.cusum_up[i]).toBeCloseTo(sum, 10))
  expect(chart.signal_up).toEqual([4])
  expect(chart.signal_down).toEqual([])
})

it('sets h so that a quiet series signals less than once in five years, and a smaller h would not', () => {
  const up = 5 / Math.log(1.5)
  const down = (10 - 10 / 1.5) / Math.log(1.5)
  const h = cusumThreshold({
    expected: 10,
    phi: 1,
    reference_up: up,
    reference_down: down,
    periods: 60,
    runs: 2000,
    seed: 1,
  })!
  const rate = (limit: number) => falseSignals(limit, up, down, 3000)
  expect(rate(h)).toBeLessThan(1.1)
  expect(rate(h - 1)).toBeGreaterThan(1)
})

/** False signals in sixty months of Poisson counts of mean 10, drawn by Knuth's product of uniform numbers. */
function falseSignals(h: number, up: number, down: number, runs: number): number {
  const random = xoroshiro128plus(99)
  let found = 0
  for (let run = 0; run < runs; run++) {
    let [high, low] = [0, 0]
    for (let month = 0; month < 60; month++) {
      let [count, product] = [-1, 1]
      for (; product > Math.exp(-10); count++) product *= uniformFloat64(random)
      high = Math.max(0, high + count - up)
      low = Math.max(0, low + down - count)
      if (high > h) [high, found] = [0, found + 1]
      if (low > h) [low, found] = [0, found + 1]
    }
  }
  return found / runs
}

it('detects no difference between units that differ by chance alone, and then gives all the rate of all', () => {
  expect(empiricalBayes([10, 11, 9, 10], [100, 100, 100, 100])).toMatchObject({
    between_variance: 0,
    shrunk: [0.1, 0.1, 0.1, 0.1],
    weight: [0, 0, 0, 0],
    interval95: [null, null, null, null],
  })
})

it('draws a small unit further towards the rate of all than a large one with the same rate', () => {
  const { shrunk, overall } = empiricalBayes([4, 400, 300, 60], [10, 1000, 3000, 1000])!
  expect(shrunk[0]).toBeLessThan(shrunk[1]!)
  expect(shrunk[0]).toBeGreaterThan(overall)
  expect(shrunk[1]).toBeLessThan(0.4)
})

it('doubles a period of which half has appeared', () => {
  expect(
    reportingCompleteness(
      [
        [10, 10],
        [20, 20],
        [7, null],
      ],
      0.95,
    ),
  ).toEqual({
    factors: [2],
    completeness_by_delay: [0.5, 1],
    observed: [20, 40, 7],
    completeness: [1, 1, 0.5],
    nowcast: [20, 40, 14],
    incomplete_flag: [false, false, true],
  })
})

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { countQuantile, countUpTo } from './poisson-distribution.ts'

export interface CusumThresholdInput {
  /** Expected count of a period. */
  expected: number
  /** Variance of counts over their mean, at least 1. */
  phi: number
  /** Counts the running sum is set against each period: reference rate × exposure. */
  reference_up: number
  reference_down: number
  /** Periods in which at most one false signal is looked for. */
  periods: number
  runs: number
  seed: number
}

/**
 * The smallest sum, in steps of ½, at which both running sums together give fewer than one false signal in `periods`
 * periods in which nothing changes: simulated, the sums starting anew after a signal. Null where nothing is expected.
 * Source: methods, F6.
 */
export function cusumThreshold(input: CusumThresholdInput): number | null {
  const { expected, phi, periods, runs, seed } = input
  if (!(expected > 0)) return null
  const draw = countDrawer(expected, phi)
  const random = xoroshiro128plus(seed)
  const quiet = Array.from({ length: runs }, () =>
    Array.from({ length: periods }, () => draw(uniformFloat64(random))),
  )
  const signals = (h: number) =>
    quiet.reduce(
      (sum, counts) =>
        sum +
        crossings(counts, (count) => count - input.reference_up, h) +
        crossings(counts, (count) => input.reference_down - count, h),
      0,
    )
  let high = 1
  while (signals(high) >= runs) high *= 2
  let low = high / 2
  while (high - low > 0.5) {
    const middle = Math.round(low + high) / 2
    if (middle <= low || middle >= high) break
    if (signals(middle) >= runs) low = middle
    else high = middle
  }
  return high
}

function crossings(counts: readonly number[], step: (count: number) => number, h: number): number {
  let [sum, found] = [0, 0]
  for (const count of counts) {
    sum = Math.max(0, sum + step(count))
    if (sum > h) [sum, found] = [0, found + 1]
  }
  return found
}

/** From a share 0–1 to the count below which that share lies, by a table made once. */
function countDrawer(mean: number, phi: number): (share: number) => number {
  const most = countQuantile(1 - 1e-9, mean, phi)
  const table = Array.from({ length: most + 1 }, (_, k) => countUpTo(k, mean, phi))
  return (share) => {
    let [low, high] = [0, most]
    while (low < high) {
      const middle = (low + high) >> 1
      if (table[middle]! < share) low = middle + 1
      else high = middle
    }
    return low
  }
}

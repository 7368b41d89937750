import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Gaps } from './gap-time.ts'
import { quantile } from './quantile.ts'
import { countBelow } from './risk-table.ts'

export interface GroupedGaps extends Gaps {
  /** What each gap is compared by. */
  group: readonly string[]
}

export interface GapDifference {
  group: string
  /** The share with a repeat by the day, less that of all other gaps together. */
  value: number
  lower: number
  upper: number
  /** Two-sided, from the share of draws on the other side of zero. */
  p: number
}

/**
 * How much more often each group had a repeat by `day` than all the others together: Kaplan–Meier over gaps, with 95 %
 * limits from drawing officers anew, for one officer may be in several groups. In the order in which the groups first
 * come; a group whose share is not defined in every second draw is left out.
 * Source: Efron 1979, percentile limits of a cluster bootstrap; methods, B8.
 */
export function gapDifferences(
  { gap, event, cluster, group }: GroupedGaps,
  day: number,
  { runs, seed }: { runs: number; seed: number },
): GapDifference[] {
  const groups = [...new Set(group)]
  const times = [...new Set(gap.filter((one, i) => one <= day && event[i]! > 0))].sort((a, b) => a - b)
  const width = times.length + 1
  const ends = endingsAmong(times)
  // where each gap is counted: its group, whether it ended with a repeat, and when
  const slots = gap.map((one, i) => {
    const isRepeat = event[i]! > 0 && one <= day
    return (groups.indexOf(group[i]!) * 2 + (isRepeat ? 1 : 0)) * width + ends(one, isRepeat)
  })
  const { slotOf, from } = slotsByCluster(cluster, slots)
  const officers = from.length - 1
  const counts = new Int32Array(groups.length * 2 * width)
  const differences = () => {
    const all = new Int32Array(2 * width)
    counts.forEach((n, at) => (all[at % (2 * width)]! += n))
    return groups.map((_, g) => {
      const own = counts.subarray(g * 2 * width, (g + 1) * 2 * width)
      const rest = all.map((n, at) => n - own[at]!)
      return repeated(own, width) - repeated(rest, width)
    })
  }
  for (const slot of slots) counts[slot]! += 1
  const values = differences()
  const random = xoroshiro128plus(seed)
  const drawn: number[][] = groups.map(() => [])
  for (let run = 0; run < runs; run++) {
    counts.fill(0)
    for (let i = 0; i < officers; i++) {
      const one = Math.floor(((random.next() >>> 0) / 2 ** 32) * officers)
      for (let at = from[one]!; at < from[one + 1]!; at++) counts[slotOf[at]!]! += 1
    }
    differences().forEach((one, g) => Number.isFinite(one) && drawn[g]!.push(one))
  }
  return groups.flatMap((name, g) => {
    const own = drawn[g]!
    if (!Number.isFinite(values[g]!) || own.length < runs / 2) return []
    const beyond = (isBeyond: (one: number) => boolean) =>
      (1 + own.filter(isBeyond).length) / (1 + own.length)
    return [
      {
        group: name,
        value: values[g]!,
        lower: quantile(own, 0.025)!,
        upper: quantile(own, 0.975)!,
        p: Math.min(
          1,
          2 *
            Math.min(
              beyond((one) => one <= 0),
              beyond((one) => one >= 0),
            ),
        ),
      },
    ]
  })
}

/** The place of a gap among the times of repeats: its own, or, where none was seen, the last it was still followed at. */
function endingsAmong(times: readonly number[]): (gap: number, isRepeat: boolean) => number {
  const place = new Map(times.map((time, at) => [time, at]))
  return (gap, isRepeat) => (isRepeat ? place.get(gap)! : countBelow(times, gap) + (place.has(gap) ? 1 : 0))
}

/** The slots of all gaps, one officer after another, and where those of each officer begin, with the end. */
function slotsByCluster(cluster: Gaps['cluster'], slots: readonly number[]) {
  const own = new Map<string | number, number[]>()
  cluster.forEach((one, i) => {
    const mine = own.get(one)
    if (mine === undefined) own.set(one, [slots[i]!])
    else mine.push(slots[i]!)
  })
  const from = new Int32Array(own.size + 1)
  const slotOf = new Int32Array(slots.length)
  ;[...own.values()].forEach((mine, at) => {
    slotOf.set(mine, from[at])
    from[at + 1] = from[at]! + mine.length
  })
  return { slotOf, from }
}

/**
 * The share with a repeat, from gaps counted by place: first those without one, by how many times they were followed at,
 * then those with one, by its time. Not a number where there is no gap.
 */
function repeated(counts: Int32Array, width: number): number {
  let atRisk = counts.reduce((sum, n) => sum + n, 0)
  if (atRisk === 0) return NaN
  let surv = 1
  for (let at = 0; at < width; at++) {
    atRisk -= counts[at]!
    const repeats = counts[width + at]!
    if (repeats > 0) surv *= 1 - repeats / atRisk
    atRisk -= repeats
  }
  return 1 - surv
}

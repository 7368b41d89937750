import { noInterval, wilson, type Interval } from './wilson.ts'

/**
 * The difference of two shares, x1/n1 − x2/n2, with the range the counts are compatible with.
 * A share difference (0.05 = 5 percentage points); all null when either group is empty.
 * Source: Newcombe 1998, Stat. Med. 17:873, method 10; methods, B9.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number, level = 0.95): Interval {
  if (!(n1 > 0 && n2 > 0)) return noInterval
  const [p1, p2] = [x1 / n1, x2 / n2]
  const [a, b] = [wilson(x1, n1, level), wilson(x2, n2, level)]
  const difference = p1 - p2
  return {
    value: difference,
    lower: difference - Math.hypot(p1 - a.lower!, b.upper! - p2),
    upper: difference + Math.hypot(a.upper! - p1, p2 - b.lower!),
  }
}

import { logChoose } from './binomial-distribution.ts'

/**
 * The exact two-sided p that two shares are equal: the chance of every table with these margins that is no likelier
 * than the one seen. Null when either group is empty. Source: Fisher 1935; tie allowance of R's fisher.test.
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number | null {
  if (!(n1 > 0 && n2 > 0)) return null
  const events = x1 + x2
  const chance = (k: number) =>
    Math.exp(logChoose(n1, k) + logChoose(n2, events - k) - logChoose(n1 + n2, events))
  const seen = chance(x1) * (1 + 1e-7)
  let p = 0
  for (let k = Math.max(0, events - n2); k <= Math.min(n1, events); k++) {
    const one = chance(k)
    if (one <= seen) p += one
  }
  return Math.min(1, p)
}

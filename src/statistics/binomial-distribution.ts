import { betaAbove, betaBelow } from './beta-function.ts'
import { logGamma } from './gamma-function.ts'

/** ln of the number of ways to choose k of n. */
export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}

/** Chance of exactly k successes in n. */
export function binomialAt(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0
  if (p <= 0) return k === 0 ? 1 : 0
  if (p >= 1) return k === n ? 1 : 0
  return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p))
}

/** Chance of k successes or fewer in n. */
export function binomialUpTo(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return betaAbove(p, Math.floor(k) + 1, n - Math.floor(k))
}

/** Chance of k successes or more, exact also in the far tail. */
function binomialFrom(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n) return 0
  return betaBelow(p, k, n - k + 1)
}

/** The smallest k with a chance of at least `share` for k successes or fewer. */
export function binomialQuantile(share: number, n: number, p: number): number {
  let k = 0
  while (k < n && binomialUpTo(k, n, p) < share) k++
  return k
}

/**
 * Two-sided exact p: the chance of all counts that are no likelier than the one seen.
 * The allowance of 1e-7 for ties is that of R's binom.test.
 */
export function binomialTest(k: number, n: number, p = 0.5): number {
  const seen = binomialAt(k, n, p) * (1 + 1e-7)
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const isSeldom = (i: number) => binomialAt(i, n, p) <= seen
  // chances rise up to the mode and fall from it on, so that those no likelier are two tails
  const low = last(-1, mode, isSeldom)
  const high = n - last(-1, n - mode - 1, (i) => isSeldom(n - i))
  if (low >= mode) return 1
  return Math.min(1, binomialUpTo(low, n, p) + binomialFrom(high, n, p))
}

/** The last place for which something holds that holds up to there and not after; `from` where it never does. */
function last(from: number, to: number, holds: (i: number) => boolean): number {
  let [yes, no] = [from, to + 1]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

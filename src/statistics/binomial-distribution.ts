import { betaAbove } from './beta-function.ts'
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
  let sum = 0
  for (let i = 0; i <= n; i++) {
    const chance = binomialAt(i, n, p)
    if (chance <= seen) sum += chance
  }
  return Math.min(1, sum)
}

import { betaBelow } from './beta-function.ts'
import { gammaAbove } from './gamma-function.ts'

/** Chance of k events or fewer where `mean` are expected. */
export function poissonUpTo(k: number, mean: number): number {
  if (k < 0) return 0
  return gammaAbove(Math.floor(k) + 1, mean)
}

/** Chance of k events or fewer where the variance is φ times the mean: negative binomial, plain Poisson when φ is 1 or less. */
export function countUpTo(k: number, mean: number, dispersion: number): number {
  if (k < 0) return 0
  if (dispersion <= 1.0001) return poissonUpTo(k, mean)
  return betaBelow(1 / dispersion, mean / (dispersion - 1), Math.floor(k) + 1)
}

/**
 * The smallest count with a chance of at least `share` for that count or fewer, where the variance is φ times the
 * mean: negative binomial of the first kind (size = mean / (φ − 1)), plain Poisson when φ is 1 or less.
 */
export function countQuantile(share: number, mean: number, dispersion = 1): number {
  let k = 0
  while (k < 1e6 && countUpTo(k, mean, dispersion) < share * (1 - 64 * Number.EPSILON)) k++
  return k
}

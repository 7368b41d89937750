import { gammaQuantile } from './gamma-distribution.ts'
import { noInterval, type Interval } from './wilson.ts'

/** One entry per stratum (allegation type, age group). */
export interface Strata {
  count: readonly number[]
  /** Cases, or exposure, that the counts are of. */
  denominator: readonly number[]
  /** The fixed mix all periods are weighted to; in any unit, only shares of the total matter. */
  standard: readonly number[]
}

export interface Standardised {
  crude: number | null
  /** The rate the fixed mix would have, with Fay and Feuer's gamma limits (counts taken as Poisson). */
  rate: Interval
  /** Standard error of the same number read as a share (counts taken as binomial). */
  shareSe: number | null
}

/**
 * A rate or share as it would be had the mix of strata been the standard one.
 * All null without a standard, or when a stratum that counts in it is empty: its rate is not known.
 * Source: Fay & Feuer 1997, Stat. Med. 16:791; methods, E2.
 */
export function directStandardisation({ count, denominator, standard }: Strata, level = 0.95): Standardised {
  const sum = (value: (k: number) => number) => standard.reduce((total, _, k) => total + value(k), 0)
  const total = sum((k) => standard[k]!)
  const exposure = sum((k) => denominator[k]!)
  const crude = exposure > 0 ? sum((k) => count[k]!) / exposure : null
  const known = standard.every((one, k) => one === 0 || denominator[k]! > 0)
  if (!(total > 0) || !known) return { crude, rate: noInterval, shareSe: null }
  const weight = (k: number) => standard[k]! / total
  const used = (value: (k: number) => number) => sum((k) => (standard[k]! > 0 ? value(k) : 0))
  const share = (k: number) => count[k]! / denominator[k]!
  return {
    crude,
    rate: fayFeuer(
      used((k) => weight(k) * share(k)),
      used((k) => (weight(k) ** 2 * share(k)) / denominator[k]!),
      Math.max(...standard.map((one, k) => (one > 0 ? weight(k) / denominator[k]! : 0))),
      level,
    ),
    shareSe: Math.sqrt(used((k) => (weight(k) ** 2 * share(k) * (1 - share(k))) / denominator[k]!)),
  }
}

/** Gamma limits of a weighted sum of Poisson counts, from its variance and the largest weight of one event. */
function fayFeuer(value: number, variance: number, largest: number, level: number): Interval {
  const tail = (1 - level) / 2
  const limit = (p: number, mean: number, spread: number) =>
    (gammaQuantile(p, mean ** 2 / spread) * spread) / mean
  return {
    value,
    lower: variance > 0 ? limit(tail, value, variance) : 0,
    upper: limit(1 - tail, value + largest, variance + largest ** 2),
  }
}

import { breslowDay, type Homogeneity } from './breslow-day.ts'
import { chiSquareAbove } from './gamma-distribution.ts'
import { zFor } from './normal-distribution.ts'
import { noInterval, type Interval } from './wilson.ts'

/** One 2×2 table: exposed with (a) and without (b) the outcome, unexposed with (c) and without (d). */
export interface TwoByTwo {
  a: number
  b: number
  c: number
  d: number
}

export interface Pooled extends Interval {
  /** Standard error: of the difference itself, of a ratio's logarithm. */
  se: number | null
}

export interface MantelHaenszel extends Homogeneity {
  /** Difference of the two shares (0.05 = 5 percentage points); Sato's variance. */
  rd: Pooled
  /** Odds ratio; Robins, Breslow & Greenland's variance. */
  or: Pooled
  /** Ratio of the two shares; Greenland & Robins's variance. */
  rr: Pooled
  /** Cochran–Mantel–Haenszel χ², without continuity correction. */
  cmh: { chisq: number | null; p: number | null }
  /** Odds ratio of all strata thrown together. */
  crudeOr: number | null
  /** Strata with both exposures and both outcomes. */
  informative: number
  /** The others. */
  dropped: number
}

/**
 * Two shares compared within strata and then pooled, so that a different mix of strata makes no difference.
 * A stratum without one of the exposures says nothing; one without (or with only) the outcome says nothing about the
 * ratios of odds, but does say that the difference there is zero. Pooled values are null where no stratum says anything.
 * Source: Mantel & Haenszel 1959, JNCI 22:719; Robins, Breslow & Greenland 1986, Biometrics 42:311; Greenland & Robins
 * 1985, Biometrics 41:55; Sato 1989, Biometrics 45:1323; methods, E1.
 */
export function mantelHaenszel(strata: readonly TwoByTwo[], level = 0.95): MantelHaenszel {
  const tables = strata
    .map(({ a, b, c, d }) => ({ a, b, c, d, n1: a + b, n0: c + d, m1: a + c, m0: b + d, n: a + b + c + d }))
    .filter(({ n1, n0 }) => n1 > 0 && n0 > 0)
  const sum = (value: (table: Table) => number) => tables.reduce((total, one) => total + value(one), 0)
  const z = zFor(level)

  const r = sum(({ a, d, n }) => (a * d) / n)
  const s = sum(({ b, c, n }) => (b * c) / n)
  const orSe = Math.sqrt(
    sum(({ a, d, n }) => ((a + d) * a * d) / n ** 2) / (2 * r ** 2) +
      sum(({ a, b, c, d, n }) => ((a + d) * b * c + (b + c) * a * d) / n ** 2) / (2 * r * s) +
      sum(({ b, c, n }) => ((b + c) * b * c) / n ** 2) / (2 * s ** 2),
  )
  const withIt = sum(({ a, n0, n }) => (a * n0) / n)
  const without = sum(({ c, n1, n }) => (c * n1) / n)
  const rrSe = Math.sqrt(
    sum(({ a, c, n1, n0, m1, n }) => (m1 * n1 * n0 - a * c * n) / n ** 2) / (withIt * without),
  )
  const weight = sum(({ n1, n0, n }) => (n1 * n0) / n)
  const rd = (withIt - without) / weight
  const p = sum(({ a, c, n1, n0, n }) => (n1 ** 2 * c - n0 ** 2 * a + (n1 * n0 * (n0 - n1)) / 2) / n ** 2)
  const q = sum(({ a, b, c, d, n }) => (a * d + b * c) / (2 * n))
  const rdSe = Math.sqrt(Math.max(0, rd * p + q)) / weight

  const excess = sum(({ a, n1, m1, n }) => a - (n1 * m1) / n)
  const variance = sum(({ n1, n0, m1, m0, n }) => (n > 1 ? (n1 * n0 * m1 * m0) / (n ** 2 * (n - 1)) : 0))
  const chisq = variance > 0 ? excess ** 2 / variance : null
  const all = (name: keyof TwoByTwo) => strata.reduce((total, one) => total + one[name], 0)
  const crossed = all('b') * all('c')
  const informative = tables.filter(({ m1, m0 }) => m1 > 0 && m0 > 0)
  return {
    rd: weight > 0 ? { value: rd, lower: rd - z * rdSe, upper: rd + z * rdSe, se: rdSe } : nothing,
    or: r > 0 && s > 0 ? ratio(r / s, orSe, z) : nothing,
    rr: withIt > 0 && without > 0 ? ratio(withIt / without, rrSe, z) : nothing,
    cmh: { chisq, p: chisq === null ? null : chiSquareAbove(chisq, 1) },
    crudeOr: crossed > 0 ? (all('a') * all('d')) / crossed : null,
    ...breslowDay(informative, r > 0 && s > 0 ? r / s : null),
    informative: informative.length,
    dropped: strata.length - informative.length,
  }
}

type Table = TwoByTwo & Record<'n1' | 'n0' | 'm1' | 'm0' | 'n', number>

const nothing: Pooled = { ...noInterval, se: null }

function ratio(value: number, se: number, z: number): Pooled {
  return { value, lower: value * Math.exp(-z * se), upper: value * Math.exp(z * se), se }
}

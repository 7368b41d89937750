import { harmonics as seasons } from './harmonics.ts'
import { backSolve, cholesky, crossProducts, dot, fitted, inverse, times } from './linear-algebra.ts'
import { countQuantile } from './poisson-distribution.ts'

export interface PoissonHarmonicInput {
  y: readonly number[]
  period: number
  harmonics: number
  trend: boolean
  /** Periods ahead. */
  h: number
}

/** A fit of counts, and the h periods after it. */
export interface PoissonHarmonic {
  /** Intercept, time in years, cos1, sin1, … on the log scale. */
  coef: number[]
  se: number[]
  /** Pearson χ² over its degrees of freedom: 1 where counts vary as chance makes them. */
  dispersion: number
  deviance: number
  /** Expected count of each period ahead. */
  mean: number[]
  mean_se_log: number[]
  /** 80 % of counts by φ alone; leaves out what the coefficients do not know. */
  pi80: [number, number][]
}

/**
 * Quasi-Poisson model of counts with linear time and seasonal waves, by iteratively reweighted least squares.
 * Null where counts are too few, all zero or negative, or the fit does not settle. Source: methods, F3.
 */
export function poissonHarmonic(input: PoissonHarmonicInput): PoissonHarmonic | null {
  const { y, h } = input
  const columns = design(y.length, 1, input)
  const fit = reweighted(columns, y)
  if (fit === null) return null
  const { coef, mu, covariance } = fit
  const df = y.length - columns.length
  const dispersion = y.reduce((sum, count, i) => sum + (count - mu[i]!) ** 2 / mu[i]!, 0) / df
  const ahead = design(h, y.length + 1, input)
  const rows = Array.from({ length: h }, (_, i) => ahead.map((column) => column[i]!))
  const mean = fitted(ahead, coef).map(Math.exp)
  return {
    coef,
    se: covariance.map((row, k) => Math.sqrt(row[k]! * dispersion)),
    dispersion,
    deviance: deviance(y, mu),
    mean,
    mean_se_log: rows.map((row) => Math.sqrt(dispersion * dot(row, times(covariance, row)))),
    pi80: mean.map((m) => [countQuantile(0.1, m, dispersion), countQuantile(0.9, m, dispersion)]),
  }
}

/** Columns for the n periods from `first`, counted from 1. */
function design(n: number, first: number, { period, harmonics, trend }: PoissonHarmonicInput): number[][] {
  const periods = Array.from({ length: n }, (_, i) => first + i)
  return [
    periods.map(() => 1),
    ...(trend ? [periods.map((t) => t / period)] : []),
    ...seasons(n, harmonics, period, first),
  ]
}

/** Log-linear coefficients of counts, started as R's glm does it; null where they do not settle. */
function reweighted(columns: readonly (readonly number[])[], y: readonly number[]) {
  if (y.length <= columns.length || y.some((count) => !(count >= 0)) || y.every((count) => count === 0))
    return null
  const rounding = 1e-13 * y.reduce((sum, count) => sum + count, 0)
  let mu = y.map((count) => count + 0.1)
  let before = deviance(y, mu)
  for (let step = 0; step < 100; step++) {
    const target = mu.map((m, i) => m * Math.log(m) + y[i]! - m)
    const l = cholesky(crossProducts(columns, mu))
    if (l === null) return null
    const coef = backSolve(
      l,
      columns.map((column) => dot(column, target)),
    )
    mu = fitted(columns, coef).map(Math.exp)
    const now = deviance(y, mu)
    if (!Number.isFinite(now)) return null
    if (Math.abs(now - before) < 1e-12 * (Math.abs(now) + 0.1) + rounding) {
      const last = cholesky(crossProducts(columns, mu))
      return last === null ? null : { coef, mu, covariance: inverse(last) }
    }
    before = now
  }
  return null
}

function deviance(y: readonly number[], mu: readonly number[]): number {
  return 2 * y.reduce((sum, c, i) => sum + (c > 0 ? c * Math.log(c / mu[i]!) : 0) - (c - mu[i]!), 0)
}

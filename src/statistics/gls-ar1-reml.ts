import { peak } from './golden-section.ts'
import { leastSquares } from './least-squares.ts'
import { cholesky, dot, logDeterminant, type Columns, type Matrix } from './linear-algebra.ts'

/** A linear model whose errors carry a share ρ over from one period to the next. */
export interface GlsAr1 {
  rho: number
  coef: number[]
  se: number[]
  covariance: Matrix
  /** Standard deviation of the errors themselves, not of what is new in each. */
  sigma: number
  loglik_reml: number
  /** Rows less columns. */
  df: number
}

/**
 * The model fitted by restricted maximum likelihood: a grid of ρ from −0.5 to 0.97, since the likelihood can have two
 * peaks, then golden section. Null where rows are too few, columns say the same twice, or nothing is left to explain.
 * Agrees with R's nlme::gls(corAR1). Source: methods, C2.
 */
export function glsAr1Reml(columns: Columns, y: readonly number[]): GlsAr1 | null {
  const flat = leastSquares(columns, y)
  if (flat === null || flat.rss <= 1e-24 * dot(y, y)) return null
  const likelihood = restrictedLikelihood(columns, flat.residuals)
  let best = -0.5
  let highest = likelihood(best)
  for (let step = 1; step < 50; step++) {
    const rho = -0.5 + 0.03 * step
    const value = likelihood(rho)
    if (value > highest) [best, highest] = [rho, value]
  }
  const rho = peak(likelihood, Math.max(-0.5, best - 0.03), Math.min(0.97, best + 0.03))
  const fit = leastSquares(
    columns.map((column) => whitened(column, rho)),
    whitened(y, rho),
  )
  if (fit === null) return null
  const innovation = fit.rss / fit.df
  const covariance = fit.bread.map((row) => row.map((value) => value * innovation))
  return {
    rho,
    coef: fit.coef,
    se: covariance.map((row, k) => Math.sqrt(row[k]!)),
    covariance,
    sigma: Math.sqrt(innovation / (1 - rho * rho)),
    loglik_reml: likelihood(rho) - 0.5 * fit.df * (1 + Math.log((2 * Math.PI) / fit.df)),
    df: fit.df,
  }
}

/** A series with the share that each period carries over taken out (Prais & Winsten: the first is scaled). */
export function whitened(series: readonly number[], rho: number): number[] {
  return series.map((value, i) => (i === 0 ? Math.sqrt(1 - rho * rho) * value : value - rho * series[i - 1]!))
}

/**
 * −½ (n−k) ln RSS + ½ ln(1−ρ²) − ½ ln|XᵀX| of the whitened model as a function of ρ, from cross-products taken once:
 * whitened cross-products are a quadratic in ρ. `residuals` are those of ordinary least squares, which leave RSS as
 * it is and keep it from drowning in the level of the series.
 */
function restrictedLikelihood(columns: Columns, residuals: readonly number[]): (rho: number) => number {
  const all = [...columns, residuals]
  const [k, n] = [columns.length, residuals.length]
  const lagged = (a: readonly number[], b: readonly number[]) => {
    let sum = 0
    for (let i = 1; i < n; i++) sum += a[i]! * b[i - 1]! + a[i - 1]! * b[i]!
    return sum
  }
  const whole = all.map((a) => all.map((b) => dot(a, b)))
  const neighbours = all.map((a) => all.map((b) => lagged(a, b)))
  const inner = all.map((a, i) => all.map((b, j) => whole[i]![j]! - a[0]! * b[0]! - a[n - 1]! * b[n - 1]!))
  return (rho) => {
    const products = whole.map((row, i) =>
      row.map((value, j) => value - rho * neighbours[i]![j]! + rho * rho * inner[i]![j]!),
    )
    const l = cholesky(products)
    if (l === null) return -Infinity
    const rss = l[k]![k]! ** 2
    return (
      -0.5 * (n - k) * Math.log(rss) + 0.5 * Math.log(1 - rho * rho) - 0.5 * logDeterminant(l.slice(0, k))
    )
  }
}

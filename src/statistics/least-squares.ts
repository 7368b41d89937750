import {
  backSolve,
  cholesky,
  crossProducts,
  dot,
  fitted,
  inverse,
  type Columns,
  type Matrix,
} from './linear-algebra.ts'

export interface LeastSquares {
  coef: number[]
  residuals: number[]
  /** Residual sum of squares. */
  rss: number
  /** Rows less columns. */
  df: number
  /** (XᵀX)⁻¹ */
  bread: Matrix
}

/** The coefficients that fit y best; null when rows are too few or columns say the same thing twice. */
export function leastSquares(columns: Columns, y: readonly number[]): LeastSquares | null {
  if (y.length <= columns.length || columns.length === 0) return null
  const l = cholesky(crossProducts(columns))
  if (l === null) return null
  const solve = (target: readonly number[]) =>
    backSolve(
      l,
      columns.map((column) => dot(column, target)),
    )
  const residualsOf = (coef: readonly number[]) => fitted(columns, coef).map((value, i) => y[i]! - value)
  let coef = solve(y)
  const correction = solve(residualsOf(coef))
  coef = coef.map((value, k) => value + correction[k]!)
  const residuals = residualsOf(coef)
  return { coef, residuals, rss: dot(residuals, residuals), df: y.length - columns.length, bread: inverse(l) }
}

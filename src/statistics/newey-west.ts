import type { LeastSquares } from './least-squares.ts'
import type { Columns, Matrix } from './linear-algebra.ts'

/** The lag to use where none is given: max(1, ⌊4 (n/100)^(2/9)⌋). */
export function neweyWestLag(n: number): number {
  return Math.max(1, Math.floor(4 * (n / 100) ** (2 / 9)))
}

/**
 * Variance of least-squares coefficients that allows errors to be related over `lag` periods (Bartlett weights), with no
 * small-sample factor. Source: Newey & West 1987, Econometrica 55:703; methods, C4.
 */
export function neweyWest(columns: Columns, fit: LeastSquares, lag: number): Matrix {
  const scores = columns.map((column) => column.map((value, i) => value * fit.residuals[i]!))
  const n = fit.residuals.length
  const meat = scores.map((a) =>
    scores.map((b) => {
      let sum = 0
      for (let l = 0; l <= lag; l++) {
        const weight = 1 - l / (lag + 1)
        for (let i = l; i < n; i++) sum += weight * (a[i]! * b[i - l]! + (l > 0 ? a[i - l]! * b[i]! : 0))
      }
      return sum
    }),
  )
  return multiply(multiply(fit.bread, meat), fit.bread)
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)))
}

export type Matrix = number[][]
export type Columns = readonly (readonly number[])[]

/** Sum of the products of two equally long lists. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** AᵀA for a design given as a list of columns, each row weighted if weights are given. */
export function crossProducts(columns: Columns, weights?: readonly number[]): Matrix {
  return columns.map((a) => {
    const weighted = weights ? a.map((value, i) => value * weights[i]!) : a
    return columns.map((b) => dot(weighted, b))
  })
}

/** Matrix times vector. */
export function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector))
}

/** Design (as columns) times coefficients: one fitted value per row. */
export function fitted(columns: Columns, coef: readonly number[]): number[] {
  const n = columns[0]?.length ?? 0
  return Array.from({ length: n }, (_, i) => columns.reduce((sum, c, k) => sum + c[i]! * coef[k]!, 0))
}

/** Lower triangle L with LLᵀ = A; null when A is not safely positive definite. */
export function cholesky(a: readonly (readonly number[])[]): Matrix | null {
  const l: Matrix = a.map((row) => row.map(() => 0))
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!
      if (i === j) {
        if (!(sum > 1e-12 * a[i]![i]!)) return null
        l[i]![i] = Math.sqrt(sum)
      } else l[i]![j] = sum / l[j]![j]!
    }
  }
  return l
}

/** x with LLᵀx = b. */
export function backSolve(l: Matrix, b: readonly number[]): number[] {
  const x = [...b]
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i]![k]! * x[k]!
    x[i]! /= l[i]![i]!
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= l[k]![i]! * x[k]!
    x[i]! /= l[i]![i]!
  }
  return x
}

/** The inverse of LLᵀ. */
export function inverse(l: Matrix): Matrix {
  return l.map((_, i) =>
    backSolve(
      l,
      l.map((_, j) => (i === j ? 1 : 0)),
    ),
  )
}

/** ln of the determinant of LLᵀ. */
export function logDeterminant(l: Matrix): number {
  return l.reduce((sum, row, i) => sum + 2 * Math.log(row[i]!), 0)
}

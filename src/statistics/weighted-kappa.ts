import type { Matrix } from './linear-algebra.ts'

export interface Kappa {
  /** 1 for full agreement, 0 for what chance alone would give; null without cases or where chance agreement is full. */
  value: number | null
  se: number | null
}

/**
 * Agreement of two ordered ratings beyond chance, and its large-sample standard error.
 * `matrix[i][j]` counts cases rated i by the first and j by the second. Linear weights: two steps apart is twice as far
 * as one; without weights any difference is a full one.
 * Source: Cohen 1968, Psychol. Bull. 70:213; variance, Fleiss, Cohen & Everitt 1969, Psychol. Bull. 72:323; methods, B7.
 */
export function weightedKappa(matrix: Matrix, weights: 'linear' | 'none' = 'linear'): Kappa {
  const steps = matrix.length
  const places = matrix.map((_, i) => i)
  const n = matrix.flat().reduce((sum, count) => sum + count, 0)
  if (!(n > 0)) return { value: null, se: null }
  const credit = (i: number, j: number) =>
    weights === 'linear' ? 1 - Math.abs(i - j) / (steps - 1) : i === j ? 1 : 0
  const sum = (value: (i: number) => number) => places.reduce((total, i) => total + value(i), 0)
  const share = (i: number, j: number) => matrix[i]![j]! / n
  const first = places.map((i) => sum((j) => share(i, j)))
  const second = places.map((j) => sum((i) => share(i, j)))
  const seen = sum((i) => sum((j) => credit(i, j) * share(i, j)))
  const byChance = sum((i) => sum((j) => credit(i, j) * first[i]! * second[j]!))
  if (!(byChance < 1)) return { value: null, se: null }
  const kappa = (seen - byChance) / (1 - byChance)
  const ofFirst = places.map((i) => sum((j) => credit(i, j) * second[j]!))
  const ofSecond = places.map((j) => sum((i) => credit(i, j) * first[i]!))
  const spread = sum((i) =>
    sum((j) => share(i, j) * (credit(i, j) - (ofFirst[i]! + ofSecond[j]!) * (1 - kappa)) ** 2),
  )
  const variance = (spread - (kappa - byChance * (1 - kappa)) ** 2) / ((1 - byChance) ** 2 * n)
  return { value: kappa, se: Math.sqrt(Math.max(0, variance)) }
}

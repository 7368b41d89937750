import type { Matrix } from './linear-algebra.ts'
import { signTest } from './sign-test.ts'
import { weightedKappa, type Kappa } from './weighted-kappa.ts'
import { wilson, type Interval } from './wilson.ts'

export interface DisciplineConcordance {
  /** Final decisions with both a recommended and an imposed penalty. */
  n: number
  /** Shares 0–1. */
  same: Interval
  lower: Interval
  higher: Interval
  kappa: Kappa
  kappaLinear: Kappa
  /** Exact p that lower and higher are equally likely. */
  signTest: number | null
}

/**
 * Whether the penalty imposed was the one recommended: shares the same, lower and higher, with agreement beyond chance.
 * `matrix[i][j]` counts decisions recommended at step i of the ladder and imposed at step j, mildest first.
 * Source: methods, B7.
 */
export function disciplineConcordance(matrix: Matrix): DisciplineConcordance {
  const cells = matrix.flatMap((row, i) => row.map((count, j) => ({ count, step: Math.sign(j - i) })))
  const count = (step: number) =>
    cells.filter((cell) => cell.step === step).reduce((sum, cell) => sum + cell.count, 0)
  const [lower, same, higher] = [count(-1), count(0), count(1)]
  const n = lower + same + higher
  return {
    n,
    same: wilson(same, n),
    lower: wilson(lower, n),
    higher: wilson(higher, n),
    kappa: weightedKappa(matrix, 'none'),
    kappaLinear: weightedKappa(matrix),
    signTest: signTest(lower, higher),
  }
}

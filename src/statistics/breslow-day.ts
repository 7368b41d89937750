import { chiSquareAbove } from './gamma-distribution.ts'
import type { TwoByTwo } from './mantel-haenszel.ts'

export interface Homogeneity {
  /** Whether the odds ratio is the same in all strata; null with fewer than two. */
  breslowDay: { chisq: number | null; df: number; p: number | null }
  /** The same with Tarone's correction: the one to read. */
  tarone: { chisq: number | null; df: number; p: number | null }
}

/**
 * How far strata stand from one common odds ratio. `strata` must hold both exposures and both outcomes.
 * Source: Breslow & Day 1980, Statistical Methods in Cancer Research I, p. 142; Tarone 1985, Biometrika 72:91.
 */
export function breslowDay(strata: readonly TwoByTwo[], oddsRatio: number | null): Homogeneity {
  const df = Math.max(0, strata.length - 1)
  const nothing = { chisq: null, df, p: null }
  if (df === 0 || oddsRatio === null) return { breslowDay: nothing, tarone: nothing }
  let [chisq, excess, spread] = [0, 0, 0]
  for (const table of strata) {
    const { a, variance } = expectedCell(table, oddsRatio)
    chisq += (table.a - a) ** 2 / variance
    excess += table.a - a
    spread += variance
  }
  const corrected = chisq - excess ** 2 / spread
  return {
    breslowDay: { chisq, df, p: chiSquareAbove(chisq, df) },
    tarone: { chisq: corrected, df, p: chiSquareAbove(corrected, df) },
  }
}

/** What a would be under this odds ratio with the table's margins, and its asymptotic variance. */
function expectedCell({ a, b, c, d }: TwoByTwo, psi: number): { a: number; variance: number } {
  const [n1, n0, m1] = [a + b, c + d, a + c]
  // psi = A (n0 − m1 + A) / ((m1 − A)(n1 − A)), a quadratic in A
  const square = 1 - psi
  const linear = n0 - m1 + psi * (n1 + m1)
  const constant = -psi * n1 * m1
  const expected = (-2 * constant) / (linear + Math.sqrt(linear ** 2 - 4 * square * constant))
  const cells = [expected, n1 - expected, m1 - expected, n0 - m1 + expected]
  return { a: expected, variance: 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0) }
}

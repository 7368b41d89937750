import { binomialTest } from './binomial-distribution.ts'

/** The exact two-sided p that lower and higher are equally likely; ties do not count. Null when there are only ties. */
export function signTest(lower: number, higher: number): number | null {
  return lower + higher > 0 ? binomialTest(lower, lower + higher) : null
}

import { empiricalBayes } from '../../../src/statistics/empirical-bayes.ts'

export function answer({ y, exposure }: { y: number[]; exposure: number[] }): unknown {
  return empiricalBayes(y, exposure)
}

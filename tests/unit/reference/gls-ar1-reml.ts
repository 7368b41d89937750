import { glsAr1Reml } from '../../../src/statistics/gls-ar1-reml.ts'

export function answer({ X, y }: { X: number[][]; y: number[] }): unknown {
  return glsAr1Reml(X, y)
}

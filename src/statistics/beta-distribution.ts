import { betaAbove, betaBelow } from './beta-function.ts'
import { root } from './root.ts'

/** The point of a beta(a, b) distribution with a share p below it. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  const miss = (x: number) => (p < 0.5 ? betaBelow(x, a, b) - p : 1 - p - betaAbove(x, a, b))
  const half = miss(0.5)
  if (half === 0) return 0.5
  if (half < 0) return root(miss, 0.5, 1)
  const low = Math.log(1e-300)
  return Math.exp(root((u) => miss(Math.exp(u)), low, Math.log(0.5)))
}

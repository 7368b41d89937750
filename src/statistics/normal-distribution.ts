import { gammaAbove } from './gamma-function.ts'
import { root } from './root.ts'

/** Share of the standard normal distribution that lies above x. */
function normalAbove(x: number): number {
  const tail = 0.5 * gammaAbove(0.5, (x * x) / 2)
  return x >= 0 ? tail : 1 - tail
}

/** Two-sided p of a standard normal z: the chance of one at least as far from 0 on either side. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * normalAbove(Math.abs(z)))
}

/** The point of the standard normal distribution with a share p below it; p strictly between 0 and 1. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  if (p > 0.5) return -normalQuantile(1 - p)
  return -root((x) => normalAbove(x) - p, 0, 40)
}

const byLevel = new Map<number, number>()

/** The z of a two-sided interval: 1.96 for level 0.95. */
export function zFor(level: number): number {
  const known = byLevel.get(level)
  if (known !== undefined) return known
  const z = -normalQuantile((1 - level) / 2)
  byLevel.set(level, z)
  return z
}

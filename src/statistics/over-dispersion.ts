import { quantile } from './quantile.ts'

/** How much more units vary than chance alone would make them. */
export interface OverDispersion {
  /** Where z scores were cut off: the lowest and the highest tenth are drawn in to these. */
  winsor_bounds: [number, number]
  /** Mean square of the cut-off z scores; about 1 where chance is all there is. */
  phi: number
  /** Variance between units on the scale of the z scores; 0 where φ shows none. */
  tau2: number
}

/**
 * φ and τ² of units with z scores and standard errors `s`; null of fewer than two.
 * Source: Spiegelhalter 2005, Stat. Med. 24:1185 (random effects, winsorised); methods, G3.
 */
export function overDispersion(
  z: readonly number[],
  s: readonly number[],
  winsor = 0.1,
): OverDispersion | null {
  const units = z.length
  if (units < 2) return null
  const [low, high] = [quantile(z, winsor)!, quantile(z, 1 - winsor)!]
  const phi = z.reduce((sum, score) => sum + Math.min(high, Math.max(low, score)) ** 2, 0) / units
  const w = s.map((error) => 1 / (error * error))
  const sum = w.reduce((a, b) => a + b, 0)
  const squares = w.reduce((a, b) => a + b * b, 0)
  const excess = units * phi - (units - 1)
  const tau2 = excess < 0 ? 0 : excess / (sum - squares / sum)
  return { winsor_bounds: [low, high], phi, tau2 }
}

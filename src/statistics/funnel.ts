import { normalQuantile, twoSided } from './normal-distribution.ts'
import { overDispersion, type OverDispersion } from './over-dispersion.ts'

/** One unit of a funnel; limits are in the order of `funnelShares`. */
export interface FunnelUnit {
  exact_limits: number[]
  /** How far the unit is from the target, by chance alone. */
  z: number
  /** The same, with the variation that units ordinarily have. */
  z_adjusted: number
  adjusted_limits: number[]
  /** Two-sided p of `z_adjusted`, for the family of the page. */
  p: number
}

/** Units in the order given; a unit without exposure is null and takes no part. */
export interface Funnel extends OverDispersion {
  target: number
  units: (FunnelUnit | null)[]
}

/** The 99.8 % and the 95 % limits, from lowest to highest. */
export const funnelShares = [0.001, 0.025, 0.975, 0.999] as const

/** A unit on a scale where its standard error depends on size alone. */
export interface Scaled {
  /** Distance from the target. */
  distance: number
  s: number
  exact_limits: number[]
  /** From a distance on that scale back to a rate or share. */
  back: (distance: number) => number
}

/** The funnel of scaled units; null where fewer than two have exposure. */
export function funnel(target: number, scaled: readonly (Scaled | null)[], winsor: number): Funnel | null {
  const known = scaled.filter((unit) => unit !== null)
  const spread = overDispersion(
    known.map(({ distance, s }) => distance / s),
    known.map(({ s }) => s),
    winsor,
  )
  if (spread === null) return null
  const units = scaled.map((unit) => {
    if (unit === null) return null
    const wide = Math.sqrt(unit.s ** 2 + spread.tau2)
    const z_adjusted = unit.distance / wide
    return {
      exact_limits: unit.exact_limits,
      z: unit.distance / unit.s,
      z_adjusted,
      adjusted_limits: funnelShares.map((share) => unit.back(normalQuantile(share) * wide)),
      p: twoSided(z_adjusted),
    }
  })
  return { target, ...spread, units }
}

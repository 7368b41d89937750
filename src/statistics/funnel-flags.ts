import type { Funnel } from './funnel.ts'
import { normalQuantile } from './normal-distribution.ts'
import { benjaminiHochberg } from './p-adjust.ts'
import { median } from './quantile.ts'

/** Which units differ from the others, in the order of the funnel. */
export interface FunnelFlags {
  /** Null for a unit without exposure. */
  differs: (boolean | null)[]
  q: (number | null)[]
  /** Units vary so much that at median size even twice the target is within the limits: nothing is flagged. */
  is_too_variable: boolean
}

/**
 * Units beyond the adjusted 99.8 % limits that also stand in the family of all (`family_q`). The target is that of all
 * together; what all units have in common a funnel cannot see. Source: methods, G3.
 */
export function funnelFlags({ target, units }: Funnel, family_q: number): FunnelFlags {
  const q = benjaminiHochberg(units.map((unit) => unit?.p ?? null))
  const beyond = normalQuantile(0.999)
  const upper = median(units.flatMap((unit) => (unit === null ? [] : [unit.adjusted_limits.at(-1)!])))
  const is_too_variable = upper === null || 2 * target <= upper
  return {
    differs: units.map((unit, i) =>
      unit === null ? null : !is_too_variable && Math.abs(unit.z_adjusted) > beyond && q[i]! <= family_q,
    ),
    q,
    is_too_variable,
  }
}

/** How the people of a survey were chosen; one entry per person. */
export interface SurveyDesign {
  weight: readonly number[]
  /** Null when there was one stratum. */
  stratum: readonly string[] | null
  /** The primary sampling unit, told apart within its stratum; null when people were chosen one by one. */
  psu: readonly (string | number)[] | null
  /** Primary sampling units in the person's stratum in the population; null when the sample is a small part of it. */
  fpc: readonly number[] | null
}

/** Primary sampling units less strata: what a survey's t intervals go by. */
export function degreesOfFreedom(design: SurveyDesign): number {
  const strata = strataOf(design)
  return [...strata.values()].reduce((sum, units) => sum + new Set(units.keys()).size, 0) - strata.size
}

/**
 * The variance of a sum over the sample, from each person's share in it (the linearised values, which add up to zero).
 * A stratum with one unit is centred at the overall mean. Source: Taylor linearisation, Binder 1983,
 * Int. Stat. Rev. 51:279; methods, D1.
 */
export function linearisedVariance(design: SurveyDesign, z: readonly number[]): number {
  let total = 0
  for (const units of strataOf(design).values()) {
    const rows = [...units.values()]
    const n = rows.length
    const population = design.fpc?.[rows[0]![0]!] ?? Infinity
    const sums = rows.map((own) => own.reduce((sum, i) => sum + z[i]!, 0))
    const centre = n > 1 ? sums.reduce((sum, one) => sum + one, 0) / n : 0
    const spread = sums.reduce((sum, one) => sum + (one - centre) ** 2, 0)
    total += Math.max(0, 1 - n / population) * (n > 1 ? n / (n - 1) : 1) * spread
  }
  return total
}

/** The places of the people of each unit of each stratum. */
function strataOf({ weight, stratum, psu }: SurveyDesign): Map<string, Map<string | number, number[]>> {
  const strata = new Map<string, Map<string | number, number[]>>()
  weight.forEach((_, i) => {
    const name = stratum?.[i] ?? ''
    if (!strata.has(name)) strata.set(name, new Map())
    const units = strata.get(name)!
    const unit = psu?.[i] ?? i
    if (!units.has(unit)) units.set(unit, [])
    units.get(unit)!.push(i)
  })
  return strata
}

/** The usual range of each period's rate, and the periods outside it. */
export interface UChart {
  lambda0: number
  /** Pearson dispersion of the baseline, at least 1. */
  phi: number
  rate: number[]
  u_lower3: number[]
  u_upper3: number[]
  /** 1-based periods outside three standard deviations. */
  outside: number[]
}

/** The rate Σy / ΣE of the first periods; null where there is no exposure or nothing was counted. */
export function baselineRate(
  y: readonly number[],
  exposure: readonly number[],
  baseline_periods: number,
): number | null {
  const total = exposure.slice(0, baseline_periods).reduce((sum, e) => sum + e, 0)
  const rate = y.slice(0, baseline_periods).reduce((sum, count) => sum + count, 0) / total
  return rate > 0 && Number.isFinite(rate) ? rate : null
}

/** Pearson χ² of the baseline over its degrees of freedom, at least 1. */
export function baselineDispersion(
  y: readonly number[],
  exposure: readonly number[],
  baseline_periods: number,
  rate: number,
): number {
  const n = Math.min(baseline_periods, y.length)
  let chi2 = 0
  for (let i = 0; i < n; i++) chi2 += (y[i]! - rate * exposure[i]!) ** 2 / (rate * exposure[i]!)
  return n > 1 ? Math.max(1, chi2 / (n - 1)) : 1
}

/**
 * λ₀ ± 3 √(λ₀ φ / E), with λ₀ and φ from the baseline (`dispersion` sets φ instead); null where λ₀ cannot be had.
 * Source: methods, F6.
 */
export function uChart(
  y: readonly number[],
  exposure: readonly number[],
  baseline_periods: number,
  dispersion?: number,
): UChart | null {
  const lambda0 = baselineRate(y, exposure, baseline_periods)
  if (lambda0 === null || exposure.some((e) => !(e > 0))) return null
  const phi = dispersion ?? baselineDispersion(y, exposure, baseline_periods, lambda0)
  const width = exposure.map((e) => 3 * Math.sqrt((lambda0 * phi) / e))
  const rate = y.map((count, i) => count / exposure[i]!)
  const u_lower3 = width.map((w) => Math.max(0, lambda0 - w))
  const u_upper3 = width.map((w) => lambda0 + w)
  const outside = rate.flatMap((r, i) => (r < u_lower3[i]! || r > u_upper3[i]! ? [i + 1] : []))
  return { lambda0, phi, rate, u_lower3, u_upper3, outside }
}

import { poissonHarmonic } from './poisson-harmonic.ts'

/**
 * How many times the usual count each period of the year has, for t = 1, 2, … P; their mean is 1. From a quasi-Poisson
 * model with two waves and a trend; null where it cannot be fitted. Source: methods, F3, F6.
 */
export function seasonFactors(y: readonly number[], period: number, harmonics = 2): number[] | null {
  const fit = poissonHarmonic({ y, period, harmonics, trend: true, h: 0 })
  if (fit === null) return null
  const waves = fit.coef.slice(2)
  const raw = Array.from({ length: period }, (_, i) => {
    let sum = 0
    for (let k = 0; k < harmonics; k++) {
      const angle = (2 * Math.PI * (k + 1) * (i + 1)) / period
      sum += waves[2 * k]! * Math.cos(angle) + waves[2 * k + 1]! * Math.sin(angle)
    }
    return Math.exp(sum)
  })
  const mean = raw.reduce((sum, factor) => sum + factor, 0) / period
  return raw.map((factor) => factor / mean)
}

import { gammaQuantile } from './gamma-distribution.ts'

/** Rates of units drawn towards the rate of all, the more the smaller the unit. One entry per unit, in the order given. */
export interface EmpiricalBayes {
  overall: number
  /** Variance of the raw rates, weighted by exposure. */
  s2: number
  /** Variance between units beyond chance; 0 where no real difference is detected. */
  between_variance: number
  shrunk: number[]
  /** How much of a unit's own rate is kept, 0–1. */
  weight: number[]
  /** Prior of the rates; null where no difference between units is detected. */
  gamma_shape: number | null
  gamma_rate: number | null
  /** 95 % of the posterior, a little too short: the prior is taken as known. Null where there is no prior. */
  interval95: ([number, number] | null)[]
}

/**
 * Shrunken rates y / exposure; null where there is no exposure at all. A unit without exposure gets the rate of all.
 * Source: Marshall 1991, Applied Statistics 40:283 (global); methods, G2.
 */
export function empiricalBayes(y: readonly number[], exposure: readonly number[]): EmpiricalBayes | null {
  const total = exposure.reduce((sum, e) => sum + e, 0)
  if (!(total > 0)) return null
  const overall = y.reduce((sum, count) => sum + count, 0) / total
  const rates = y.map((count, i) => (exposure[i]! > 0 ? count / exposure[i]! : overall))
  const s2 = rates.reduce((sum, rate, i) => sum + exposure[i]! * (rate - overall) ** 2, 0) / total
  const between = Math.max(0, s2 - overall / (total / exposure.length))
  const weight = exposure.map((e) => (between > 0 && e > 0 ? between / (between + overall / e) : 0))
  const prior = between > 0 ? { shape: (overall * overall) / between, rate: overall / between } : null
  return {
    overall,
    s2,
    between_variance: between,
    shrunk: rates.map((rate, i) => overall + weight[i]! * (rate - overall)),
    weight,
    gamma_shape: prior?.shape ?? null,
    gamma_rate: prior?.rate ?? null,
    interval95: y.map((count, i) => {
      if (prior === null) return null
      const at = (p: number) => gammaQuantile(p, prior.shape + count) / (prior.rate + exposure[i]!)
      return [at(0.025), at(0.975)]
    }),
  }
}

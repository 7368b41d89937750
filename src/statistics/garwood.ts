import { gammaQuantile } from './gamma-distribution.ts'
import { noInterval, type Interval } from './wilson.ts'

/**
 * A rate x / exposure with exact Poisson limits; all null without exposure.
 * In events per unit of exposure. Source: Garwood 1936, Biometrika 28:437; methods, G1.
 */
export function garwood(x: number, exposure: number, level = 0.95): Interval {
  if (!(exposure > 0)) return noInterval
  const tail = (1 - level) / 2
  return {
    value: x / exposure,
    lower: gammaQuantile(tail, x) / exposure,
    upper: gammaQuantile(1 - tail, x + 1) / exposure,
  }
}

import { gammaAbove, gammaBelow } from './gamma-function.ts'
import { bracketAbove, root } from './root.ts'

/** The point of a gamma distribution (rate 1) with a share p below it; 0 when p is 0 or the shape is 0. */
export function gammaQuantile(p: number, shape: number): number {
  if (p <= 0 || shape <= 0) return 0
  if (p >= 1) return Infinity
  const miss =
    p < 0.5
      ? (u: number) => gammaBelow(shape, Math.exp(u)) - p
      : (u: number) => 1 - p - gammaAbove(shape, Math.exp(u))
  const start = Math.log(shape)
  const up = bracketAbove((step) => miss(start + step), 0.1)
  const down = bracketAbove((step) => -miss(start - step), 0.1)
  return Math.exp(root(miss, start - down, start + up))
}

/** Share of a χ² distribution that lies above x: the p-value of a χ² statistic. */
export function chiSquareAbove(x: number, df: number): number {
  return gammaAbove(df / 2, x / 2)
}

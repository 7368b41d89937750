import { interpolatedQuantile } from './discrete-quantile.ts'
import { funnel, funnelShares, type Funnel } from './funnel.ts'
import { poissonUpTo } from './poisson-distribution.ts'

/**
 * Which units have a rate y / exposure that differs from all together by more than chance and ordinary variation.
 * z on the scale √(observed / expected). Null where fewer than two units have exposure, or nothing was counted.
 * Source: Spiegelhalter 2005, Stat. Med. 24:1185; methods, G3.
 */
export function funnelPoisson(
  y: readonly number[],
  exposure: readonly number[],
  winsor = 0.1,
): Funnel | null {
  const has = exposure.map((e) => e > 0)
  const total = exposure.reduce((sum, e, i) => (has[i] ? sum + e : sum), 0)
  const target = y.reduce((sum, count, i) => (has[i] ? sum + count : sum), 0) / total
  if (!(target > 0)) return null
  const scaled = y.map((count, i) => {
    if (!has[i]) return null
    const expected = target * exposure[i]!
    const upTo = (k: number) => poissonUpTo(k, expected)
    return {
      distance: Math.sqrt(count / expected) - 1,
      s: 1 / (2 * Math.sqrt(expected)),
      exact_limits: funnelShares.map((share) => interpolatedQuantile(upTo, share, expected) / exposure[i]!),
      back: (distance: number) => target * Math.max(0, 1 + distance) ** 2,
    }
  })
  return funnel(target, scaled, winsor)
}

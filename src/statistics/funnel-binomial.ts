import { binomialAt, binomialUpTo } from './binomial-distribution.ts'
import { interpolatedQuantile } from './discrete-quantile.ts'
import { funnel, funnelShares, type Funnel } from './funnel.ts'

/**
 * Which units have a share x / n that differs from all together by more than chance and ordinary variation.
 * z on the arcsine-root scale. Null where fewer than two units have cases, or the share of all is 0 or 1.
 * Source: Spiegelhalter 2005, Stat. Med. 24:1185; methods, G3.
 */
export function funnelBinomial(x: readonly number[], n: readonly number[], winsor = 0.1): Funnel | null {
  const total = n.reduce((sum, size) => sum + size, 0)
  const target = x.reduce((sum, count) => sum + count, 0) / total
  if (!(target > 0 && target < 1)) return null
  const centre = Math.asin(Math.sqrt(target))
  const scaled = x.map((count, i) => {
    const size = n[i]!
    if (!(size > 0)) return null
    const upTo = (k: number) => binomialUpTo(k, size, target)
    return {
      distance: Math.asin(Math.sqrt(count / size)) - centre,
      s: 1 / (2 * Math.sqrt(size)),
      exact_limits: funnelShares.map((share) => interpolatedQuantile(upTo, share, size * target) / size),
      back: (distance: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, centre + distance))) ** 2,
    }
  })
  return funnel(target, scaled, winsor)
}

/** Two-sided mid-p of x in n against a share: twice the smaller tail, the count itself taken half. */
export function binomialMidP(x: number, n: number, share: number): number {
  const half = binomialAt(x, n, share) / 2
  const below = binomialUpTo(x - 1, n, share) + half
  return Math.min(1, 2 * Math.min(below, 1 - below))
}

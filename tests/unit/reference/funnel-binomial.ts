import { binomialMidP, funnelBinomial } from '../../../src/statistics/funnel-binomial.ts'

export function answer({ x, n }: { x: number[]; n: number[] }): unknown {
  const { units, ...whole } = funnelBinomial(x, n)!
  return {
    ...whole,
    exact_limits: units.map((unit) => unit!.exact_limits),
    z: units.map((unit) => unit!.z),
    z_adjusted: units.map((unit) => unit!.z_adjusted),
    adjusted_limits: units.map((unit) => unit!.adjusted_limits),
    midp: x.map((count, i) => binomialMidP(count, n[i]!, whole.target)),
  }
}

import { funnelPoisson } from '../../../src/statistics/funnel-poisson.ts'

export function answer({ y, exposure }: { y: number[]; exposure: number[] }): unknown {
  const { units, ...whole } = funnelPoisson(y, exposure)!
  return {
    ...whole,
    exact_limits: units.map((unit) => unit!.exact_limits),
    z: units.map((unit) => unit!.z),
    z_adjusted: units.map((unit) => unit!.z_adjusted),
    adjusted_limits: units.map((unit) => unit!.adjusted_limits),
  }
}

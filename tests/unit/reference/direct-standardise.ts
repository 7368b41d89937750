import { directStandardisation, type Strata } from '../../../src/statistics/direct-standardisation.ts'

export function answer(strata: Strata) {
  const { crude, rate, shareSe } = directStandardisation(strata)
  return {
    rate_crude: crude,
    rate_adj: rate.value,
    fay_feuer95: [rate.lower, rate.upper],
    prop_adj: rate.value,
    prop_adj_se: shareSe,
  }
}

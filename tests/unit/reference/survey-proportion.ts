import { surveyProportion } from '../../../src/statistics/survey-proportion.ts'

interface Input {
  y: (0 | 1)[]
  weight: number[]
  stratum: string[]
  psu: number[] | null
  fpc: number[] | null
  group: string[]
}

export function answer({ y, group, ...design }: Input) {
  const { value, se, lower, upper, deff, degrees, kishDeff, kishN, groups, contrast } = surveyProportion(
    y,
    group,
    design,
  )
  const difference = (factors: number[]) => {
    const one = contrast(factors)
    return { est: one.value, se: one.se, ci95: [one.lower, one.upper] }
  }
  return {
    p: value,
    se,
    deff,
    degf: degrees,
    logit_ci95: [lower, upper],
    kish_deff: kishDeff,
    kish_neff: kishN,
    groups: groups.map((one) => ({
      group: one.group,
      n: one.n,
      p: one.value,
      se: one.se,
      logit_ci95: [one.lower, one.upper],
    })),
    contrast: {
      diff_2_minus_1: difference([-1, 1, 0]),
      diff_3_minus_1: difference([-1, 0, 1]),
      skogan_2_plus_3_minus_2x1: difference([-2, 1, 1]),
    },
  }
}

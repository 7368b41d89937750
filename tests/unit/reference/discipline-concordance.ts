import { disciplineConcordance } from '../../../src/statistics/discipline-concordance.ts'

export function answer({ matrix }: { matrix: number[][] }) {
  const { n, same, lower, higher, kappa, kappaLinear, signTest } = disciplineConcordance(matrix)
  return {
    n,
    exact_share: same.value,
    exact_wilson95: [same.lower, same.upper],
    imposed_lower_share: lower.value,
    imposed_lower_wilson95: [lower.lower, lower.upper],
    imposed_higher_share: higher.value,
    kappa: kappa.value,
    kappa_ase: kappa.se,
    kappa_linear: kappaLinear.value,
    kappa_linear_ase: kappaLinear.se,
    sign_test_p: signTest,
  }
}

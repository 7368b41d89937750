import { betaQuantile } from '../../../src/statistics/beta-distribution.ts'
import { binomialUpTo } from '../../../src/statistics/binomial-distribution.ts'
import { chiSquareAbove, gammaQuantile } from '../../../src/statistics/gamma-distribution.ts'
import { normalQuantile } from '../../../src/statistics/normal-distribution.ts'
import { poissonUpTo } from '../../../src/statistics/poisson-distribution.ts'
import { tQuantile } from '../../../src/statistics/t-distribution.ts'

type Rows = Record<string, number>[]

const functions: Record<string, (row: Record<string, number>) => number> = {
  normal_quantile: ({ p }) => normalQuantile(p!),
  t_quantile: ({ p, df }) => tQuantile(p!, df!),
  chisq_upper: ({ x, df }) => chiSquareAbove(x!, df!),
  gamma_quantile: ({ p, shape }) => gammaQuantile(p!, shape!),
  beta_quantile: ({ p, a, b }) => betaQuantile(p!, a!, b!),
  poisson_cdf: ({ k, lambda }) => poissonUpTo(k!, lambda!),
  binom_cdf: ({ k, n, p }) => binomialUpTo(k!, n!, p!),
}

/** The inputs stand in the expected rows, which come here without their answers. */
export function answer(input: Record<string, Rows>) {
  return Object.fromEntries(
    Object.entries(input).map(([name, rows]) => [
      name,
      rows.map((row) => ({ ...row, v: functions[name]!(row) })),
    ]),
  )
}

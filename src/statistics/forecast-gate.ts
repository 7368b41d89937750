import { binomialQuantile } from './binomial-distribution.ts'
import type { RollingOrigin } from './rolling-origin.ts'

/** What a forecast must do to be shown. */
export interface GateRule {
  /** Most error, as a share of that of last year's months. */
  rel_mae: number
  /** Fewest origins at which it is closer one step ahead. */
  share_better: number
  /** Share of periods its intervals should hold. */
  coverage: number
  /** Fewest origins of the back-test. */
  origins: number
}

export type GateReason = 'too_few_origins' | 'not_better' | 'seldom_better' | 'wrong_coverage'

/** Why a forecast may not be shown; empty where it may. Source: methods, F4. */
export function forecastGate(test: RollingOrigin, rule: GateRule): GateReason[] {
  const reasons: GateReason[] = []
  if (test.n_origins < rule.origins) reasons.push('too_few_origins')
  if (test.rel_mae === null || test.rel_mae > rule.rel_mae) reasons.push('not_better')
  if ((test.share_origins_better_h1 ?? 0) < rule.share_better) reasons.push('seldom_better')
  const n = test.coverage_n
  const fewest = binomialQuantile(0.005, n, rule.coverage)
  const most = binomialQuantile(0.995, n, rule.coverage)
  if (n === 0 || test.covered_h1 < fewest || test.covered_h1 > most) reasons.push('wrong_coverage')
  return reasons
}

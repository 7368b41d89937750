import { mantelHaenszel, type TwoByTwo } from '../../../src/statistics/mantel-haenszel.ts'

type Input = Record<keyof TwoByTwo, number[]>

export function answer({ a, b, c, d }: Input) {
  const pooled = mantelHaenszel(a.map((_, k) => ({ a: a[k]!, b: b[k]!, c: c[k]!, d: d[k]! })))
  const { or, rr, rd, cmh, breslowDay, tarone } = pooled
  return {
    or: or.value,
    or_ci95: [or.lower, or.upper],
    log_or_se_rbg: or.se,
    cmh_chisq: cmh.chisq,
    cmh_p: cmh.p,
    rr: rr.value,
    rr_ci95: [rr.lower, rr.upper],
    log_rr_se: rr.se,
    rd: rd.value,
    rd_se_sato: rd.se,
    rd_ci95: [rd.lower, rd.upper],
    breslow_day_chisq: breslowDay.chisq,
    breslow_day_p: breslowDay.p,
    tarone_chisq: tarone.chisq,
    tarone_p: tarone.p,
    crude_or: pooled.crudeOr,
  }
}

import { kaplanMeier, type SurvivalRow } from '../../../src/statistics/kaplan-meier.ts'
import { restrictedMean } from '../../../src/statistics/restricted-mean.ts'
import { survivalAt } from '../../../src/statistics/survival-at.ts'
import { survivalQuantile } from '../../../src/statistics/survival-quantile.ts'
import { at, byGroup } from '../by-group.ts'

interface Input {
  time: number[]
  event: number[]
  group: string[]
}

const quarters = [0.25, 0.5, 0.75]

export function answer({ time, event, group }: Input, params: { at: number[]; tau: number | null }) {
  return byGroup(group, (cases) => {
    const curve = kaplanMeier({ time: at(time, cases), event: at(event, cases) })
    const column = <K extends keyof SurvivalRow>(name: K) => curve.rows.map((row) => row[name])
    const quantiles = quarters.map((p) => survivalQuantile(curve, p))
    const points = params.at.map((t) => survivalAt(curve, t))
    return {
      n: curve.n,
      events: curve.events,
      table: {
        time: column('time'),
        n_risk: column('n_risk'),
        n_event: column('n_event'),
        n_censor: column('n_censor'),
        surv: column('surv'),
        se_surv: column('se'),
        lower: column('lower'),
        upper: column('upper'),
      },
      quantiles: {
        p: quarters,
        est: quantiles.map((one) => one.value),
        lower: quantiles.map((one) => one.lower),
        upper: quantiles.map((one) => one.upper),
      },
      at: {
        time: params.at,
        surv: points.map((one) => one.surv),
        se: points.map((one) => one.se),
        lower: points.map((one) => one.lower),
        upper: points.map((one) => one.upper),
        closed_within: points.map((one) => one.closed_within),
      },
      rmst: params.tau === null ? null : { tau: params.tau, ...restrictedMean(curve, params.tau) },
    }
  })
}

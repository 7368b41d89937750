import { kaplanMeier, type SurvivalRow } from '../../../src/statistics/kaplan-meier.ts'
import { survivalAt } from '../../../src/statistics/survival-at.ts'
import { at, byGroup } from '../by-group.ts'

interface Input {
  entry: number[]
  exit: number[]
  event: number[]
  group: string[]
}

export function answer({ entry, exit, event, group }: Input, params: { at: number[] }) {
  return byGroup(group, (cases) => {
    const curve = kaplanMeier({ time: at(exit, cases), event: at(event, cases), entry: at(entry, cases) })
    const column = <K extends keyof SurvivalRow>(name: K) =>
      curve.rows.filter((row) => row.n_event > 0).map((row) => row[name])
    const points = params.at.map((t) => survivalAt(curve, t))
    return {
      n: curve.n,
      events: curve.events,
      event_table: {
        time: column('time'),
        n_risk: column('n_risk'),
        n_event: column('n_event'),
        surv: column('surv'),
        se_surv: column('se'),
      },
      at: {
        time: params.at,
        surv: points.map((one) => one.surv),
        lower: points.map((one) => one.lower),
        upper: points.map((one) => one.upper),
      },
    }
  })
}

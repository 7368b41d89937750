import { zFor } from './normal-distribution.ts'
import { riskTable, type Durations, type RiskRow } from './risk-table.ts'

export interface SurvivalRow extends RiskRow {
  /** Share still waiting after this time. */
  surv: number
  /** Greenwood's standard error; null once nobody is left waiting. */
  se: number | null
  /** Log-log limit; null where the share is still 1 or already 0. */
  lower: number | null
  /** As lower. */
  upper: number | null
}

export interface SurvivalCurve {
  /** Cases given. */
  n: number
  /** Closings seen. */
  events: number
  /** One row per distinct time, sorted by time; empty when there are no cases. */
  rows: SurvivalRow[]
}

/**
 * The share still waiting at each time, counting those not yet answered (a case still open leaves after the closings
 * of its last day); with `entry`, cases that were not watched from the start count from when they were. Shares are 0–1.
 * Source: Kaplan & Meier 1958, JASA 53:457; Greenwood's variance; log-log limits;
 * methods, B6.
 */
export function kaplanMeier(durations: Durations, level = 0.95): SurvivalCurve {
  const z = zFor(level)
  let surv = 1
  let greenwood = 0
  const rows = riskTable(durations).map((row): SurvivalRow => {
    const { n_risk: n, n_event: d } = row
    if (d > 0 && n > 0) {
      surv *= 1 - d / n
      greenwood += d / (n * (n - d))
    }
    return { ...row, surv, ...spread(surv, greenwood, z) }
  })
  return {
    n: durations.n?.reduce((sum, each) => sum + each, 0) ?? durations.time.length,
    events: rows.reduce((sum, row) => sum + row.n_event, 0),
    rows,
  }
}

/** Standard error and log-log limits of a survival share, from Greenwood's sum. */
function spread(surv: number, greenwood: number, z: number): Pick<SurvivalRow, 'se' | 'lower' | 'upper'> {
  if (surv <= 0) return { se: null, lower: null, upper: null }
  const se = surv * Math.sqrt(greenwood)
  if (surv >= 1) return { se, lower: null, upper: null }
  const reach = Math.exp((z * Math.sqrt(greenwood)) / Math.abs(Math.log(surv)))
  return { se, lower: surv ** reach, upper: surv ** (1 / reach) }
}

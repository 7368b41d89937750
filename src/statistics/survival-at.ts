import type { SurvivalCurve } from './kaplan-meier.ts'

export interface SurvivalAt {
  time: number
  /** Share still waiting; null when there are no cases. */
  surv: number | null
  se: number | null
  lower: number | null
  upper: number | null
  /** Share closed by then, 1 − surv, with its limits. */
  closed_within: number | null
  closed_lower: number | null
  closed_upper: number | null
}

/**
 * The share still waiting at one time, and the share closed by then, with limits.
 * Before the first recorded time everyone is waiting and the limits are 1, as survfit prints them.
 */
export function survivalAt({ rows }: SurvivalCurve, time: number): SurvivalAt {
  const row = rows.findLast((each) => each.time <= time)
  const { surv, se, lower, upper } = rows.length === 0 ? unknown : (row ?? everyone)
  return {
    ...{ time, surv, se, lower, upper },
    closed_within: surv === null ? null : 1 - surv,
    closed_lower: upper === null ? null : 1 - upper,
    closed_upper: lower === null ? null : 1 - lower,
  }
}

const unknown = { surv: null, se: null, lower: null, upper: null }
const everyone = { surv: 1, se: 0, lower: 1, upper: 1 }

import { aalenJohansen, incidenceAt } from '../statistics/aalen-johansen.ts'
import { kaplanMeier, type SurvivalCurve } from '../statistics/kaplan-meier.ts'
import { zFor } from '../statistics/normal-distribution.ts'
import { restrictedMean } from '../statistics/restricted-mean.ts'
import { atRisk } from '../statistics/risk-table.ts'
import { survivalAt } from '../statistics/survival-at.ts'
import { survivalQuantile } from '../statistics/survival-quantile.ts'
import type { Interval } from '../statistics/wilson.ts'
import type { Context } from './_compute.ts'
import { hidden, shown } from './_numbers.ts'
import type { Computed, Keys, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { coarseDays } from './_flags.ts'
import { endings, groupedBy, waits, type WaitLine, type Waits } from './_waits.ts'

type Line = WaitLine & Pick<Keys, 'origin' | 'period' | 'area'>

const marks = [90, 180, 365]
/** Days of the drawn line: every fifteenth up to three years, and the marks. */
const line = [...new Set([...Array.from({ length: 73 }, (_, i) => 15 * i), ...marks])].sort((a, b) => a - b)

/**
 * How long people wait, counting those still waiting: quartiles and mean by Kaplan–Meier, and by Aalen–Johansen the
 * share that had ended in each way by a day. The whole place over all years has the whole line; years and districts the
 * three marked days. Source: methods, B6.
 */
export function rows(lines: readonly Line[], context: Context): Computed[] {
  return groupedBy(lines, ({ origin, period, area }) => [origin, period, area].join('\n')).flatMap((own) => {
    const { origin, period, area } = own[0]!
    return numbers(own, context, period === 'all' && area === 'all').map((each) => ({
      ...each,
      ...{ origin, period, area },
      flags: [...each.flags, ...flagsOf(own)],
    }))
  })
}

function flagsOf(lines: readonly Line[]): string[] {
  const { undated, ended } = waits(lines)
  return [
    ...(undated > thresholds.undated * ended ? ['closing_dates_missing'] : []),
    ...coarseDays(Math.max(...lines.map(({ within_months }) => within_months))),
  ]
}

function numbers(lines: readonly Line[], { deadline_days }: Context, isWhole: boolean): Computed[] {
  const given = waits(lines)
  const curve = kaplanMeier(given)
  const { complaints, closings } = thresholds.waiting
  if (curve.n < complaints) return [{ category: 'median', ...hidden('too_few_complaints') }]
  if (curve.events < closings) return [{ category: 'median', ...hidden('too_few_closings') }]
  const bunching = deadline_days !== null && isBunched(lines, deadline_days) ? ['deadline_bunching'] : []
  const quartiles = { lower_quartile: 0.25, median: 0.5, upper_quartile: 0.75 }
  return [
    ...Object.entries(quartiles).map(([category, p]) => ({
      category,
      ...quantile(curve, p),
      flags: bunching,
    })),
    { category: 'restricted_mean', ...meanTo365(curve) },
    ...shares(given, curve, isWhole ? line : marks),
  ]
}

/** Where the curve has not come down so far, `lower` is the longest wait followed: print “more than {lower} days”. */
function quantile(curve: SurvivalCurve, p: number): Numbers {
  const counts = { numerator: curve.events, denominator: curve.n }
  const limits = survivalQuantile(curve, p)
  if (limits.value !== null) return shown(limits, 'kaplan_meier', counts)
  return {
    ...shown({ value: null, lower: curve.rows.at(-1)!.time, upper: null }, 'kaplan_meier', counts),
    status: 'counts_only',
    reasons: ['not_reached'],
  }
}

function meanTo365(curve: SurvivalCurve): Numbers {
  const { est, se } = restrictedMean(curve, 365)
  const counts = { numerator: curve.events, denominator: curve.n }
  return shown(around(est!, se!), 'kaplan_meier', counts)
}

/** 95 % limits from a standard error. */
function around(value: number, se: number): Interval {
  return { value, lower: value - zFor(0.95) * se, upper: value + zFor(0.95) * se }
}

/** The share closed by each day, and closed in each way, while enough complaints are still being followed. */
function shares(given: Waits, curve: SurvivalCurve, days: readonly number[]): Computed[] {
  const followed = atRisk(given)
  const incidence = aalenJohansen(given, endings.length)
  const n = { denominator: curve.n }
  return days.flatMap((day) => {
    const at = `day_${String(day).padStart(3, '0')}`
    if (followed(day) < thresholds.waiting.at_risk) {
      if (!marks.includes(day)) return []
      return [{ category: `any/${at}`, ...hidden('too_few_followed') }]
    }
    const { closed_within, closed_lower, closed_upper } = survivalAt(curve, day)
    const any = { value: closed_within, lower: closed_lower, upper: closed_upper }
    return [
      { category: `any/${at}`, ...shown(any, 'kaplan_meier', n) },
      ...endings.map((ending, k) => {
        const { cif, se } = incidenceAt(incidence[k]!, day)
        const { value, lower, upper } = around(cif, se)
        const limits = { value, lower: Math.max(0, lower!), upper: Math.min(1, upper!) }
        return { category: `${ending}/${at}`, ...shown(limits, 'aalen_johansen', n) }
      }),
    ]
  })
}

/** Closed in the eleven days up to the deadline: over twice as many as in the ten after, and in the eleven before. */
function isBunched(lines: readonly Line[], deadline: number): boolean {
  const closed = (from: number, to: number) =>
    lines
      .filter(({ days, ending }) => ending !== 'open' && days !== null && days >= from && days <= to)
      .reduce((sum, { n }) => sum + n, 0)
  const upTo = closed(deadline - 10, deadline)
  return upTo > 2 * closed(deadline + 1, deadline + 10) && upTo > 2 * closed(deadline - 21, deadline - 11)
}

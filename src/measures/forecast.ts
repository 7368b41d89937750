import type { Context } from './_compute.ts'
import { forecast, type Candidate } from './_forecast.ts'
import { monthName, monthNumber } from './_month.ts'
import { monthSeries, type MonthLine } from './_month-series.ts'
import { hidden, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'

type Line = MonthLine & { event_month: string | null }

const origin = 'public'

/**
 * The six months after the last complete one, if nothing changes: expected, where a candidate passed the gate, else the
 * same months of last year. Of the whole place only: nothing smaller is forecast. Source: methods, F1–F4.
 */
export function rows(lines: readonly Line[], { as_of }: Context): Computed[] {
  if (lines.length === 0) return []
  const { months, y } = monthSeries(lines, as_of)
  const last = months.at(-1)
  if (last === undefined) return [{ origin, category: 'expected', ...hidden('too_few_months') }]
  const event = lines[0]!.event_month
  const made = forecast(
    y,
    event !== null && monthNumber(last) - monthNumber(event) < thresholds.forecast.event_months,
  )
  const isShown = made.status === 'shown'
  const method = (made.method ?? 'none').replaceAll('-', '_')
  const ahead = made.months.map(({ h, expected, lower, upper }) => ({
    period: monthName(monthNumber(last) + h),
    category: isShown ? 'expected' : 'last_year',
    ...shown({ value: expected, lower, upper }, method),
  }))
  const all: Record<string, Numbers> = {
    ...(isShown ? {} : { expected: hidden(...made.reasons) }),
    ...(made.past_error === null
      ? {}
      : { past_error: shown({ value: made.past_error, lower: null, upper: null }, method) }),
    ...Object.assign({}, ...made.candidates.map(testOf)),
  }
  return [
    ...Object.entries(all).map(([category, each]) => ({ period: 'all', category, ...each })),
    ...ahead,
  ].map((each) => ({ origin, ...each }))
}

/** How a candidate did in months it could have been made in; what keeps it from being shown is marked. */
function testOf({ method, test, fails }: Candidate): Record<string, Numbers> {
  const name = method.replaceAll('-', '_')
  if (test === null) return { [`relative_error/${name}`]: hidden('cannot_be_fitted') }
  const { rel_mae, share_origins_better_h1, coverage_h1, covered_h1, coverage_n, n_origins } = test
  const point = (value: number | null, fails_at: Candidate['fails'][number], counts = {}) => ({
    ...shown({ value, lower: null, upper: null }, 'rolling_origin', counts),
    flags: fails.includes(fails_at) || fails.includes('too_few_origins') ? ['gate_failed'] : [],
  })
  return {
    [`relative_error/${name}`]: point(rel_mae, 'not_better', { denominator: n_origins }),
    [`closer/${name}`]: point(share_origins_better_h1, 'seldom_better', { denominator: n_origins }),
    [`held/${name}`]: point(coverage_h1, 'wrong_coverage', {
      numerator: covered_h1,
      denominator: coverage_n,
    }),
  }
}

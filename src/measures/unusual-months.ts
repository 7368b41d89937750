import type { Context } from './_compute.ts'
import { monthSeries, type MonthLine } from './_month-series.ts'
import { count, hidden, shown } from './_numbers.ts'
import type { Computed } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { unusualMonths } from './_unusual-months.ts'

const origin = 'public'

/**
 * Every complete month with its count, its usual range and its running sums; months outside are marked. The sum above
 * which there is a signal stands beside them. Source: methods, F6.
 */
export function rows(lines: readonly MonthLine[], { as_of }: Context): Computed[] {
  if (lines.length === 0) return []
  const { months, y } = monthSeries(lines, as_of)
  const { status, reasons, is_seasonal, usual, chart, cusum, h } = unusualMonths(y)
  if (status === 'hidden' || chart === null || cusum === null)
    return [{ origin, category: 'usual', ...hidden(...reasons) }]
  const index = (value: number) => shown({ value, lower: null, upper: null }, 'cusum')
  const monthly = months.flatMap((period, i): Computed[] => {
    const flags = [
      ...(chart.outside.includes(i + 1) ? ['outside_usual'] : []),
      ...(cusum.signal_up.includes(i + 1) ? ['sum_above'] : []),
      ...(cusum.signal_down.includes(i + 1) ? ['sum_below'] : []),
    ]
    const { value, lower, upper } = usual[i]!
    const isBaseline = i < thresholds.unusual.baseline_periods
    return [
      { period, category: 'count', ...count(y[i]!), flags },
      {
        period,
        category: 'usual',
        ...shown({ value, lower, upper }, 'u_chart', {}, isBaseline ? ['baseline'] : []),
      },
      { period, category: 'sum_up', ...index(cusum.cusum_up[i]!) },
      { period, category: 'sum_down', ...index(cusum.cusum_down[i]!) },
    ]
  })
  return [
    {
      category: 'usual',
      ...shown({ value: chart.lambda0, lower: null, upper: null }, 'u_chart'),
      flags: is_seasonal ? ['usual_by_season'] : [],
    },
    { category: 'signal_sum', ...index(h!) },
    { category: 'dispersion', ...shown({ value: chart.phi, lower: null, upper: null }, 'u_chart') },
    ...monthly,
  ].map((each) => ({ origin, ...each }))
}

import { cusumPoisson, type Cusum } from '../statistics/cusum-poisson.ts'
import { cusumThreshold } from '../statistics/cusum-threshold.ts'
import { seasonFactors } from '../statistics/season-factors.ts'
import { uChart, type UChart } from '../statistics/u-chart.ts'
import { thresholds } from './_thresholds.ts'

/** Which months were outside the usual range: a place to look, never the start of an episode. Months are 1-based. */
export interface UnusualMonths {
  status: 'shown' | 'hidden'
  reasons: ('too_few_months' | 'missing_month' | 'too_few_a_month')[]
  /** What is usual in each month, in counts, and three standard deviations either way. */
  usual: { value: number; lower: number; upper: number }[]
  /** The months of a year differ by enough to have been allowed for. */
  is_seasonal: boolean
  chart: UChart | null
  cusum: Cusum | null
  /** The sum above which there is a signal: fewer than one false one in five years. */
  h: number | null
}

/**
 * u-chart and running sums over monthly counts, the first 24 months being the usual. Null stands for a month without a
 * count. Source: methods, F6.
 */
export function unusualMonths(
  y: readonly (number | null)[],
  exposure: readonly number[] = y.map(() => 1),
): UnusualMonths {
  const { baseline_periods, expected: fewest, ratio, season } = thresholds.unusual
  const counts = y.filter((count) => count !== null)
  if (counts.length < y.length) return hidden('missing_month')
  if (counts.length < baseline_periods) return hidden('too_few_months')
  const factors = seasonFactors(counts.slice(0, baseline_periods), 12)
  const is_seasonal = factors !== null && (Math.max(...factors) - Math.min(...factors)) / 2 > season
  const seasonal = exposure.map((e, i) => (is_seasonal ? e * factors[i % 12]! : e))
  const chart = uChart(counts, seasonal, baseline_periods)
  if (chart === null) return hidden('too_few_a_month')
  const usual = seasonal.slice(0, baseline_periods).reduce((sum, e) => sum + e, 0) / baseline_periods
  const expected = chart.lambda0 * usual
  if (expected < fewest) return hidden('too_few_a_month')
  const { lambda0, phi } = chart
  const reference = cusumPoisson([], [], lambda0, ratio, 0)!
  const h = cusumThreshold({
    expected,
    phi,
    reference_up: reference.reference_up * usual,
    reference_down: reference.reference_down * usual,
    periods: 60,
    runs: 2000,
    seed: 1985,
  })!
  const cusum = cusumPoisson(counts, seasonal, lambda0, ratio, h)
  const range = seasonal.map((e, i) => ({
    value: lambda0 * e,
    lower: chart.u_lower3[i]! * e,
    upper: chart.u_upper3[i]! * e,
  }))
  return { status: 'shown', reasons: [], usual: range, is_seasonal, chart, cusum, h }
}

function hidden(reason: UnusualMonths['reasons'][number]): UnusualMonths {
  return {
    status: 'hidden',
    reasons: [reason],
    usual: [],
    is_seasonal: false,
    chart: null,
    cusum: null,
    h: null,
  }
}

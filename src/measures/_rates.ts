import { rateRatio } from '../statistics/rate-ratio.ts'
import { isEnough, per, together, wholeYears, type Exposed, type ExposureLine } from './_exposure.ts'
import { countsOnly, hidden, rate, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

/**
 * Rates against each published exposure, of the whole place by year and over all whole years, and of its districts over
 * all of them beside the other districts together. Two exposures or none, for one alone can mislead. Source: methods, G1.
 */
export function rates(lines: readonly ExposureLine[], as_of: string): Computed[] {
  const whole = wholeYears(lines, as_of)
  const yearly = groupedBy(
    whole.filter(({ area }) => area === 'all'),
    ({ period }) => period,
  ).flatMap((year) => ratesOf(together(year)).map((each) => ({ ...each, period: year[0]!.period })))
  const all = together(whole)
  const districts = all.filter(({ area }) => area !== 'all')
  return [
    ...yearly,
    ...groupedBy(all, ({ area }) => area).flatMap((place) => {
      const own = ratesOf(place)
      const hasRates = place[0]!.area !== 'all' && own.every(({ status }) => status !== 'hidden')
      return hasRates ? [...own, ...place.map((one) => besideOthers(one, districts))] : own
    }),
  ]
}

/** The rates of one place in one time. */
function ratesOf(place: readonly Exposed[]): (Computed & Numbers)[] {
  const known = place.filter(({ exposure }) => exposure > 0)
  const { area } = place[0]!
  if (known.length < 2) return [{ area, category: 'rate', ...hidden('one_denominator') }]
  return known.map((one) => ({
    area,
    category: `rate/${one.kind}`,
    ...rate(one.n, one.exposure, per[one.kind], isEnough(one)),
  }))
}

/** How many times as high a district's rate is as that of all others together. */
function besideOthers(one: Exposed, districts: readonly Exposed[]): Computed {
  const others = districts.filter(({ kind, area }) => kind === one.kind && area !== one.area)
  const sum = (value: (other: Exposed) => number) => others.reduce((total, other) => total + value(other), 0)
  const keys = { area: one.area, category: `ratio/${one.kind}` }
  const n = sum((other) => other.n)
  const { events } = thresholds.rate
  const withoutRatio = (reason: string) => ({ ...keys, ...countsOnly(one.n, n, reason, 'exact_ratio') })
  if (Math.min(one.n, n) < events) return withoutRatio(`fewer_than_${events}_events`)
  if (!isEnough(one)) return withoutRatio('exposure_too_small')
  const limits = rateRatio(
    one.n,
    one.exposure,
    n,
    sum(({ exposure }) => exposure),
  )
  return { ...keys, ...shown(limits, 'exact_ratio', { numerator: one.n, denominator: n }) }
}

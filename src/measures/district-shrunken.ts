import { empiricalBayes } from '../statistics/empirical-bayes.ts'
import type { Context } from './_compute.ts'
import { per, together, wholeYears, type Exposed, type ExposureLine } from './_exposure.ts'
import { hidden, shown } from './_numbers.ts'
import type { Computed } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

const origin = 'public'

/**
 * Rates of districts drawn towards that of all of them, the more the smaller the district, each beside its own rate as it
 * stands. Source: methods, G2.
 */
export function rows(lines: readonly ExposureLine[], { as_of }: Context): Computed[] {
  const districts = together(wholeYears(lines, as_of)).filter(
    ({ area, exposure }) => area !== 'all' && exposure > 0,
  )
  return groupedBy(districts, ({ kind }) => kind)
    .flatMap((own) => shrunken(own))
    .map((each) => ({ origin, ...each }))
}

function shrunken(units: readonly Exposed[]): Computed[] {
  const { kind } = units[0]!
  if (units.length < thresholds.shrinkage)
    return [{ category: `steadier/${kind}`, ...hidden('too_few_districts') }]
  const bayes = empiricalBayes(
    units.map(({ n }) => n),
    units.map(({ exposure }) => exposure / per[kind]),
  )!
  const flags = bayes.between_variance === 0 ? ['no_difference_detected'] : []
  const point = (value: number) => ({ value, lower: null, upper: null })
  return [
    { category: `overall/${kind}`, ...shown(point(bayes.overall), 'empirical_bayes', {}, flags) },
    ...units.flatMap(({ area, n, exposure }, i): Computed[] => {
      const counts = { numerator: n, denominator: exposure }
      const [lower, upper] = bayes.interval95[i] ?? [null, null]
      return [
        {
          area,
          category: `steadier/${kind}`,
          ...shown({ value: bayes.shrunk[i]!, lower, upper }, 'empirical_bayes', counts, flags),
        },
        {
          area,
          category: `raw/${kind}`,
          ...shown(point((n * per[kind]) / exposure), 'empirical_bayes', counts),
        },
        { area, category: `own_weight/${kind}`, ...shown(point(bayes.weight[i]!), 'empirical_bayes') },
      ]
    }),
  ]
}

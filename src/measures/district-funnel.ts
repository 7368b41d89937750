import { funnelBinomial } from '../statistics/funnel-binomial.ts'
import { funnelFlags } from '../statistics/funnel-flags.ts'
import { funnelPoisson } from '../statistics/funnel-poisson.ts'
import type { Funnel, FunnelUnit } from '../statistics/funnel.ts'
import type { Context } from './_compute.ts'
import { per, together, wholeYears, type Exposed, type ExposureLine } from './_exposure.ts'
import { count, hidden, shown } from './_numbers.ts'
import type { Computed } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

/** A district's closed complaints, of which n were sustained; or a year of it beside a published total. */
type Line =
  ExposureLine | (Omit<ExposureLine, 'kind' | 'first_month'> & { kind: 'closed'; first_month: null })
type Unit = Pick<Exposed, 'area' | 'n' | 'exposure'>

const origin = 'public'

/**
 * Which districts differ from the rest by more than chance and ordinary variation: in the share sustained of those closed,
 * and in complaints for officers, residents and contacts. Source: methods, G3.
 */
export function rows(lines: readonly Line[], { as_of, not_published }: Context): Computed[] {
  const closed = lines.filter((line) => line.kind === 'closed')
  const exposed = together(
    wholeYears(
      lines.filter((line): line is ExposureLine => line.kind !== 'closed'),
      as_of,
    ),
  )
  const hasFindings = !not_published.includes('findings') && closed.length > 0
  const shares = hasFindings
    ? funnelOf('sustained', closed, 1, (units) => funnelBinomial(units.map(x), units.map(size)))
    : []
  const rates = groupedBy(exposed, ({ kind }) => kind).flatMap((units) => {
    const { kind } = units[0]!
    return funnelOf(kind, units, per[kind], (own) => funnelPoisson(own.map(x), own.map(size)))
  })
  return [...shares, ...rates].map((each) => ({ origin, ...each }))
}

const x = ({ n }: Unit) => n
const size = ({ exposure }: Unit) => exposure

function funnelOf(
  name: string,
  all: readonly Unit[],
  factor: number,
  of: (units: readonly Unit[]) => Funnel | null,
): Computed[] {
  const units = all.filter(({ exposure }) => exposure > 0)
  if (units.length < thresholds.funnel)
    return [{ category: `target/${name}`, ...hidden('too_few_districts') }]
  const funnel = of(units)
  if (funnel === null) return [{ category: `target/${name}`, ...hidden('not_defined') }]
  const { differs, is_too_variable } = funnelFlags(funnel, thresholds.family_q)
  const { target, phi, tau2 } = funnel
  const point = (value: number) => shown({ value, lower: null, upper: null }, 'funnel')
  const middle = is_too_variable ? hidden('too_variable') : point(target * factor)
  return [
    { category: `target/${name}`, ...middle },
    { category: `districts/${name}`, ...count(units.length) },
    { category: `dispersion/${name}`, ...point(phi) },
    { category: `between_variance/${name}`, ...point(tau2) },
    ...units.flatMap(({ area, n, exposure }, i): Computed[] => [
      {
        area,
        category: `observed/${name}`,
        ...point((n * factor) / exposure),
        ...{ numerator: n, denominator: exposure },
        flags: differs[i] === true ? ['differs'] : [],
      },
      ...(is_too_variable ? [] : limits(area, name, target, funnel.units[i]!, factor)),
    ]),
  ]
}

/** The usual range of a district of this size, by chance and ordinary variation, and by chance alone. */
function limits(area: string, name: string, target: number, unit: FunnelUnit, factor: number): Computed[] {
  const range = (category: string, of: readonly number[], at: number): Computed => ({
    area,
    category: `${category}/${name}`,
    ...shown(
      { value: target * factor, lower: of[at]! * factor, upper: of[of.length - 1 - at]! * factor },
      'funnel',
    ),
  })
  const { adjusted_limits, exact_limits } = unit
  return [
    range('usual_998', adjusted_limits, 0),
    range('usual_95', adjusted_limits, 1),
    range('chance_998', exact_limits, 0),
    range('chance_95', exact_limits, 1),
  ]
}

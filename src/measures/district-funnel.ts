import { funnelBinomial } from '../statistics/funnel-binomial.ts'
import { funnelFlags } from '../statistics/funnel-flags.ts'
import { funnelPoisson } from '../statistics/funnel-poisson.ts'
import type { Funnel, FunnelUnit } from '../statistics/funnel.ts'
import { benjaminiHochberg } from '../statistics/p-adjust.ts'
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
 * and in complaints for officers, residents and contacts. Units that are no district take no part. Source: methods, G3.
 */
export function rows(lines: readonly Line[], { as_of, not_published, units = [] }: Context): Computed[] {
  const closed = lines.filter(({ kind, area }) => kind === 'closed' && !units.includes(area))
  const exposed = together(
    wholeYears(
      lines.filter((line): line is ExposureLine => line.kind !== 'closed' && !units.includes(line.area)),
      as_of,
    ),
  )
  const hasFindings = !not_published.includes('findings') && closed.length > 0
  const compared: Compared[] = [
    ...(hasFindings ? [compare('sustained', closed, 1, funnelBinomial)] : []),
    ...groupedBy(exposed, ({ kind }) => kind).map((units) => {
      const { kind } = units[0]!
      return compare(kind, units, per[kind], funnelPoisson)
    }),
  ]
  return marked(compared)
    .flatMap(rowsOf)
    .map((each) => ({ origin, ...each }))
}

/** One funnel, in the order of its units; null with the reason where there is none. */
interface Compared {
  name: string
  units: readonly Unit[]
  /** What a value is multiplied by for display. */
  factor: number
  funnel: Funnel | null
  reason: string
  /** Beyond the usual 99.8 % range; none where units vary too much. */
  isBeyond: boolean[]
  is_too_variable: boolean
}

function compare(
  name: string,
  all: readonly Unit[],
  factor: number,
  of: (x: readonly number[], n: readonly number[]) => Funnel | null,
): Compared {
  const units = all.filter(({ exposure }) => exposure > 0)
  const isFew = units.length < thresholds.funnel
  const funnel = isFew
    ? null
    : of(
        units.map(({ n }) => n),
        units.map(({ exposure }) => exposure),
      )
  const reason = isFew ? 'too_few_districts' : 'not_defined'
  const { differs, is_too_variable } =
    funnel === null ? { differs: [], is_too_variable: false } : funnelFlags(funnel, 1)
  return {
    name,
    units,
    factor,
    funnel,
    reason,
    isBeyond: differs.map((one) => one === true),
    is_too_variable,
  }
}

/** Those beyond that also stand in the family of all districts of all funnels that can bear a mark (methods, 0.10). */
function marked(all: readonly Compared[]): Compared[] {
  const family = all.filter(({ funnel, is_too_variable }) => funnel !== null && !is_too_variable)
  const q = benjaminiHochberg(family.flatMap(({ funnel }) => funnel!.units.map((unit) => unit?.p ?? null)))
  return all.map((one) => {
    const before = family.slice(0, family.indexOf(one)).reduce((sum, { units }) => sum + units.length, 0)
    const isBeyond = one.isBeyond.map((is, i) => is && q[before + i]! <= thresholds.family_q)
    return { ...one, isBeyond }
  })
}

function rowsOf({ name, units, factor, funnel, reason, isBeyond, is_too_variable }: Compared): Computed[] {
  if (funnel === null) return [{ category: `target/${name}`, ...hidden(reason) }]
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
        flags: isBeyond[i] === true ? ['differs'] : [],
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

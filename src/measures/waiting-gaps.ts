import { kaplanMeier, type SurvivalCurve } from '../statistics/kaplan-meier.ts'
import { logRank } from '../statistics/log-rank.ts'
import { benjaminiHochberg } from '../statistics/p-adjust.ts'
import { atRisk } from '../statistics/risk-table.ts'
import { survivalAt } from '../statistics/survival-at.ts'
import { survivalDifference } from '../statistics/survival-difference.ts'
import type { Context } from './_compute.ts'
import { hidden, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { durations, groupings, isWatched, size, type Grouping, type WaitedLine } from './_waiting-groups.ts'
import { groupedBy } from './_waits.ts'

/** The day on which shares are compared (methods, B6). */
const half = 180

/**
 * Whether kinds of complaint, or districts, wait differently: of each group the share closed within 180 days by
 * Kaplan–Meier and its difference from that of all others, then one log-rank test of all groups, for districts within
 * kinds. Beside a district stand all other complaints of the place, those without a district and of units that are none
 * too, so that its difference is one from the whole place. Source: methods, B6.
 */
export function rows(lines: readonly WaitedLine[], { units = [] }: Pick<Context, 'units'>): Computed[] {
  const placed = lines.map((line) =>
    units.includes(line.district ?? '') ? { ...line, district: null } : line,
  )
  return groupedBy(placed.filter(isWatched), ({ origin }) => origin).flatMap((own) =>
    groupings.flatMap((grouping) =>
      compared(own, grouping).map((row) => ({ origin: own[0]!.origin, ...row })),
    ),
  )
}

function compared(lines: readonly WaitedLine[], grouping: Grouping): Computed[] {
  const named = lines.filter((line) => grouping.groupOf(line) !== null)
  const groups = [...new Set(named.map((line) => grouping.groupOf(line)!))].sort()
  const category = `${grouping.name}/chi_square`
  if (groups.length === 0) return [{ category, ...hidden(grouping.absent) }]
  if (groups.length === 1) return [{ category, ...hidden('one_group') }]
  const rest = grouping.isBesideAll ? lines.filter((line) => grouping.groupOf(line) === null) : []
  const differences = beside(named, grouping, groups, untilCompared(rest))
  const test = tested(named, grouping, groups)
  const q = benjaminiHochberg([...differences.map(({ p }) => p), test.p])
  return [...differences, test].flatMap(({ rows: own }, at) => {
    const stands = q[at] != null && q[at] <= thresholds.family_q
    return own.map((row) => ({ ...row, flags: stands && isJudged(row) ? ['stands_in_family'] : [] }))
  })
}

/** Rows that say how two groups, or all of them, compare: differences and the p of the test. */
function isJudged({ category }: Computed): boolean {
  return /^difference|\/p$/.test(category!)
}

/** Rows, with the p of their comparison for the family of all that are compared alike; null where it is none. */
interface Compared {
  rows: Computed[]
  p: number | null
}

/** `difference/force`: how much more often complaints of a group were closed within 180 days than all others together, those of `rest` too. */
function beside(
  lines: readonly WaitedLine[],
  grouping: Grouping,
  groups: readonly string[],
  rest: readonly WaitedLine[],
): Compared[] {
  const short = new Map(
    groupedBy(lines, (line) => grouping.groupOf(line)!).map((own) => [
      grouping.groupOf(own[0]!)!,
      untilCompared(own),
    ]),
  )
  return groups.map((group) => {
    const own = short.get(group)!
    const others = [...rest, ...groups.filter((each) => each !== group).flatMap((each) => short.get(each)!)]
    const difference =
      isEnough(own) && isEnough(others) ? survivalDifference(curve(own), curve(others), half) : null
    if (difference === null)
      return { rows: [{ ...grouping.keys('difference', group), ...hidden('too_few_in_group') }], p: null }
    const { p, ...limits } = difference
    const counts = { numerator: size(own.filter(isClosedBy(half))), denominator: size(own) }
    const { closed_within, closed_lower, closed_upper } = survivalAt(curve(own), half)
    const share = { value: closed_within, lower: closed_lower, upper: closed_upper }
    return {
      rows: [
        { ...grouping.keys('share', group), ...shown(share, 'kaplan_meier', counts) },
        { ...grouping.keys('difference', group), ...shown(limits, 'kaplan_meier', counts) },
      ],
      p,
    }
  })
}

/** Equal waits of those watched by the day compared, as they stand on it: longer ones were still waiting the day after. */
function untilCompared(lines: readonly WaitedLine[]): WaitedLine[] {
  const cut = lines
    .filter(({ entry_days }) => entry_days === null || entry_days < half)
    .map((line) => (line.days > half ? { ...line, days: half + 1 } : line))
  return groupedBy(cut, ({ days, is_closed, entry_days }) => [days, is_closed, entry_days].join('\n')).map(
    (own) => ({ ...own[0]!, n: size(own) }),
  )
}

/** Enough for a waiting time on that day and, for a gap, enough closed by then and enough that were not (methods, 0.8). */
function isEnough(lines: readonly WaitedLine[]): boolean {
  const { complaints, closings, at_risk } = thresholds.waiting
  const { events } = thresholds.gap
  return (
    size(lines) >= complaints &&
    size(lines.filter(isClosedBy(Infinity))) >= closings &&
    atRisk(durations(lines))(half) >= at_risk &&
    size(lines.filter(isClosedBy(half))) >= events &&
    size(lines.filter((line) => line.days >= half && !isClosedBy(half)(line))) >= events
  )
}

function isClosedBy(day: number) {
  return ({ is_closed, days }: WaitedLine) => is_closed === 1 && days <= day
}

/** `kinds/chi_square`, its degrees of freedom and its p: whether all groups with enough closings waited alike. */
function tested(lines: readonly WaitedLine[], grouping: Grouping, groups: readonly string[]): Compared {
  const category = (part: string) => `${grouping.name}/${part}`
  const closings = new Map<string, number>()
  for (const line of lines) {
    const group = grouping.groupOf(line)!
    closings.set(group, (closings.get(group) ?? 0) + line.is_closed * line.n)
  }
  const large = new Set(groups.filter((group) => closings.get(group)! >= thresholds.logRank))
  const none = (reason: string): Compared => ({
    rows: [{ category: category('chi_square'), ...hidden(reason) }],
    p: null,
  })
  if (large.size < 2) return none('one_group')
  const own = lines.filter((line) => large.has(grouping.groupOf(line)!))
  const { chisq, df, p, observed, n } = logRank(
    durations(own),
    own.map((line) => grouping.groupOf(line)!),
    grouping.stratumOf && own.map(grouping.stratumOf),
  )
  if (chisq === null || p === null) return none('not_defined')
  const counts = { numerator: sum(observed), denominator: sum(n) }
  const row = (part: string, value: number): Computed => ({
    category: category(part),
    ...alone(value, counts),
  })
  return { rows: [row('chi_square', chisq), row('degrees', df), row('p', p)], p }
}

function alone(value: number, counts: { numerator: number; denominator: number }): Numbers {
  return shown({ value, lower: null, upper: null }, 'log_rank', counts)
}

function curve(lines: readonly WaitedLine[]): SurvivalCurve {
  return kaplanMeier(durations(lines))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}

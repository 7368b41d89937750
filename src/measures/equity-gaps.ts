import { kaplanMeier, type SurvivalCurve } from '../statistics/kaplan-meier.ts'
import { mantelHaenszel } from '../statistics/mantel-haenszel.ts'
import { newcombe } from '../statistics/newcombe.ts'
import { twoSided } from '../statistics/normal-distribution.ts'
import { benjaminiHochberg } from '../statistics/p-adjust.ts'
import { survivalAt } from '../statistics/survival-at.ts'
import { survivalDifference } from '../statistics/survival-difference.ts'
import type { Context } from './_compute.ts'
import { outcomes, withOutcome, withoutOutcome, type Outcome, type PersonLine } from './_equity-outcomes.ts'
import { countsOnly, share, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

/** One row, with the p of its comparison for the family of the agency; null where it is none. */
interface Compared {
  row: Computed
  p: number | null
}

/**
 * Do complaints from different groups of people end the same way? For each group its share with an outcome, the gap to
 * all other recorded groups together, and the gap within kinds of complaint and years. Source: methods, B9.
 */
export function rows(lines: readonly PersonLine[], { not_published }: Context): Computed[] {
  const possible = outcomes({
    isTimed: !not_published.includes('closed_on') && lines.some(({ outcome }) => outcome === 'open'),
    hasKinds: !not_published.includes('finding_kinds'),
  })
  const compared = groupedBy(lines, ({ attribute }) => attribute).flatMap((own) => {
    const told = possible.filter((outcome) => isTold(own, outcome))
    const grouped = pooled(own, told)
    return told.flatMap((outcome) => byGroup(grouped, outcome))
  })
  const q = benjaminiHochberg(compared.map(({ p }) => p))
  return compared.map(({ row }, i) => ({
    ...row,
    origin: 'public',
    flags: [...row.flags, ...(q[i] !== null && q[i]! <= thresholds.family_q ? ['stands_in_family'] : [])],
  }))
}

const few = thresholds.people.peopleByOutcome

/**
 * Whether the outcome is common enough to be compared, and two groups at least, with nearly all recorded complaints
 * between them, have enough people with it and without it to be shown.
 */
function isTold(lines: readonly PersonLine[], outcome: Outcome): boolean {
  const recorded = lines.filter(isRecorded)
  const told = groupedBy(recorded, ({ word }) => word).filter((group) => {
    const { x, n } = withOutcome(group, outcome)
    return x >= few && n - x >= few
  })
  const { x, n } = withOutcome(recorded, outcome)
  const { covered, outcome: share } = thresholds.gap
  return told.length > 1 && x >= share * n && withOutcome(told.flat(), outcome).n >= covered * n
}

/**
 * Groups too small to show stand together, where there are two or more of them. If the people whose group is not recorded
 * are too few as well they stand with them, and such a pool is compared with nobody.
 */
function pooled(lines: readonly PersonLine[], told: readonly Outcome[]): PersonLine[] {
  const small = groupedBy(lines, ({ word }) => word)
    .filter((group) => {
      const counts = told.map((outcome) => withOutcome(group, outcome))
      const given = counts.flatMap(({ x, n }) => [x, n - x, ...counts.map((other) => n - other.n)])
      return given.some((side) => side > 0 && side < few) || counts.some(({ n }) => n < thresholds.gap.cases)
    })
    .map(([first]) => first!.word)
  if (small.length < 2) return [...lines]
  const word = small.includes('unknown') ? 'pooled_unknown' : 'pooled'
  return lines.map((line) => (small.includes(line.word) ? { ...line, word } : line))
}

function isRecorded({ word }: Pick<PersonLine, 'word'>): boolean {
  return word !== 'unknown' && word !== 'pooled_unknown'
}

function byGroup(lines: readonly PersonLine[], outcome: Outcome): Compared[] {
  const known = lines.filter(isRecorded)
  const complaints = lines.filter(({ what }) => what === 'ending')
  const total = complaints.reduce((sum, { n }) => sum + n, 0)
  const several = complaints.filter(({ has_several }) => has_several).reduce((sum, { n }) => sum + n, 0)
  const flags = several > thresholds.severalPeople * total ? ['several_people'] : []
  return groupedBy(lines, ({ word }) => word).flatMap((own) => {
    const { attribute, word } = own[0]!
    const people_group = `${attribute}/${word}`
    const rest = known.filter((line) => line.word !== word)
    const made: Record<string, { numbers: Numbers; p: number | null }> = {
      share: { numbers: ownShare(own, outcome), p: null },
      ...(!isRecorded(own[0]!) || rest.length === 0
        ? {}
        : {
            gap: gap(own, rest, outcome),
            ...(outcome.waits === null
              ? { adjusted: { numbers: adjusted(own, rest, outcome), p: null } }
              : {}),
          }),
    }
    return Object.entries(made).map(([kind, { numbers, p }]) => ({
      row: {
        ...{ people_group, category: `${kind}/${outcome.name}` },
        ...numbers,
        flags: [...numbers.flags, ...flags],
      },
      p,
    }))
  })
}

function ownShare(own: readonly PersonLine[], outcome: Outcome): Numbers {
  const { x, n } = withOutcome(own, outcome)
  if (outcome.waits === null) return share(x, n)
  if (n < thresholds.waiting.complaints) return countsOnly(x, n, 'too_few_in_group', 'kaplan_meier')
  const { closed_within, closed_lower, closed_upper } = survivalAt(waitsOf(own, outcome), outcome.waits)
  const isSure = closed_within === 0 || closed_within === 1
  const [lower, upper] = isSure ? [null, null] : [closed_lower, closed_upper]
  return shown({ value: closed_within, lower, upper }, 'kaplan_meier', { numerator: x, denominator: n })
}

/** Both groups need thirty cases, five with and five without the outcome (methods, 0.8). */
function isEnough(own: readonly PersonLine[], rest: readonly PersonLine[], outcome: Outcome): boolean {
  const { cases, events } = thresholds.gap
  return [own, rest].every((side) => {
    const { x, n } = withOutcome(side, outcome)
    return n >= cases && x >= events && withoutOutcome(side, outcome) >= events
  })
}

function gap(
  own: readonly PersonLine[],
  rest: readonly PersonLine[],
  outcome: Outcome,
): { numbers: Numbers; p: number | null } {
  const [a, b] = [withOutcome(own, outcome), withOutcome(rest, outcome)]
  const counts = { numerator: a.x, denominator: a.n }
  const method = outcome.waits === null ? 'newcombe' : 'kaplan_meier'
  if (!isEnough(own, rest, outcome))
    return { numbers: countsOnly(a.x, a.n, 'too_few_in_group', method), p: null }
  if (outcome.waits === null) {
    const all = (a.x + b.x) / (a.n + b.n)
    const se = Math.sqrt(all * (1 - all) * (1 / a.n + 1 / b.n))
    return {
      numbers: shown(newcombe(a.x, a.n, b.x, b.n), method, counts),
      p: twoSided((a.x / a.n - b.x / b.n) / se),
    }
  }
  const difference = survivalDifference(waitsOf(own, outcome), waitsOf(rest, outcome), outcome.waits)
  if (difference === null) return { numbers: countsOnly(a.x, a.n, 'too_few_in_group', method), p: null }
  const { p, ...limits } = difference
  return { numbers: shown(limits, method, counts), p }
}

/** The gap within classes of complaint and years, pooled (Mantel–Haenszel). */
function adjusted(own: readonly PersonLine[], rest: readonly PersonLine[], outcome: Outcome): Numbers {
  const { x, n } = withOutcome(own, outcome)
  if (!isEnough(own, rest, outcome)) return countsOnly(x, n, 'too_few_in_group', 'mantel_haenszel')
  const strata = new Map<string, { a: number; b: number; c: number; d: number }>()
  for (const [lines, yes, no] of [
    [own, 'a', 'b'],
    [rest, 'c', 'd'],
  ] as const)
    for (const line of lines.filter((each) => outcome.base(each))) {
      const key = `${line.allegation_class}\n${line.received_year}`
      if (!strata.has(key)) strata.set(key, { a: 0, b: 0, c: 0, d: 0 })
      strata.get(key)![outcome.has(line) ? yes : no] += line.n
    }
  const { rd, informative } = mantelHaenszel([...strata.values()])
  if (informative < thresholds.strata) return countsOnly(x, n, 'too_few_strata', 'mantel_haenszel')
  return shown(rd, 'mantel_haenszel', { numerator: x, denominator: n })
}

function waitsOf(lines: readonly PersonLine[], { base }: Outcome): SurvivalCurve {
  const waited = lines.filter(base)
  return kaplanMeier({
    time: waited.map(({ days }) => days!),
    event: waited.map(({ outcome }) => (outcome === 'open' ? 0 : 1)),
    entry: waited.map(({ entry_days }) => entry_days),
    n: waited.map(({ n }) => n),
  })
}

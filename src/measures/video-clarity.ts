import { mantelHaenszel, type TwoByTwo } from '../statistics/mantel-haenszel.ts'
import { newcombe } from '../statistics/newcombe.ts'
import { count, hidden, share, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

interface Line {
  origin: string
  allegation_class: string
  received_year: number
  /** Null where the record does not say. */
  has_video: boolean | null
  /** Of these n, how many could not be decided. */
  unclear_count: number
  n: number
}

/** Cases that could not be decided, and the others, of one side. */
interface Side {
  unclear: number
  clear: number
}

/**
 * How much less (negative) or more often complaints with video ended as “could not be decided”: within kinds and years,
 * pooled, and as it would be if all unknown ones had video, or none. Source: methods, E1.
 */
export function rows(lines: readonly Line[]): Computed[] {
  if (lines.every(({ has_video }) => has_video === null)) return []
  return groupedBy(lines, ({ origin }) => origin).flatMap((own) =>
    numbers(own).map((each) => ({ origin: own[0]!.origin, ...each })),
  )
}

function numbers(lines: readonly Line[]): Computed[] {
  const strata = groupedBy(lines, ({ allegation_class, received_year }) =>
    [allegation_class, received_year].join('\n'),
  )
  const tables = strata.map((own) => table(own))
  const pooled = mantelHaenszel(tables)
  const { a, b, c, d } = table(lines)
  const withheld = reasonAgainst(tables, pooled.informative) ?? differing(pooled.tarone.p)
  const bound = (unknown: boolean) => {
    const theirs = strata.map((own) => table(own, unknown))
    const { informative, tarone } = mantelHaenszel(theirs)
    const reason = reasonAgainst(theirs, informative) ?? differing(tarone.p)
    return reason === null ? difference(theirs) : hidden(reason)
  }
  const sides: Record<string, Numbers> = {
    with_video: share(a, a + b),
    without_video: share(c, c + d),
    video_unknown: share(side(lines, null).unclear, total(side(lines, null))),
    crude: isEnough(table(lines)) ? crude({ a, b, c, d }) : hidden('too_few_in_group'),
    adjusted: withheld === null ? difference(tables) : hidden(withheld),
    odds_ratio: withheld === null ? shown(pooled.or, 'mantel_haenszel') : hidden(withheld),
    if_unknown_had_video: bound(true),
    if_unknown_had_none: bound(false),
    strata: { ...count(pooled.informative), denominator: tables.length },
  }
  return [...Object.entries(sides).map(([category, each]) => ({ category, ...each })), ...byKind(lines)]
}

/** One class over all its years, pooled; and single years of it where each side has enough for a share of its own. */
function byKind(lines: readonly Line[]): Computed[] {
  return groupedBy(lines, ({ allegation_class }) => allegation_class).flatMap((own) => {
    const category = `stratum/${own[0]!.allegation_class}`
    const years = groupedBy(own, ({ received_year }) => String(received_year))
    const single = years.flatMap((year): Computed[] => {
      const one = table(year)
      if (!isEnough(one)) return []
      return [{ period: String(year[0]!.received_year), category, ...crude(one) }]
    })
    const whole = isEnough(table(own))
      ? difference(years.map((year) => table(year)))
      : hidden('too_few_in_group')
    return [{ category, ...whole }, ...single]
  })
}

function table(lines: readonly Line[], unknownIs: boolean | null = null): TwoByTwo {
  const of = (has: boolean) => {
    const [known, other] = [side(lines, has), side(lines, null)]
    if (unknownIs !== has) return known
    return { unclear: known.unclear + other.unclear, clear: known.clear + other.clear }
  }
  const [exposed, unexposed] = [of(true), of(false)]
  return { a: exposed.unclear, b: exposed.clear, c: unexposed.unclear, d: unexposed.clear }
}

function side(lines: readonly Line[], has: boolean | null): Side {
  const own = lines.filter(({ has_video }) => has_video === has)
  const unclear = own.reduce((sum, { unclear_count }) => sum + unclear_count, 0)
  return { unclear, clear: own.reduce((sum, { n }) => sum + n, 0) - unclear }
}

const total = ({ unclear, clear }: Side) => unclear + clear

function isEnough({ a, b, c, d }: TwoByTwo): boolean {
  return Math.min(a + b, c + d) >= thresholds.proportion
}

function reasonAgainst(tables: readonly TwoByTwo[], informative: number): string | null {
  const sum = (value: (one: TwoByTwo) => number) => tables.reduce((all, one) => all + value(one), 0)
  if (
    Math.min(
      sum(({ a, b }) => a + b),
      sum(({ c, d }) => c + d),
    ) < thresholds.video.cases
  )
    return 'too_few_in_group'
  return informative < thresholds.strata ? 'too_few_strata' : null
}

function differing(p: number | null): string | null {
  return p !== null && p < thresholds.video.homogeneity ? 'strata_differ' : null
}

function difference(tables: readonly TwoByTwo[]): Numbers {
  return { ...shown(mantelHaenszel(tables).rd, 'mantel_haenszel'), ...sizes(tables) }
}

function crude(one: TwoByTwo): Numbers {
  const { a, b, c, d } = one
  return { ...shown(newcombe(a, a + b, c, c + d), 'newcombe'), ...sizes([one]) }
}

/** Cases with video, of all cases of which it is known. */
function sizes(tables: readonly TwoByTwo[]): Pick<Numbers, 'numerator' | 'denominator'> {
  const numerator = tables.reduce((sum, { a, b }) => sum + a + b, 0)
  return { numerator, denominator: tables.reduce((sum, { c, d }) => sum + c + d, numerator) }
}

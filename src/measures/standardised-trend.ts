import { investigated } from '../schema/words/outcome.ts'
import { directStandardisation } from '../statistics/direct-standardisation.ts'
import { zFor } from '../statistics/normal-distribution.ts'
import type { Context } from './_compute.ts'
import { countsOnly, hidden, share, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

interface Line {
  origin: string
  period: string
  allegation_class: string
  outcome: string
  n: number
}

/** Shares that depend on what complaints are about: endings, out of which others. */
const trends: Record<string, { endings: readonly string[]; of: (outcome: string) => boolean }> = {
  ...Object.fromEntries(
    [...investigated, 'mediated', 'closed_no_cooperation', 'closed_admin'].map((ending) => [
      ending,
      { endings: [ending], of: () => true },
    ]),
  ),
  investigated: { endings: investigated, of: () => true },
  of_investigated: { endings: ['sustained'], of: (outcome) => investigated.includes(outcome) },
}

/**
 * Yearly shares of endings as they stand, and as they would be had each year the mix of kinds of complaint of all years.
 * Source: methods, E2.
 */
export function rows(lines: readonly Line[], { not_published }: Context): Computed[] {
  return groupedBy(lines, ({ origin }) => origin).flatMap((own) =>
    Object.entries(trends).flatMap(([name, { endings, of }]) => {
      if (!own.some(({ outcome }) => endings.includes(outcome))) return []
      if (name === 'closed_no_cooperation' && not_published.includes('no_cooperation')) return []
      const isLump = name === 'not_sustained' && not_published.includes('finding_kinds')
      return trend(
        own.filter(({ outcome }) => of(outcome)),
        endings,
      ).map(({ category, ...each }) => ({
        ...each,
        origin: own[0]!.origin,
        category: `${name}/${category}`,
        flags: [...each.flags, ...(isLump ? ['not_published_finding_kinds'] : [])],
      }))
    }),
  )
}

function trend(lines: readonly Line[], endings: readonly string[]): (Computed & { category: string })[] {
  const all = total(lines)
  const classes = groupedBy(lines, ({ allegation_class }) => allegation_class)
  const isCommon = (own: readonly Line[]) => total(own) > thresholds.stratum.weight * all
  const common = classes.filter(isCommon)
  const rare = classes.filter((own) => !isCommon(own)).flat()
  const strata = rare.length === 0 ? common : [...common, rare]
  return groupedBy(lines, ({ period }) => period).flatMap((year) => {
    const { period } = year[0]!
    const x = total(year.filter(({ outcome }) => endings.includes(outcome)))
    const own = strata.map((stratum) => stratum.filter((line) => line.period === period))
    const input = {
      count: own.map((each) => total(each.filter(({ outcome }) => endings.includes(outcome)))),
      denominator: own.map(total),
      standard: strata.map(total),
    }
    return [
      { period, category: 'crude', ...share(x, total(year)) },
      { period, category: 'standardised', ...standardised(input, x, total(year), all) },
    ]
  })
}

function standardised(
  input: Parameters<typeof directStandardisation>[0],
  x: number,
  n: number,
  all: number,
): Numbers {
  const { proportion, stratum } = thresholds
  if (n < proportion) return countsOnly(x, n, `fewer_than_${proportion}`, 'standardised')
  const isThin = input.standard.some(
    (weight, k) => weight > stratum.weight * all && input.denominator[k]! < stratum.cases,
  )
  const { rate, shareSe } = directStandardisation(input)
  if (isThin || rate.value === null || shareSe === null) return hidden('thin_stratum')
  const reach = zFor(0.95) * shareSe
  const limits = {
    value: rate.value,
    lower: Math.max(0, rate.value - reach),
    upper: Math.min(1, rate.value + reach),
  }
  return shown(limits, 'standardised')
}

function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { n }) => sum + n, 0)
}

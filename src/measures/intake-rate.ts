import type { Context } from './_compute.ts'
import { monthNumber } from './_month.ts'
import { rate } from './_numbers.ts'
import type { Computed } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

interface Line {
  what: 'complaints' | 'officers' | 'residents'
  origin: string
  year: number
  /** Null for a published number of a year. */
  month: number | null
  n: number
}

const kinds = [
  { what: 'officers', category: 'per_100_officers', per: 100, least: thresholds.rate.officers },
  { what: 'residents', category: 'per_10000_residents', per: 10_000, least: thresholds.rate.people },
] as const

/**
 * Complaints of the whole place for the size of the force, and for the number of residents: of each year with a published number, over the
 * months that are complete, and over all such years. The denominator is officer-years or resident-years. Where a single
 * year has a published number it serves for all, and that is marked. Source: methods, B1.
 */
export function rows(lines: readonly Line[], { as_of }: Context): Computed[] {
  const complaints = lines.filter(({ what }) => what === 'complaints')
  const months = completeMonths(complaints, as_of)
  return kinds.flatMap(({ what, category, per, least }) => {
    const totals = lines.filter((line) => line.what === what)
    return groupedBy(complaints, ({ origin }) => origin).flatMap((own) => {
      const { origin } = own[0]!
      const isStatic = totals.length === 1
      const years = [...months.keys()].flatMap((year) => {
        const total = totals.find((line) => line.year === year) ?? (isStatic ? totals[0] : undefined)
        if (total === undefined) return []
        const of = months.get(year)!
        const x = own
          .filter((line) => line.year === year && of.includes(line.month!))
          .reduce((sum, { n }) => sum + n, 0)
        return [{ period: String(year), x, exposure: (total.n * of.length) / 12, size: total.n }]
      })
      if (years.length === 0) return []
      const all = {
        period: 'all',
        x: years.reduce((sum, { x }) => sum + x, 0),
        exposure: years.reduce((sum, { exposure }) => sum + exposure, 0),
        size: Math.min(...years.map(({ size }) => size)),
      }
      return [all, ...years].map(({ period, x, exposure, size }) => ({
        ...{ origin, period, category },
        ...rate(x, exposure, per, size >= least),
        flags: isStatic && months.size > 1 ? ['exposure_static'] : [],
      }))
    })
  })
}

/** The months of each year that the file covers and that are not still filling, from its first month on. */
function completeMonths(complaints: readonly Line[], asOf: string): Map<number, number[]> {
  const place = ({ year, month }: Pick<Line, 'year' | 'month'>) => year * 12 + month! - 1
  const first = complaints.reduce((least, line) => Math.min(least, place(line)), Infinity)
  const last = monthNumber(asOf) - thresholds.stillFilling
  const months = new Map<number, number[]>()
  for (let at = first; at <= last; at++) {
    const year = Math.floor(at / 12)
    months.set(year, [...(months.get(year) ?? []), (at % 12) + 1])
  }
  return months
}

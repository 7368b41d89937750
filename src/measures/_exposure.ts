import { monthNumber } from './_month.ts'
import { thresholds } from './_thresholds.ts'

/** What counts are set against: officers, residents or recorded contacts of the police with people. */
export type ExposureKind = keyof typeof per

/** A year of a place: what was counted in it, and one published total to set it against. */
export interface ExposureLine {
  /** A year. */
  period: string
  /** A district, or `all`. */
  area: string
  kind: ExposureKind
  exposure: number
  n: number
  /** The first month on record, such as `2016-01`. */
  first_month: string
}

/** Several years of a place taken together. */
export interface Exposed {
  area: string
  kind: ExposureKind
  n: number
  /** Officer-years, resident-years or contacts. */
  exposure: number
  years: number
}

/** Rates are given per so many; each measure's unit says so. */
export const per = { officers: 100, residents: 10_000, contacts: 1000 } as const

/** Years that are on record from their first month to their last, and no longer fill. */
export function wholeYears<T extends ExposureLine>(lines: readonly T[], as_of: string): T[] {
  return lines.filter(
    ({ period, first_month }) =>
      first_month <= `${period}-01` &&
      monthNumber(as_of) - monthNumber(`${period}-12`) >= thresholds.stillFilling,
  )
}

/** The years of each place and kind of exposure together, in the order of their first line. */
export function together(lines: readonly ExposureLine[]): Exposed[] {
  const sums = new Map<string, Exposed>()
  for (const { area, kind, n, exposure } of lines) {
    const key = `${area}\n${kind}`
    const own = sums.get(key) ?? { area, kind, n: 0, exposure: 0, years: 0 }
    sums.set(key, { ...own, n: own.n + n, exposure: own.exposure + exposure, years: own.years + 1 })
  }
  return [...sums.values()]
}

/** Whether a rate of so much exposure may be shown: officers or residents in a year, or contacts in all. */
export function isEnough({ kind, exposure, years }: Exposed): boolean {
  const { officers, people } = thresholds.rate
  if (kind === 'officers') return exposure / years >= officers
  return (kind === 'residents' ? exposure / years : exposure) >= people
}

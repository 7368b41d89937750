import type { MeasureRow } from '../published.ts'

/**
 * Which rows a chart draws: those of one origin, and of one period or category where given; of the whole place and of
 * everyone, unless an area or a group of people is asked for (`area: undefined` asks for all of them).
 */
export function only(
  rows: readonly MeasureRow[],
  wanted: Partial<Record<'origin' | 'period' | 'category' | 'area' | 'people_group', string | undefined>>,
): MeasureRow[] {
  const asked = Object.entries({ area: 'all', people_group: 'all', ...wanted })
  return rows.filter((row) =>
    asked.every(([key, value]) => value === undefined || row[key as keyof typeof wanted] === value),
  )
}

/** The rows of single years, oldest first. */
export function yearly(rows: readonly MeasureRow[]): MeasureRow[] {
  return byPeriod(rows.filter(({ period }) => period.length === 'YYYY'.length))
}

/** The rows of single months, oldest first. */
export function monthly(rows: readonly MeasureRow[]): MeasureRow[] {
  return byPeriod(rows.filter(({ period }) => period.length === 'YYYY-MM'.length))
}

function byPeriod(rows: readonly MeasureRow[]): MeasureRow[] {
  return rows.toSorted((a, b) => (a.period < b.period ? -1 : 1))
}

/** The first month that is still filling, where there is one: it and all after it may yet grow. */
export function fillingFrom(rows: readonly MeasureRow[]): string | undefined {
  return monthly(rows).find(({ flags }) => flags.includes('incomplete'))?.period
}

/** The last calendar year that was over on the as-of date: `2023-07-07` → `2022`. */
export function lastFullYear(asOf: string): string {
  const year = Number(asOf.slice(0, 4))
  return String(asOf.endsWith('12-31') ? year : year - 1)
}

/**
 * The years of `rows` that the records hold whole, oldest first: over on the as-of date, and not begun before the first
 * month of `whole`, rows of the same number for the whole place.
 */
export function wholeYears(
  rows: readonly MeasureRow[],
  whole: readonly MeasureRow[],
  asOf: string,
): MeasureRow[] {
  const first = monthly(whole)[0]?.period ?? ''
  return yearly(rows).filter(({ period }) => period <= lastFullYear(asOf) && `${period}-01` >= first)
}

/** The last calendar year whose every complaint had a year to be closed by the as-of date: `2023-07-07` → `2021`. */
export function lastFollowedYear(asOf: string): string {
  return String(Number(lastFullYear(asOf)) - 1)
}

/** The latest yearly row, up to a year, that is shown in full. */
export function latestShown(rows: readonly MeasureRow[], upTo: string): MeasureRow | undefined {
  return yearly(rows).findLast(({ period, status }) => period <= upTo && status === 'shown')
}

/** Why a measure has nothing to draw for these rows, as a key of the worded states; undefined when it has. */
export function stateOf(rows: readonly MeasureRow[]): string | undefined {
  if (rows.length === 0) return 'none'
  if (rows.some(({ status }) => status === 'shown')) return undefined
  return rows[0]!.status === 'hidden' ? (rows[0]!.reasons[0] ?? 'hidden') : 'counts_only'
}

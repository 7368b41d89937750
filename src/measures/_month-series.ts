import { thresholds } from './_thresholds.ts'

/** A month `2019-03` with what was counted in it. */
export interface MonthLine {
  month: string
  n: number
}

/** Counts of every month from the first on record to the last that is complete; null where nothing at all is on record. */
export interface MonthSeries {
  months: string[]
  y: (number | null)[]
}

/** The series behind lines, without the months before `as_of` that may still fill (methods, B6b and F). */
export function monthSeries(lines: readonly MonthLine[], as_of: string): MonthSeries {
  const first = lines.reduce<string | null>((least, { month }) => (least! < month ? least : month), null)
  if (first === null) return { months: [], y: [] }
  const counts = new Map(lines.map(({ month, n }) => [month, n]))
  const length = monthsFrom(first, as_of.slice(0, 7)) - thresholds.stillFilling + 1
  const months = Array.from({ length: Math.max(0, length) }, (_, i) => monthAfter(first, i))
  return { months, y: months.map((month) => counts.get(month) ?? null) }
}

/** How many months after one month another is. */
export function monthsFrom(month: string, other: string): number {
  return indexOf(other) - indexOf(month)
}

/** The month so many months after another. */
export function monthAfter(month: string, months: number): string {
  const index = indexOf(month) + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

import { monthName, monthNumber, monthsBetween } from './_month.ts'
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
  const months = monthsBetween(first, monthName(monthNumber(as_of) - thresholds.stillFilling))
  return { months, y: months.map((month) => counts.get(month) ?? null) }
}

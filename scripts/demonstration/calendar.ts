/** A civil day as days since 1970-01-01, and a month as `year × 12 + month − 1`: no clock, no time zone. */
export type Day = number
export type Month = number

const milliseconds = 86_400_000

/** `2016-01-05` → day. */
export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / milliseconds
}

/** Day → `2016-01-05`. */
export function isoDay(day: Day): string {
  return new Date(day * milliseconds).toISOString().slice(0, 10)
}

/** Day → `1/5/16`, as spreadsheets of the United States write it. */
export function shortDay(day: Day): string {
  const [year, month, date] = isoDay(day).split('-').map(Number)
  return `${month}/${date}/${String(year! % 100).padStart(2, '0')}`
}

export function monthOf(day: Day): Month {
  const [year, month] = isoDay(day).split('-').map(Number)
  return year! * 12 + month! - 1
}

export function yearOf(day: Day): number {
  return Math.floor(monthOf(day) / 12)
}

export function firstDay(month: Month): Day {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / milliseconds
}

export function daysIn(month: Month): number {
  return firstDay(month + 1) - firstDay(month)
}

/** Every record stands in these ten years; both cities speak as of their last day. */
export const asOf = '2025-12-31'
export const lastDay = dayOf(asOf)
export const firstMonth = monthOf(dayOf('2016-01-01'))
export const months: readonly Month[] = Array.from({ length: 120 }, (_, at) => firstMonth + at)
export const years: readonly number[] = Array.from({ length: 10 }, (_, at) => 2016 + at)

/** Months since the year 0, of `2019-03` or of a day in it. */
export function monthNumber(of: string): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1
}

/** The month of that number: `2019-03`. */
export function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** Every month from the first to the last. */
export function monthsBetween(first: string, last: string): string[] {
  const from = monthNumber(first)
  return Array.from({ length: Math.max(0, monthNumber(last) - from + 1) }, (_, i) => monthName(from + i))
}

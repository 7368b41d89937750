/** The same period of last year, for each of the next h: ŷ(n+h) = y(n + h − P⌈h/P⌉). Null of less than one year. */
export function seasonalNaive(y: readonly number[], period: number, h: number): number[] | null {
  if (period < 1 || y.length < period) return null
  return Array.from({ length: h }, (_, i) => y[y.length - period + (i % period)]!)
}

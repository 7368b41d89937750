import type { MeasureRow } from '../published.ts'
import { periodsBetween } from './_time.ts'

/**
 * Counts by month that a reader may add up, one series after the other: `from the public;2019-01;12 31  9|…`, a month
 * that is not on record left blank.
 */
export function sumsOf(series: readonly { name: string; rows: readonly MeasureRow[] }[]): string {
  return series
    .map(({ name, rows }) => {
      const months = periodsBetween(rows.map(({ period }) => period))
      const byMonth = new Map(rows.map((row) => [row.period, row.value]))
      return [
        name.replaceAll(/[;|]/g, ','),
        months[0] ?? '',
        months.map((month) => byMonth.get(month) ?? '').join(' '),
      ].join(';')
    })
    .join('|')
}

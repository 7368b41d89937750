import { rateRatio } from '../statistics/rate-ratio.ts'
import { coarseDays } from './_flags.ts'
import { count, countsOnly, hidden, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'

interface Line {
  origin: string
  area: string
  open_count: number
  over_090_days: number
  over_180_days: number
  over_365_days: number
  /** Null where none is open. */
  median_days: number | null
  received_count: number
  closed_count: number
  within_months: number
  /** Whether the records hold all that was received and closed in the 365 days up to the as-of date. */
  is_year_watched: boolean
}

/**
 * Complaints still waiting, how old they are, and how many were closed for each one received in the last 365 days.
 * Source: methods, B6c; the ratio has the exact limits of G1.
 */
export function rows(lines: readonly Line[]): Computed[] {
  return lines.flatMap(({ origin, area, open_count, median_days, received_count, closed_count, ...line }) => {
    const flags = coarseDays(line.within_months)
    const numbers: Record<string, Numbers> = {
      open: count(open_count),
      over_090_days: { ...count(line.over_090_days), denominator: open_count },
      over_180_days: { ...count(line.over_180_days), denominator: open_count },
      over_365_days: { ...count(line.over_365_days), denominator: open_count },
      ...(median_days === null
        ? {}
        : {
            median_age: shown({ value: median_days, lower: null, upper: null }, 'median', {
              numerator: open_count,
            }),
          }),
      clearance: line.is_year_watched ? clearance(closed_count, received_count) : hidden('year_not_watched'),
    }
    return Object.entries(numbers).map(([category, each]) => ({
      ...{ origin, area, category, ...each },
      flags: category === 'clearance' ? [] : flags,
    }))
  })
}

function clearance(closed: number, received: number): Numbers {
  if (received < thresholds.proportion)
    return countsOnly(closed, received, `fewer_than_${thresholds.proportion}`, 'exact_ratio')
  return shown(rateRatio(closed, 1, received, 1), 'exact_ratio', { numerator: closed, denominator: received })
}

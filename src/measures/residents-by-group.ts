import { shown } from './_numbers.ts'
import type { Computed } from './_row.ts'

interface Line {
  period: string
  people_group: string
  numerator: number
  denominator: number
}

/** The share of each group among residents: as published, so without an interval. Source: methods, B9. */
export function rows(lines: readonly Line[]): Computed[] {
  return lines.map(({ period, people_group, numerator, denominator }) => ({
    ...{ period, people_group },
    ...shown({ value: numerator / denominator, lower: null, upper: null }, 'count', {
      numerator,
      denominator,
    }),
  }))
}

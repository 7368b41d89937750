import { countsOnly, share } from './_numbers.ts'
import type { Computed } from './_row.ts'
import { thresholds } from './_thresholds.ts'

interface Line {
  origin: string
  period: string
  mediated_count: number
  attempted_count: number
  closed_count: number
}

/** How often mediation was agreed to, and how often it finished; counts alone below twenty. Source: methods, B5. */
export function rows(lines: readonly Line[]): Computed[] {
  if (lines.every((line) => line.mediated_count + line.attempted_count === 0)) return []
  return lines.flatMap(({ origin, period, mediated_count, attempted_count, closed_count }) => {
    const agreed = mediated_count + attempted_count
    const uptake =
      agreed < thresholds.proportion
        ? countsOnly(agreed, closed_count, `fewer_than_${thresholds.proportion}`, 'wilson')
        : share(agreed, closed_count)
    return [
      { origin, period, category: 'uptake', ...uptake },
      { origin, period, category: 'completion', ...share(mediated_count, agreed) },
    ]
  })
}

import type { Context } from './_compute.ts'
import { countsOnly, hidden, share } from './_numbers.ts'
import type { Computed } from './_row.ts'
import { thresholds } from './_thresholds.ts'

interface Line {
  origin: string
  period: string
  mediated_count: number
  attempted_count: number
  closed_count: number
}

/**
 * How often complaints went to mediation, and how often it finished; counts alone below twenty. Where no label of the agency
 * means a mediation that did not finish, all would have: nothing is said of that. Source: methods, B5.
 */
export function rows(lines: readonly Line[], { outcome_words }: Context): Computed[] {
  if (lines.every((line) => line.mediated_count + line.attempted_count === 0)) return []
  const tellsAttempts = outcome_words.includes('mediation_attempted')
  return [
    ...(tellsAttempts
      ? []
      : [{ origin: 'public', period: 'all', category: 'completion', ...hidden('no_word_for_attempts') }]),
    ...lines.flatMap(({ origin, period, mediated_count, attempted_count, closed_count }) => {
      const agreed = mediated_count + attempted_count
      const uptake =
        agreed < thresholds.proportion
          ? countsOnly(agreed, closed_count, `fewer_than_${thresholds.proportion}`, 'wilson')
          : share(agreed, closed_count)
      return [
        { origin, period, category: 'uptake', ...uptake },
        ...(tellsAttempts
          ? [{ origin, period, category: 'completion', ...share(mediated_count, agreed) }]
          : []),
      ]
    }),
  ]
}

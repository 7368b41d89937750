import { shown } from './_numbers.ts'
import type { Computed } from './_row.ts'

interface Line {
  area_level: string
  area: string
  /** A month, or a quarter `2021-Q3`. */
  period: string
  question: string
  score: number
  answer_count: number | null
}

/** Scores as published; the denominator is how many people answered. No interval is published, so none is shown. */
export function rows(lines: readonly Line[]): Computed[] {
  return lines.map(({ area_level, area, period, question, score, answer_count }) => ({
    area,
    period,
    category: `${area_level}/${question}`,
    ...shown(
      { value: score, lower: null, upper: null },
      'published_score',
      { denominator: answer_count },
      answer_count === null ? ['no_answer_count'] : [],
    ),
  }))
}

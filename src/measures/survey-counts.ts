import { count, countsOnly } from './_numbers.ts'
import type { Computed } from './_row.ts'

interface Line {
  period: string
  people_label: string
  question_label: string
  agree_count: number
  answered_count: number
  asked_count: number | null
}

/** Counts of those who agreed among those who answered, never a share: they chose to take part (methods, B5). */
export function rows(lines: readonly Line[]): Computed[] {
  const agreed = lines.map(({ period, people_label, question_label, agree_count, answered_count }) => ({
    period,
    category: `${people_label}/${question_label}`,
    ...countsOnly(agree_count, answered_count, 'chose_to_answer', 'count'),
  }))
  const groups = new Map(lines.map((line) => [`${line.period}\n${line.people_label}`, line]))
  const asked = [...groups.values()].flatMap(({ period, people_label, answered_count, asked_count }) =>
    asked_count === null
      ? []
      : [{ period, category: `${people_label}/asked`, ...count(answered_count), denominator: asked_count }],
  )
  return [...agreed, ...asked]
}

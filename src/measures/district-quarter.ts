import type { Context } from './_compute.ts'
import { monthNumber } from './_month.ts'
import { count, hidden, share, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'

interface Line {
  area: string
  /** `2021-Q3`. */
  period: string
  category: string
  numerator: number | null
  denominator: number | null
  /** Mean of the quarter’s scores, by answers where these are known; null where it is no score. */
  score: number | null
  /** Months of the quarter that have a score. */
  months: number | null
}

/** The table that holds each thing counted; scores have none, for they are not still filling. */
const tableOf: Record<string, string> = {
  complaints: 'complaints',
  meetings: 'engagement',
  attendees: 'engagement',
  trained: 'training',
}

/** One number for each district, quarter and thing known of it. Source: methods, C9 (districts by quarter, not month). */
export function rows(lines: readonly Line[], context: Context): Computed[] {
  return lines.map((line) => ({
    area: line.area,
    period: line.period,
    category: line.category,
    origin: ['complaints', 'closed_within_180'].includes(line.category) ? 'public' : 'all',
    ...numbers(line, context),
  }))
}

function numbers(line: Line, context: Context): Numbers {
  const { category, numerator, denominator, score, months } = line
  if (category === 'closed_within_180')
    return numerator === null ? hidden('too_few_people') : share(numerator, denominator!)
  if (score === null) {
    const made = count(numerator!)
    return isStillFilling(line, context) ? { ...made, flags: ['incomplete'] } : made
  }
  const flags = [
    ...(denominator === null ? ['no_answer_count'] : []),
    ...(months! < 3 ? ['quarter_in_part'] : []),
  ]
  return shown({ value: score, lower: null, upper: null }, 'mean_of_scores', { denominator }, flags)
}

/** The last month of a quarter may still grow for as long as any month does (methods, B6b). */
function isStillFilling({ period, category }: Line, { as_of, as_of_by_table }: Context): boolean {
  const last = Number(period.slice(0, 4)) * 12 + Number(period.slice(6)) * 3 - 1
  return last > monthNumber(as_of_by_table[tableOf[category]!] ?? as_of) - thresholds.stillFilling
}

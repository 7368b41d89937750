import type { Row } from '../database.ts'
import type { EpisodeBook } from './_episode-book.ts'
import type { Computed } from './_row.ts'

/** What a measure's function may know of the agency besides the rows of its SQL. */
export interface Context {
  agency_id: string
  /** The day up to which the agency's complaints speak. */
  as_of: string
  /** The day of each table that speaks up to another day than complaints. */
  as_of_by_table: Readonly<Record<string, string>>
  not_published: readonly string[]
  /** Our words for endings that some label of its crosswalk means, whether or not any row bears it. */
  outcome_words: readonly string[]
  /** Days within which complaints must be closed, where the agency folder names such a rule. */
  deadline_days: number | null
  /** Areas of its records that are parts of the department and no districts, so that they are not compared with those. */
  units?: readonly string[]
  /** Too many rows were kept out: its numbers about time are hidden. */
  is_quality_low: boolean
  /** Most answers a month behind a sentiment score by level, where they are documented and not given with each score. */
  sentiment_answers: Readonly<Partial<Record<string, number>>>
  /** Its episodes, where they were judged before: judging them twice would say the same. */
  book?: Pick<EpisodeBook, 'events' | 'episodes'>
}

/** The function of a measure that has one: `rows` of `x.ts`. It makes an agency's numbers of the rows of `x.sql`. */
export async function computeOf(
  stem: string,
): Promise<(lines: readonly Row[], context: Context) => Computed[]> {
  const module = (await import(/* @vite-ignore */ new URL(`./${stem}.ts`, import.meta.url).href)) as {
    rows: (lines: readonly Row[], context: Context) => Computed[]
  }
  return module.rows
}

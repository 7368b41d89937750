import { statementEnds, withoutComments } from './sql-text.ts'

/** One statement of a text, with the place in the text where it begins. */
export interface Statement {
  sql: string
  start: number
}

/** The statements of a text in order, without those that hold comments alone. */
export function statements(text: string): Statement[] {
  const ends = statementEnds(text)
  const starts = [0, ...ends.map((end) => end + 1)]
  return starts
    .map((start, at) => {
      const sql = text.slice(start, ends[at] ?? text.length)
      const blank = sql.length - sql.trimStart().length
      return { sql: sql.trim(), start: start + blank }
    })
    .filter(({ sql }) => withoutComments(sql).trim() !== '')
}

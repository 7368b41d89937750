import type { ResultColumn } from './result.ts'

/** Rows that can be drawn: those of a result, or some of them. */
export interface Rows {
  readonly columns: readonly ResultColumn[]
  readonly rowCount: number
  /** A value as text, exact; null where it is NULL. */
  text(row: number, column: number): string | null
}

/** Some rows of others, by their places, in that order. */
export function someRows(of: Rows, places: readonly number[]): Rows {
  return {
    columns: of.columns,
    rowCount: places.length,
    text: (row, column) => of.text(places[row]!, column),
  }
}

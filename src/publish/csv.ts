import { csvText } from '../csv-text.ts'

/** Rows as CSV, the columns in the order given. */
export function csvOf<T extends object>(columns: readonly (keyof T & string)[], rows: readonly T[]): string {
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

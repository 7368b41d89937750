import { suppress, withTotals, type SuppressedTable, type SuppressionRule } from './suppress-table.ts'

/** What is already settled of a table with the totals of its rows in a last column: true where it holds. */
export interface Settled {
  /** Has to be hidden though its count is not small. */
  primary: readonly (readonly boolean[])[]
  /** Is not published: of a count that says zero, of a total it hides it. */
  absent: readonly (readonly boolean[])[]
}

/**
 * Hides the small counts of a two-way table whose rows are groups of people. The total of a small group is itself a
 * small count, so totals of rows are hidden like counts; totals of columns are of everybody and always published. The
 * mask has one more column, for the totals of the rows. Source: methods, H2.
 */
export function suppressGroups(
  table: readonly (readonly number[])[],
  { min_cell, min_width }: SuppressionRule,
  settled?: Settled,
): SuppressedTable {
  const counts = withTotals(table)
  const each = (is: (count: number, row: number, col: number) => boolean) =>
    counts.map((line, row) => line.map((count, col) => row < table.length && is(count, row, col)))
  const isTotal = (col: number) => col === counts[0]!.length - 1
  const isAbsent = (row: number, col: number) => settled?.absent[row]?.[col] === true
  const primary = each(
    (count, row, col) =>
      !isAbsent(row, col) && ((count > 0 && count < min_cell) || settled?.primary[row]?.[col] === true),
  )
  const hidden = each((_, row, col) => primary[row]![col] === true || (isTotal(col) && isAbsent(row, col)))
  const mayHide = (row: number, col: number) => row < table.length && (isTotal(col) || !isAbsent(row, col))
  const { mask, audit, failed } = suppress(counts, { primary, hidden, mayHide }, min_width)
  return { mask: mask.slice(0, -1), audit, failed }
}

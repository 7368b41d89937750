import { labelOf, type Table } from '../schema/_table.ts'

/** The label columns of a table with the word columns they fill: `finding_label` → `finding`. */
export function labelled(
  table: Table,
): { word: string; label: string; field: string; list: readonly string[] }[] {
  return Object.entries(table.columns)
    .filter(([, column]) => column.words !== undefined && column.derived === undefined)
    .map(([word, column]) => ({
      word,
      label: labelOf(word),
      field: column.words!.field,
      list: Object.keys(column.words!.words),
    }))
}

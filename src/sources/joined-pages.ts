import { csvText } from '../csv-text.ts'

/**
 * Records as one CSV under a header: what is kept of a table that came page by page. A value that is no text stands as
 * JSON; null and missing are empty.
 */
export function joinedPages(
  columns: readonly { key: string; title: string }[],
  records: readonly Record<string, unknown>[],
): Uint8Array {
  return Buffer.from(
    csvText(
      columns.map(({ title }) => title),
      cellsOf(columns, records),
    ),
  )
}

/** One row after another, for a whole table of cells need not lie in memory. */
function* cellsOf(
  columns: readonly { key: string }[],
  records: readonly Record<string, unknown>[],
): Generator<unknown[]> {
  for (const record of records) yield columns.map(({ key }) => plain(record[key]))
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/**
 * Records as one CSV under a header: what is kept of a table that came page by page. A value that is no text stands as
 * JSON; null and missing are empty.
 */
export function joinedPages(
  columns: readonly { key: string; title: string }[],
  records: readonly Record<string, unknown>[],
): Uint8Array {
  const line = (cells: readonly string[]) => `${cells.map(quotedCell).join(',')}\n`
  const parts = [line(columns.map(({ title }) => title))]
  for (const record of records) parts.push(line(columns.map(({ key }) => cellText(record[key]))))
  return Buffer.from(parts.join(''))
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function quotedCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

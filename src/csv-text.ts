/**
 * Rows under a header as CSV (RFC 4180): null and missing are empty, and a cell is quoted only where it must be, or where
 * it begins or ends with white space, which some readers take off. The one place that writes CSV outside the page.
 */
export function csvText(
  header: readonly string[],
  rows: Iterable<readonly unknown[]>,
  end: '\n' | '\r\n' = '\n',
): string {
  const lines = [line(header, end)]
  for (const row of rows) lines.push(line(row, end))
  return lines.join('')
}

function line(cells: readonly unknown[], end: string): string {
  return `${cells.map(cell).join(',')}${end}`
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

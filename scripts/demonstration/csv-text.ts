export type Cell = string | number | null

/** Rows under a header as csv; a cell is quoted only where it must be, null is empty. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[], end = '\n'): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}${end}`).join('')
}

function cell(value: Cell): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

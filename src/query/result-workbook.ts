import { Type } from '@uwdata/flechette'
import writeWorkbook, { type Cell, type Row } from 'write-excel-file/universal'
import type { Result } from './result.ts'
import { columnNames } from './result-texts.ts'

/**
 * A result as a workbook: its rows on the first sheet, what one must know of them on the second. Texts are texts, never
 * formulas; a number that a spreadsheet would round stands as text.
 */
export function resultWorkbook(
  result: Result,
  sheets: { rows: string; notes: string },
  notes: readonly (readonly [string, string])[],
): Promise<Blob> {
  const head: Row = columnNames(result).map((name) => ({ value: name, type: String, fontWeight: 'bold' }))
  const body = Array.from({ length: result.rowCount }, (_, row): Row =>
    result.columns.map((_, column) => cell(result, row, column)),
  )
  const about = notes.map(([name, text]): Row => [
    { value: name, type: String, fontWeight: 'bold' },
    { value: text, type: String, wrap: true },
  ])
  return writeWorkbook([
    { data: [head, ...body], sheet: sheets.rows, stickyRowsCount: 1 },
    { data: about, sheet: sheets.notes, columns: [{ width: 24 }, { width: 100 }] },
  ]).toBlob()
}

function cell(result: Result, row: number, column: number): Cell {
  const text = result.text(row, column)
  if (text === null) return null
  const { type, isNumeric } = result.columns[column]!
  if (type.typeId === Type.Bool) return { value: text === 'true', type: Boolean }
  if (type.typeId === Type.Date && Number(text.slice(0, 4)) >= 1900)
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (isNumeric && isKept(text, type.typeId === Type.Float)) return { value: Number(text), type: Number }
  return { value: text, type: String }
}

/** Whether a spreadsheet keeps every digit: fifteen of them, unless the number was a double to begin with. */
function isKept(text: string, isDouble: boolean): boolean {
  if (!Number.isFinite(Number(text))) return false
  return isDouble || text.replace(/^-?0*\.?0*|\./g, '').length <= 15
}

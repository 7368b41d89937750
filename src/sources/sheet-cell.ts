import { zipEntry } from './zip.ts'

const day = 86_400_000
/** Serial day 0 of a spreadsheet, as every one counts after February 1900. */
const zero = Date.UTC(1899, 11, 30)
const daysTo1904 = 1462

/** A cell as text, dates as `YYYY-MM-DD`; in a date column a number is a serial day, from 1954 to 2119. */
export function cellText(cell: unknown, isDate: boolean, is1904: boolean): string | null {
  if (cell === null || cell === undefined) return null
  if (cell instanceof Date) return isoDay(cell.getTime())
  if (isDate && typeof cell === 'number') {
    const serial = cell + (is1904 ? daysTo1904 : 0)
    if (serial >= 20_000 && serial < 80_000) return isoDay(zero + serial * day)
  }
  return String(cell).replaceAll('\0', '')
}

/** Whether a workbook counts its days from 1904, as old spreadsheets of the Macintosh did. */
export async function isFrom1904(bytes: Uint8Array, where: string): Promise<boolean> {
  const workbook = new TextDecoder().decode(await zipEntry(bytes, where, 'xl/workbook.xml'))
  return /date1904="(1|true)"/.test(workbook)
}

/** Half a second is added: a day kept as a fraction may lie a hair before midnight. */
function isoDay(milliseconds: number): string {
  const date = new Date(milliseconds + 500)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

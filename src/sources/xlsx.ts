import { readSheet } from 'read-excel-file/node'
import type { Database } from '../database.ts'
import { Problem } from '../problem.ts'
import { fillTable } from './csv.ts'

/** Reads the first sheet of a workbook, header on its first row, as texts; dates become `YYYY-MM-DD`. @throws {Problem} when there is no such sheet. */
export async function readXlsx(db: Database, table: string, bytes: Uint8Array, where: string): Promise<void> {
  const sheet = await firstSheet(bytes, where)
  const header = sheet[0]?.map((cell) => String(cell ?? '').trim()) ?? []
  if (header.length === 0 || header.every((column) => column === '')) {
    throw new Problem({
      where,
      found: 'a sheet without a header row',
      known: 'column names in the first row',
      todo: 'open the workbook and look at its first sheet',
    })
  }
  await fillTable(
    db,
    table,
    header,
    sheet.slice(1).map((row) => header.map((_, at) => cellText(row[at]))),
  )
}

async function firstSheet(bytes: Uint8Array, where: string): Promise<unknown[][]> {
  try {
    return (await readSheet(Buffer.from(bytes))) as unknown[][]
  } catch (error) {
    throw new Problem({
      where,
      found: `a workbook that cannot be opened (${(error as Error).message})`,
      known: 'an xlsx file',
      todo: 'open it in a spreadsheet program and save it again as xlsx',
    })
  }
}

function cellText(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

import readWorkbook from 'read-excel-file/node'
import type { Database } from '../database.ts'
import { Problem, quoted } from '../problem.ts'
import { most, type AsRead, type Reading } from './as-read.ts'
import { fillTable, type Line } from './fill-table.ts'
import { isNamed } from './named.ts'
import { cellText, isFrom1904 } from './sheet-cell.ts'
import { sheetHeader } from './sheet-header.ts'
import { tidyTable, withSections } from './tidy-table.ts'
import { zipEntries } from './zip.ts'

interface Sheet {
  sheet: string
  data: readonly (readonly unknown[])[]
}

/** Rows of a later sheet are numbered on from here, so that a line number is one row of the workbook. */
const linesPerSheet = 2_000_000

/**
 * Reads the sheets that `reading.sheet` names, or the first, as texts under one header; dates become `YYYY-MM-DD`, and so
 * do serial days in date columns. `_line` is the row of the sheet. @throws {Problem} when there is no such sheet, no
 * header, or the workbook is damaged or too large.
 */
export async function readXlsx(
  db: Database,
  table: string,
  bytes: Uint8Array,
  where: string,
  reading: Reading,
): Promise<AsRead> {
  await zipEntries(bytes, where)
  const sheets = chosen(await sheetsOf(bytes, where), reading.sheet, where)
  const is1904 = await isFrom1904(bytes, where)
  const header: string[] = []
  let above = 0
  const lines: Line[] = []
  for (const [at, { sheet, data }] of sheets.entries()) {
    const found = sheetHeader(data, reading.expected)
    if (found === null || found.names.length > most.columns) {
      throw new Problem({
        where: `${where}, sheet "${sheet}"`,
        found: 'a sheet without a header row',
        known: 'column names in one of the first thirty rows',
        todo: 'open the workbook and look, or name another sheet as `sheet` of the source in agency.yaml',
      })
    }
    above += data.slice(0, found.row).filter((cells) => cells.some((cell) => cell !== null)).length
    for (const one of found.names) if (!header.includes(one)) header.push(one)
    const places = header.map((column) => found.names.indexOf(column))
    data.slice(found.row + 1).forEach((cells, below) => {
      lines.push({
        line: at * linesPerSheet + found.row + 2 + below,
        cells: places.map((place, column) =>
          place === -1 ? null : cellText(cells[place], reading.dates.includes(header[column]!), is1904),
        ),
      })
    })
  }
  const whole = lines.map(({ line, cells }) => ({ line, cells: header.map((_, at) => cells[at] ?? null) }))
  await fillTable(db, table, header, whole)
  const dropped = await tidyTable(db, table, header, reading.sections)
  if (above > 0) dropped['stands above the header'] = above
  const columns = withSections(header, reading.sections)
  return { columns, read: await db.count(`SELECT count(*) FROM ${table}`), unread: [], dropped }
}

async function sheetsOf(bytes: Uint8Array, where: string): Promise<Sheet[]> {
  try {
    return (await readWorkbook(Buffer.from(bytes))) as unknown as Sheet[]
  } catch (error) {
    throw new Problem({
      where,
      found: `a workbook that cannot be opened (${(error as Error).message})`,
      known: 'an xlsx file',
      todo: 'open it in a spreadsheet program and save it again as xlsx',
    })
  }
}

function chosen(sheets: readonly Sheet[], wanted: string | undefined, where: string): readonly Sheet[] {
  const fit = wanted === undefined ? sheets.slice(0, 1) : sheets.filter(({ sheet }) => isNamed(wanted, sheet))
  if (fit.length > 0) return fit
  throw new Problem({
    where,
    found: `no sheet named "${wanted}"`,
    known: quoted(sheets.map(({ sheet }) => sheet)),
    todo: 'name one of them as `sheet` of the source in agency.yaml',
  })
}

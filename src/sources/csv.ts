import type { Database } from '../database.ts'
import { Problem } from '../problem.ts'
import { most, type AsRead, type Reading, type Unread } from './as-read.ts'
import { csvRecords } from './csv-records.ts'
import { readPlainly } from './csv-plain.ts'
import { csvShape, type CsvShape } from './csv-shape.ts'
import { textOf } from './encoding.ts'
import { fillTable, type Line } from './fill-table.ts'
import type { FileBytes } from './snapshot.ts'
import { tidyTable, withSections } from './tidy-table.ts'

/**
 * Reads delimited text into a table of texts named `table`, one row per record, plus `_line`, the record’s place in the
 * file with the header counted. Where every record keeps the rules DuckDB reads it, and as values at once if it may; else
 * each record is weighed alone and those that do not fit are left unread. @throws {Problem} when there is no header, or more columns than a table has.
 */
export async function readCsv(
  db: Database,
  table: string,
  file: FileBytes,
  work: string,
  reading: Reading,
): Promise<AsRead> {
  const { bytes, where } = file
  const shape = csvShape(shapeText(bytes), reading.expected)
  if (shape === null || shape.header.length > most.columns) {
    throw new Problem({
      where,
      found: shape === null ? 'no line with text' : `a header of ${shape.header.length} columns`,
      known: `records under one header line of at most ${most.columns} columns`,
      todo: 'open the file in a text editor and look at its first lines',
    })
  }
  const isPlain = shape.isOneLine && !bytes.includes(0)
  const kept = isPlain ? await readPlainly(db, table, file, work, shape, reading) : null
  const unread = kept === null ? await readCarefully(db, table, textOf(bytes), where, shape) : []
  const areValues = kept === 'values'
  const dropped = areValues ? {} : await tidyTable(db, table, kept ?? shape.header, reading.sections)
  if (shape.headerLine === null) headerItself(dropped)
  if (shape.above > 0) dropped['stands above the header'] = shape.above
  const columns = withSections(shape.header, reading.sections)
  const read = await db.count(`SELECT count(*) FROM ${table}`)
  return { columns, read, unread, dropped, ...(areValues ? { areValues } : {}) }
}

/** The header among the rows is no record that was dropped: only what says it again is. */
function headerItself(dropped: Record<string, number>): void {
  const said = dropped['the header said again'] ?? 1
  if (said > 1) dropped['the header said again'] = said - 1
  else delete dropped['the header said again']
}

/** Enough of the text to find its shape in: its beginning and its end. */
function shapeText(bytes: Uint8Array): string {
  if (bytes.length < 2_000_000) return textOf(bytes)
  return `${textOf(bytes.subarray(0, 1_000_000))}\n${new TextDecoder().decode(bytes.subarray(-200_000))}`
}

async function readCarefully(
  db: Database,
  table: string,
  whole: string,
  where: string,
  { delimiter, header, headerLine }: CsvShape,
): Promise<Unread[]> {
  const lines: Line[] = []
  const unread: Unread[] = []
  let place = headerLine ?? 0
  for (const record of csvRecords(whole, delimiter)) {
    if (headerLine !== null && record.line <= headerLine) continue
    place += 1
    const found =
      record.fault === null ? misfit(record.fields, header) : { reason: record.fault, column: null }
    if (found === null) lines.push({ line: place, cells: record.fields })
    else unread.push({ line: record.line, ...found, text: record.text.slice(0, 500) })
    if (unread.length > 20_000) throw notReadable(where, unread)
  }
  await fillTable(db, table, header, lines)
  return unread
}

function misfit(
  fields: readonly string[],
  header: readonly string[],
): Pick<Unread, 'reason' | 'column'> | null {
  if (fields.length !== header.length)
    return { reason: `${fields.length} fields where the header has ${header.length}`, column: null }
  const long = fields.findIndex((field) => field.length > most.cellCharacters)
  if (long !== -1)
    return { reason: `a cell of more than ${most.cellCharacters} characters`, column: header[long]! }
  const zero = fields.findIndex((field) => field.includes('\0'))
  return zero === -1 ? null : { reason: 'a zero byte in a cell', column: header[zero]! }
}

/** What stops a file in which too much does not fit. */
export function notReadable(where: string, unread: readonly Unread[]): Problem {
  const first = unread[0]!
  return new Problem({
    where: `${where}:${first.line}`,
    found: `${unread.length} record(s) that cannot be read, first: ${first.reason}`,
    known: 'as many fields in each record as in the header; one record in twenty may be left unread',
    todo: 'mend the records with the publisher, or fetch the file again',
  })
}

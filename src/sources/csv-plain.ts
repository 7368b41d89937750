import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { name, text, type Database } from '../database.ts'
import { most, type Reading } from './as-read.ts'
import type { CsvShape } from './csv-shape.ts'
import { utf8Of } from './encoding.ts'
import type { FileBytes } from './snapshot.ts'
import { isOther, mayHoldOthers } from './tidy-table.ts'

/**
 * Has DuckDB read a file in which every record keeps the rules, columns of values at once where they are asked for and no
 * row needs a closer look. Else of texts, and of ignored columns only where a row could be one to drop, which is
 * rarely so, for that hangs on all of its cells. Returns `values`, or the columns whose texts were kept; null, and no
 * table, where a record does not fit.
 */
export async function readPlainly(
  db: Database,
  table: string,
  file: FileBytes,
  work: string,
  { delimiter, header, headerLine }: CsvShape,
  { ignored = [], sections, values }: Reading,
): Promise<'values' | readonly string[] | null> {
  const path = pathTo(file, join(work, `${table.replaceAll('.', '-')}.csv`))
  const columns = header.map((column) => `${text(column)}: 'VARCHAR'`).join(', ')
  const options = `auto_detect = false, header = false, skip = ${headerLine ?? 0}, delim = ${text(delimiter)}, quote = '"', escape = '"', null_padding = false, strict_mode = true, max_line_size = ${most.cellCharacters}`
  // Rows stand as they came, so that a row’s number is its place; counting while reading would let only one thread read.
  const before = (headerLine ?? 0) + 1
  const counts = header.some((column) => column.toLowerCase() === 'rowid')
  const made = (selected: string) =>
    db.run(
      `CREATE OR REPLACE TABLE ${table} AS SELECT ${selected}${counts ? `, (row_number() OVER () - 1 + ${before})::INTEGER AS _line` : ''} FROM read_csv(${text(path)}, ${options}, columns = {${columns}})`,
    )
  const numbered = () =>
    counts
      ? Promise.resolve()
      : db.run(`ALTER TABLE ${table} ADD COLUMN _line INTEGER; UPDATE ${table} SET _line = rowid + ${before}`)
  const few = sections === undefined ? header.filter((column) => !ignored.includes(column)) : header
  const kept = few.length === 0 ? header : few
  try {
    if (values !== undefined && sections === undefined && headerLine !== null) {
      const chosen = values.chosen(kept)
      await made(
        `${chosen.map((column) => `${values.valueOf(column)} AS ${name(column)}`).join(', ')}, ${isOther(kept)} OR ${values.isOdd(chosen)} AS _is_odd`,
      )
      if ((await db.count(`SELECT count(*) FROM ${table} WHERE _is_odd`)) === 0) {
        await db.run(`ALTER TABLE ${table} DROP COLUMN _is_odd`)
        await numbered()
        return 'values'
      }
    }
    await made(kept.map(name).join(', '))
    await numbered()
    if (kept.length === header.length || !(await mayHoldOthers(db, table, kept))) return kept
    await made(header.map(name).join(', '))
    await numbered()
    return header
  } catch {
    await db.run(`DROP TABLE IF EXISTS ${table}`)
    return null
  }
}

/** Where the file lies as UTF-8: in its own place, or written to the other. */
function pathTo({ bytes, path }: FileBytes, other: string): string {
  const text = utf8Of(bytes)
  if (path !== undefined && text === bytes) return path
  writeFileSync(other, text)
  return other
}

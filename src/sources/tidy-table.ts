import { name, text, type Database } from '../database.ts'

/**
 * Takes out of a table as read what is no record, each by a rule with a name: empty rows, the header said again, and
 * section rows, whose text goes into the column `sections`. Returns how many rows each rule dropped.
 */
export async function tidyTable(
  db: Database,
  table: string,
  header: readonly string[],
  sections?: string,
): Promise<Record<string, number>> {
  const dropped: Record<string, number> = {}
  const drop = async (rule: string, condition: string) => {
    const rows = await db.count(`SELECT count(*) FROM ${table} WHERE ${condition}`)
    if (rows === 0) return
    await db.run(`DELETE FROM ${table} WHERE ${condition}`)
    dropped[rule] = rows
  }
  if (await mayHoldOthers(db, table, header)) {
    await drop('every cell is empty', isEmpty(header))
    await drop('the header said again', isHeader(header))
  }
  if (sections === undefined || header.length < 2) return dropped
  const isSection = `trim(coalesce(${name(header[0]!)}, '')) <> '' AND ${isEmpty(header.slice(1))}`
  await db.run(
    `CREATE OR REPLACE TABLE ${table} AS SELECT *, last_value(CASE WHEN ${isSection} THEN trim(${name(header[0]!)}) END IGNORE NULLS) OVER (ORDER BY _line) AS ${name(sections)} FROM ${table} ORDER BY _line`,
  )
  await drop('a section row: only its first cell is filled', isSection)
  return dropped
}

/** Whether a table holds a row that, by these of its columns, is empty or the header said again. */
export async function mayHoldOthers(
  db: Database,
  table: string,
  columns: readonly string[],
): Promise<boolean> {
  return (await db.count(`SELECT count(*) FROM ${table} WHERE ${isOther(columns)}`)) > 0
}

/** The condition that holds of a row which, by these of its columns, is empty or the header said again. */
export function isOther(columns: readonly string[]): string {
  const first = `${isEmpty(columns.slice(0, 1))} OR ${isHeader(columns.slice(0, 1))}`
  // With CASE the other cells are looked at only where the first one is such.
  return `CASE WHEN ${first} THEN (${isEmpty(columns)}) OR (${isHeader(columns)}) ELSE false END`
}

/** The columns of a table that has been tidied: those of the header, and the one that section rows fill. */
export function withSections(header: readonly string[], sections?: string): string[] {
  return sections === undefined || header.length < 2 ? [...header] : [...header, sections]
}

function isHeader(columns: readonly string[]): string {
  return columns
    .map((column) => `trim(coalesce(${name(column)}, '')) IN (${text(column)}, ${text(bare(column))})`)
    .join(' AND ')
}

function isEmpty(columns: readonly string[]): string {
  return columns.map((column) => `trim(coalesce(${name(column)}, '')) = ''`).join(' AND ')
}

/** The name as the file said it: our own telling-apart taken off, or empty where it had none. */
function bare(column: string): string {
  return /^column\d+$/.test(column) ? '' : column.replace(/_\d+$/, '')
}

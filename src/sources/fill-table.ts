import { name, type Database } from '../database.ts'

/** One record’s cells, in header order, with its place in the file. */
export interface Line {
  line: number
  cells: readonly (string | null)[]
}

/** Fills a table of texts from records already in memory; an empty cell is null. */
export async function fillTable(
  db: Database,
  table: string,
  header: readonly string[],
  lines: readonly Line[],
): Promise<void> {
  await db.run(
    `CREATE TABLE ${table} (${header.map((column) => `${name(column)} VARCHAR`).join(', ')}, _line INTEGER)`,
  )
  const [schema, bare] = table.split('.') as [string, string]
  const appender = await db.connection.createAppender(bare, schema)
  for (const { line, cells } of lines) {
    for (const cell of cells) {
      if (cell === null || cell === '') appender.appendNull()
      else appender.appendVarchar(cell.toWellFormed())
    }
    appender.appendInteger(line)
    appender.endRow()
  }
  appender.closeSync()
}

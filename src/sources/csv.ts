import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { name, text, type Database } from '../database.ts'
import { Problem } from '../problem.ts'

/**
 * Reads CSV bytes into a table of texts named `table`, one row per record, plus `_line`.
 * UTF-8 with or without a mark, else Windows-1252. @throws {Problem} when records do not fit the header.
 */
export async function readCsv(
  db: Database,
  table: string,
  bytes: Uint8Array,
  where: string,
  work: string,
): Promise<void> {
  const path = join(work, `${table.replaceAll('.', '-')}.csv`)
  writeFileSync(path, utf8(bytes))
  const options = `header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', null_padding = false, max_line_size = 4000000`
  try {
    await db.run(
      `CREATE TABLE ${table} AS SELECT *, row_number() OVER ()::INTEGER + 1 AS _line FROM read_csv(${text(path)}, ${options}, store_rejects = true, rejects_table = 'csv_rejects', rejects_scan = 'csv_scans')`,
    )
  } catch (error) {
    throw new Problem({
      where,
      found: `a file that cannot be read as csv (${(error as Error).message.split('\n')[0]})`,
      known: 'comma-separated records under one header line',
      todo: 'open the file in a text editor and look at its first lines',
    })
  }
  const rejects = await db.rows<{ line: number; error_message: string }>(
    'SELECT line, min(error_message) AS error_message FROM csv_rejects GROUP BY line ORDER BY line',
  )
  if (rejects.length > 0) {
    const first = rejects[0]!
    throw new Problem({
      where: `${where}:${first.line}`,
      found: `${rejects.length} record(s) that do not fit the header, first: ${first.error_message}`,
      known: 'as many fields in each record as in the header',
      todo: 'mend the record with the publisher, or fetch the file again',
    })
  }
  await db.run('DROP TABLE csv_rejects; DROP TABLE csv_scans')
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Fills a table of texts from rows already in memory: what the other formats share. */
export async function fillTable(
  db: Database,
  table: string,
  header: string[],
  rows: (string | null)[][],
): Promise<void> {
  await db.run(
    `CREATE TABLE ${table} (${header.map((column) => `${name(column)} VARCHAR`).join(', ')}, _line INTEGER)`,
  )
  const [schema, bare] = table.split('.') as [string, string]
  const appender = await db.connection.createAppender(bare, schema)
  rows.forEach((row, index) => {
    for (const cell of row) {
      if (cell === null || cell === '') appender.appendNull()
      else appender.appendVarchar(cell)
    }
    appender.appendInteger(index + 2)
    appender.endRow()
  })
  appender.closeSync()
}

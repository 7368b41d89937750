import { text } from 'node:stream/consumers'
import { DuckDBInstance } from '@duckdb/node-api'

/** The native engine as a command: runs the SQL it is piped and prints the rows of the last statement as JSON, values as text. */
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const statements = await connection.extractStatements(await text(process.stdin))
for (let at = 0; at < statements.count; at += 1) {
  const reader = await (await statements.prepare(at)).runAndReadAll()
  if (at < statements.count - 1) continue
  const rows = reader
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
      ),
    )
  process.stdout.write(JSON.stringify(rows))
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking'
import { databasePath, lockDown, partPath } from './lockdown.ts'
import { attachPart, databaseName, takesPartsAway, unifiedViews, type Part } from './parts.ts'
import { Result } from './result.ts'

/** The page's engine at build time: the same WASM with the same lock-down, one statement after the other. */
export interface BuildEngine {
  /** The rows of one statement. @throws Error with DuckDB's message as the page would get it. */
  run(sql: string): Result
}

const require = createRequire(import.meta.url)

/** Opens a database file in the page's engine, locked down as in a page, with parts of it beside it where it has some. */
export async function buildEngine(
  database: string | Uint8Array,
  parts: readonly { part: Part; bytes: Uint8Array }[] = [],
): Promise<BuildEngine> {
  const script = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs')
  const duckdb = require(script) as typeof import('@duckdb/duckdb-wasm/blocking')
  const bundle = (name: string) => ({
    mainModule: join(dirname(script), `duckdb-${name}.wasm`),
    mainWorker: '',
  })
  const db: DuckDBBindings = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  )
  await db.instantiate(() => undefined)
  db.open({})
  db.registerFileBuffer(databasePath, typeof database === 'string' ? readFileSync(database) : database)
  const connection = db.connect().useUnsafe((_, id) => id)
  for (const statement of lockDown(databaseName(parts.length > 0))) db.runQuery(connection, statement)
  for (const { part, bytes } of parts) db.registerFileBuffer(partPath(part.name), bytes)
  const settle = () => {
    for (const { part } of parts) db.runQuery(connection, attachPart(part, partPath(part.name)))
    for (const view of unifiedViews(parts.map(({ part }) => part))) db.runQuery(connection, view)
  }
  settle()
  return {
    run(sql) {
      const result = run(sql)
      if (takesPartsAway(sql)) settle()
      return result
    },
  }

  function run(sql: string): Result {
    let header = db.startPendingQuery(connection, sql, true)
    while (header === null) header = db.pollPendingQuery(connection)
    const result = new Result(header)
    if (!result.isStreamable) {
      db.cancelPendingQuery(connection)
      return Result.whole(db.runQuery(connection, sql))
    }
    for (;;) {
      const chunk = db.fetchQueryResults(connection)
      if (chunk === null) continue
      if (chunk.length === 0) return result
      result.add(chunk)
    }
  }
}

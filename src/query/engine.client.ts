import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from './engine-worker.client.ts?worker&url'
import { databasePath, lockDown, partPath } from './lockdown.ts'
import type { OwnTable } from './own-table.ts'
import { attachPart, databaseName, takesPartsAway, unifiedViews, type Part } from './parts.ts'
import { Result } from './result.ts'
import { trustedWorkerAddress } from './trusted-address.client.ts'

/** What an engine is made of, kept in the page so that a new one can be had without fetching anything again. */
export interface EngineParts {
  module: WebAssembly.Module
  database: Uint8Array<ArrayBuffer>
  /** Whether rows come in parts, beside the database. */
  isInParts: boolean
}

/** What a table of the reader's own holds. */
export interface Taken {
  rows: number
  columns: { name: string; type: string }[]
}

/** More rows than this are not kept; the result then says that it is cut. */
export const keptRows = 1_000_000

/** An engine takes seconds to open, and most of a minute in WebKitGTK on a busy machine; one that has not answered by then is blocked. */
const openWithin = 120_000

let address: string | undefined

/** One engine in its worker, locked down before it is handed out. It runs one statement at a time. */
export class Engine {
  readonly #worker: Worker
  readonly #db: AsyncDuckDB
  readonly #parts: Part[] = []
  #connection = 0
  #stopped: (reason: Error) => void = () => undefined
  readonly #stop: Promise<never>

  private constructor() {
    address ??= trustedWorkerAddress(workerUrl)
    this.#worker = new Worker(address)
    this.#db = new AsyncDuckDB(new VoidLogger(), this.#worker)
    this.#stop = new Promise((_, reject) => (this.#stopped = reject))
    this.#stop.catch(() => undefined)
    this.#worker.addEventListener('error', (event) => this.#stopped(new Error(event.message)))
  }

  /**
   * Starts the worker while its parts are still coming, and tells when they are there.
   * @throws Error when they do not come, or the engine is blocked or does not answer.
   */
  static async open(parts: Promise<EngineParts>, onParts: () => void): Promise<Engine> {
    const engine = new Engine()
    let late: ReturnType<typeof setTimeout> | undefined
    try {
      const { module, database, isInParts } = await engine.#orStopped(parts)
      onParts()
      late = setTimeout(() => engine.#stopped(new Error('the engine does not answer')), openWithin)
      await engine.#orStopped(engine.#prepare(module, database, isInParts))
    } catch (error) {
      engine.terminate()
      throw error
    } finally {
      clearTimeout(late)
    }
    return engine
  }

  async #prepare(
    module: WebAssembly.Module,
    database: Uint8Array<ArrayBuffer>,
    isInParts: boolean,
  ): Promise<void> {
    this.#worker.postMessage(module)
    await this.#db.instantiate('/')
    await this.#db.open({})
    await this.#db.registerFileBuffer(databasePath, database.slice())
    this.#connection = await this.#db.connectInternal()
    for (const statement of lockDown(databaseName(isInParts)))
      await this.#db.runQuery(this.#connection, statement)
  }

  /**
   * Runs one statement; `onRows` is told after every batch, so that the first rows can be shown while others come.
   * @throws Error with DuckDB's message, or when the engine was ended.
   */
  async run(sql: string, onRows: (result: Result) => void = () => undefined): Promise<Result> {
    try {
      return await this.#orStopped(this.#stream(sql, onRows))
    } finally {
      // within a transaction that has failed nothing runs, and what comes after it settles again
      if (this.#parts.length > 0 && takesPartsAway(sql)) await this.#settle().catch(() => undefined)
    }
  }

  async #stream(sql: string, onRows: (result: Result) => void): Promise<Result> {
    let header = await this.#db.startPendingQuery(this.#connection, sql, true)
    while (header === null) header = await this.#db.pollPendingQuery(this.#connection)
    const result = new Result(header)
    if (!result.isStreamable) {
      await this.#db.cancelPendingQuery(this.#connection)
      return Result.whole(await this.#db.runQuery(this.#connection, sql))
    }
    for (;;) {
      const chunk = await this.#db.fetchQueryResults(this.#connection)
      if (chunk === null) continue
      if (chunk.length === 0) return result
      result.add(chunk)
      onRows(result)
      if (result.rowCount >= keptRows) {
        result.isCut = true
        await this.cancel()
        return result
      }
    }
  }

  /** Brings parts of the database beside those that are there: tables keep their names and have their rows too. */
  async attach(parts: readonly { part: Part; bytes: Uint8Array<ArrayBuffer> }[]): Promise<void> {
    for (const { part, bytes } of parts) {
      if (this.#parts.some(({ name }) => name === part.name)) continue
      await this.#orStopped(this.#db.registerFileBuffer(partPath(part.name), bytes.slice()))
      this.#parts.push(part)
    }
    if (parts.length > 0) await this.#settle()
  }

  /** Sees to it that every part that came is there, and every table has its rows. */
  async #settle(): Promise<void> {
    const statements = [
      ...this.#parts.map((part) => attachPart(part, partPath(part.name))),
      ...unifiedViews(this.#parts),
    ]
    for (const statement of statements) await this.#orStopped(this.#db.runQuery(this.#connection, statement))
  }

  /** Makes a table of the reader's own beside ours and says what it holds. @throws Error with DuckDB's message. */
  async add({ name, path, bytes, sql }: OwnTable): Promise<Taken> {
    await this.#orStopped(this.#db.registerFileBuffer(path, bytes.slice()))
    try {
      await this.run(sql)
    } finally {
      await this.#orStopped(this.#db.dropFile(path))
    }
    const rows = await this.run(`SELECT count(*) FROM "${name}"`)
    const described = await this.run(`SELECT column_name, column_type FROM (DESCRIBE "${name}")`)
    const columns = Array.from({ length: described.rowCount }, (_, row) => ({
      name: described.text(row, 0)!,
      type: described.text(row, 1)!,
    }))
    return { rows: Number(rows.text(0, 0)), columns }
  }

  /** Asks the running statement to stop; it may not hear for as long as it is busy. */
  async cancel(): Promise<void> {
    await this.#orStopped(this.#db.cancelPendingQuery(this.#connection))
  }

  /** Ends the worker at once; what was running fails, and nothing can be run any more. */
  terminate(): void {
    this.#worker.terminate()
    this.#stopped(new Error('the engine was ended'))
  }

  #orStopped<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#stop])
  }
}

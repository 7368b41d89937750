import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api'

export type Row = Record<string, string | number | boolean | null>

/** An identifier as SQL wants it: `Complaint "X"` → `"Complaint ""X"""`. The one place that quotes names. */
export function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

/** A text as SQL wants it, or `NULL`. */
export function text(value: string | null): string {
  return value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`
}

/** A DuckDB of our own in memory, closed by `using`-style `close()`. */
export class Database {
  readonly #instance: DuckDBInstance
  readonly connection: DuckDBConnection
  #isConfined = false

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.connection = connection
  }

  /** One thread keeps rows in the order in which they came; more are for sums over sorted tables. */
  static async open(threads = 1): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: '900MB',
      threads: String(threads),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    })
    return new Database(instance, await instance.connect())
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql)
  }

  /** Runs what others wrote: one statement, never several, so that nothing can follow it. */
  async runAlone(sql: string): Promise<void> {
    const prepared = await this.connection.prepare(sql)
    try {
      await prepared.run()
    } finally {
      prepared.destroySync()
    }
  }

  /** Rows as plain values: dates as `YYYY-MM-DD`, integers as numbers, everything else as it prints. */
  async rows<T extends object = Row>(sql: string): Promise<T[]> {
    const reader = await this.connection.runAndReadAll(sql)
    return reader
      .getRowObjects()
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])) as T)
  }

  /** The first column of the first row, as a number. */
  async count(sql: string): Promise<number> {
    const reader = await this.connection.runAndReadAll(sql)
    return Number(reader.getRows()[0]?.[0] ?? 0)
  }

  /**
   * From here on nothing but `folder` can be read or written, which no statement can undo: what an agency's SQL can
   * reach is what was loaded before. One thread gives its rows in the same order each time.
   */
  async confine(folder: string): Promise<void> {
    await this.run(
      `SET threads = 1; SET allowed_directories = [${text(folder)}]; SET enable_external_access = false`,
    )
    this.#isConfined = true
  }

  /** A confined database keeps its settings from here on; two threads, for nothing that follows hangs on the order of rows. */
  async lock(): Promise<void> {
    if (!this.#isConfined) return
    await this.run('SET threads = 2; SET lock_configuration = true')
  }

  close(): void {
    this.connection.closeSync()
    this.#instance.closeSync()
  }
}

function plain(value: DuckDBValue): string | number | boolean | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number(value)
  return String(value)
}

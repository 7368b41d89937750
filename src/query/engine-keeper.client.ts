import type { Engine, EngineParts, Taken } from './engine.client.ts'
import type { PackedFile, Progress } from './download.client.ts'
import type { OwnTable } from './own-table.ts'
import type { Part } from './parts.ts'

/** What the page shows while an engine is being had. */
export interface Stages {
  onFetching(progress: Progress): void
  onOpening(): void
}

/** How long a statement may take to hear that it should stop, before its engine is ended. */
const patience = 2000

/** Has one engine at a time: fetches its parts once, opens it when asked, and has another one ready after it was ended. */
export class EngineKeeper {
  readonly #files: { engine: PackedFile; database: PackedFile }
  readonly #isInParts: boolean
  readonly #stages: Stages
  #parts: Promise<EngineParts> | undefined
  #engine: Promise<Engine> | undefined
  readonly #own = new Map<string, OwnTable>()
  readonly #attached = new Map<string, { part: Part; bytes: Uint8Array<ArrayBuffer> }>()

  constructor(files: { engine: PackedFile; database: PackedFile }, isInParts: boolean, stages: Stages) {
    this.#files = files
    this.#isInParts = isInParts
    this.#stages = stages
  }

  /** Whether anything was asked for yet. */
  get isStarted(): boolean {
    return this.#engine !== undefined
  }

  /** @throws Error when it cannot be fetched or opened; the next call tries again. */
  engine(): Promise<Engine> {
    this.#engine ??= this.#open().catch((error: unknown) => {
      this.#engine = undefined
      throw error
    })
    return this.#engine
  }

  /** Makes a table of the reader's own, now and in every later engine; says what it holds. */
  async add(table: OwnTable): Promise<Taken> {
    const taken = await (await this.engine()).add(table)
    this.#own.set(table.name, table)
    return taken
  }

  /** Takes a table of the reader's own away, from every later engine too. @throws Error with DuckDB's message. */
  async remove(name: string): Promise<void> {
    await (await this.engine()).run(`DROP TABLE IF EXISTS temp."${name}"`)
    this.#own.delete(name)
  }

  /** The engine with the rows of these parts, now and whenever it is opened again; what is not here yet is fetched. */
  async engineWith(parts: readonly Part[]): Promise<Engine> {
    const engine = await this.engine()
    const missing = parts.filter(({ name }) => !this.#attached.has(name))
    if (missing.length > 0) {
      const { partBytes } = await import('./engine-parts.client.ts')
      const bytes = await partBytes(missing, (progress) => this.#stages.onFetching(progress))
      missing.forEach((part, at) => this.#attached.set(part.name, { part, bytes: bytes[at]! }))
      await engine.attach([...this.#attached.values()])
    }
    return engine
  }

  async #open(): Promise<Engine> {
    const { engine, database } = this.#files
    const parts = (this.#parts ??= this.#fetch(engine, database))
    parts.catch(() => undefined)
    const { Engine } = await import('./engine.client.ts')
    const opened = await Engine.open(parts, () => this.#stages.onOpening())
    await opened.attach([...this.#attached.values()])
    for (const table of this.#own.values()) await opened.add(table)
    return opened
  }

  async #fetch(engine: PackedFile, database: PackedFile): Promise<EngineParts> {
    try {
      const { engineParts } = await import('./engine-parts.client.ts')
      const got = await engineParts(engine, database, (progress) => this.#stages.onFetching(progress))
      return { ...got, isInParts: this.#isInParts }
    } catch (error) {
      this.#parts = undefined
      throw error
    }
  }

  /** Stops what is running. Says false if it did not hear in time: then its engine was ended, and another is on its way. */
  async stop(running: Promise<unknown>): Promise<boolean> {
    const engine = await this.#engine
    if (engine === undefined) return true
    void engine.cancel().catch(() => undefined)
    const isHeard = await Promise.race([
      running.then(
        () => true,
        () => true,
      ),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
    ])
    if (isHeard) return true
    this.#engine = undefined
    engine.terminate()
    return false
  }
}

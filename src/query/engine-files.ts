import { createRequire } from 'node:module'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The query engine as the site carries it: one packed file, small enough for every host, in a folder of its version. */
export interface EngineFile {
  /** Below the root of the site: `/engine/1.32.0/duckdb-eh.wasm.gz`. */
  path: string
  bytes: number
  packed_bytes: number
}

const require = createRequire(import.meta.url)
const name = 'duckdb-eh.wasm'

function engineFolder(): string {
  return dirname(require.resolve(`@duckdb/duckdb-wasm/dist/${name}`))
}

function version(): string {
  const manifest = readFileSync(join(engineFolder(), '../package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** The packed engine; it takes seconds to pack, so it is kept beside the installed packages. */
function packed(): Uint8Array {
  const kept = join(engineFolder(), `../../../.cache/redress/${name}-${version()}.gz`)
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, gzipSync(readFileSync(join(engineFolder(), name)), { level: 9 }))
  }
  return readFileSync(kept)
}

/** Where the engine is on the site, and how much a reader has to fetch for it. */
export function engineFile(): EngineFile {
  return {
    path: `/engine/${version()}/${name}.gz`,
    bytes: readFileSync(join(engineFolder(), name)).length,
    packed_bytes: packed().length,
  }
}

/** Puts the packed engine into a built site. */
export function writeEngine(site: string): void {
  const path = join(site, engineFile().path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, packed())
}

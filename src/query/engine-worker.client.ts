import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import { fence } from './fence.client.ts'

/** The worker that runs the engine: fenced first, then DuckDB's own script. The first message brings the module. */
declare function importScripts(...addresses: string[]): void

const module = new Promise<WebAssembly.Module>((resolve) => {
  globalThis.addEventListener(
    'message',
    (event) => {
      event.stopImmediatePropagation()
      resolve((event as MessageEvent<WebAssembly.Module>).data)
    },
    { once: true },
  )
})
fence(module)
importScripts(engineUrl)
Object.defineProperty(globalThis, 'importScripts', { value: undefined, writable: false, configurable: false })

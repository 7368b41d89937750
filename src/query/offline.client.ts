import engineScript from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import { files, offlineScript } from './bench.client.ts'
import { button } from './element.client.ts'
import { trustedWorkerAddress } from './trusted-address.client.ts'
import { words } from './words.client.ts'

/** Remembers on this device that a reader does not want the page kept. */
const key = 'redress-not-offline'
let isAsked = false

/**
 * Has the browser keep this page, its engine and its data, once a query has run, so that it opens without a network; says
 * so once all of it is kept, with a way to end it. Where the browser cannot, nothing happens.
 */
export function keepForOffline(place: HTMLElement): void {
  if (isAsked || !('serviceWorker' in navigator) || isUnwanted()) return
  isAsked = true
  void keep(place).catch(() => undefined)
}

async function keep(place: HTMLElement): Promise<void> {
  await navigator.serviceWorker.register(trustedWorkerAddress(offlineScript))
  const { active } = await navigator.serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  // what the engine’s worker loads by itself is in no list of the page
  const own = [engineScript, files.engine.address, files.database.address].map(
    (address) => new URL(address, location.href).href,
  )
  const wanted = [...new Set([location.href.replace(/#.*/, ''), ...loaded, ...own])]
  if (active === null || !(await areKept(active, wanted))) return
  const end = button(words.offlineEnd, () => void forget(place))
  place.replaceChildren(`${words.offlineIs} `, end)
  place.hidden = false
}

/** Whether the worker has all of these, its answer once it has tried. */
function areKept(worker: ServiceWorker, wanted: string[]): Promise<boolean> {
  const { port1: here, port2: there } = new MessageChannel()
  return new Promise((resolve) => {
    here.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage(wanted, [there])
  })
}

async function forget(place: HTMLElement): Promise<void> {
  localStorage.setItem(key, 'true')
  const kept = await navigator.serviceWorker.getRegistration()
  await kept?.unregister()
  for (const name of await caches.keys()) if (name.startsWith('redress-query')) await caches.delete(name)
  place.replaceChildren(words.offlineEnded)
}

function isUnwanted(): boolean {
  try {
    return localStorage.getItem(key) === 'true'
  } catch {
    return true
  }
}

/**
 * Keeps the query page, its engine and its data for use without a network: what the page names, of this host alone, in a
 * store of this version; stores of other versions are removed once it has what it needs. The page itself is asked for anew while there is a network.
 */
const store = 'redress-query VERSION'

/** Files whose address changes with their content: they are never asked for twice. */
const isFixed = ({ pathname, search }) =>
  /\/(_astro|engine)\//.test(pathname) || (pathname.endsWith('.duckdb.gz') && search.startsWith('?v='))

const isOurs = (url) => url.origin === globalThis.location.origin

globalThis.addEventListener('install', () => globalThis.skipWaiting())

globalThis.addEventListener('activate', (event) => event.waitUntil(globalThis.clients.claim()))

globalThis.addEventListener('message', (event) => {
  const page = new URL('./', globalThis.location.href).href
  const keep = async () => {
    const kept = await globalThis.caches.open(store)
    const wanted = event.data
      .map((address) => new URL(address))
      .filter((url) => isOurs(url) && (isFixed(url) || url.href === page))
    for (const { href } of wanted) if (!(await kept.match(href))) await keepOne(kept, href)
    const found = await Promise.all(wanted.map(({ href }) => kept.match(href)))
    const names = await globalThis.caches.keys()
    const others = names.filter((name) => name.startsWith('redress-query') && name !== store)
    await Promise.all(others.map((name) => globalThis.caches.delete(name)))
    return found.every((one) => one !== undefined)
  }
  const answer = event.ports[0]
  event.waitUntil(
    keep().then(
      (areAll) => answer.postMessage(areAll),
      () => answer.postMessage(false),
    ),
  )
})

/** What an earlier version kept under the same address is the same file: it is taken over. */
async function keepOne(kept, href) {
  const before = isFixed(new URL(href)) ? await globalThis.caches.match(href) : undefined
  await (before ? kept.put(href, before) : kept.add(href)).catch(() => undefined)
}

globalThis.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || !isOurs(url)) return
  if (isFixed(url)) event.respondWith(first(event.request))
  else if (event.request.mode === 'navigate') event.respondWith(anew(event.request, url))
})

async function first(request) {
  const kept = await globalThis.caches.open(store)
  const found = await globalThis.caches.match(request)
  if (found) return found
  const response = await fetch(request)
  if (response.ok) await kept.put(request, response.clone()).catch(() => undefined)
  return response
}

async function anew(request, url) {
  const kept = await globalThis.caches.open(store)
  try {
    const response = await fetch(request)
    if (response.ok) await kept.put(url.pathname, response.clone()).catch(() => undefined)
    return response
  } catch (error) {
    const found = await kept.match(url.pathname)
    if (found) return found
    throw error
  }
}

/**
 * Takes from the engine's worker every way to reach anything: the second fence, behind the SQL lock-down, that holds
 * wherever the site is served. The engine's code comes in as a compiled module in a message; SQL and bytes likewise.
 */
export function fence(module: Promise<WebAssembly.Module>): void {
  const scope = globalThis as unknown as Record<string, unknown>
  WebAssembly.instantiateStreaming = async (_source, imports) => {
    const compiled = await module
    return { module: compiled, instance: await WebAssembly.instantiate(compiled, imports) }
  }
  // the engine asks for its own file first; what it gets is empty, the module is already here
  scope['fetch'] = () => Promise.resolve(new Response(new Uint8Array()))
  for (const way of [
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'BroadcastChannel',
    'Worker',
    'SharedWorker',
    'indexedDB',
    'caches',
  ])
    Object.defineProperty(scope, way, { value: undefined, writable: false, configurable: false })
}

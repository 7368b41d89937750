/** What a link carries: a query, the data it was written against, and how its result was drawn. */
export interface Shared {
  sql: string
  data_version: string
  chart?: { kind: string; column: number } | undefined
}

const prefix = '#q=v1.'

/** No query is longer, packed or not; whatever is has not come from here. */
const longest = 60_000

/**
 * The part of an address that holds a query: compressed, in letters that addresses leave alone.
 * @throws RangeError when the query is longer than links can be.
 */
export async function shareHash(shared: Shared): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(shared))
  if (plain.length > longest) throw new RangeError('longer than any link')
  const bytes = await piped(plain, new CompressionStream('deflate-raw'))
  const letters = btoa(String.fromCharCode(...bytes))
  return `${prefix}${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** What a link carries, or null where it was cut, made by hand or is too long: it is then ignored. */
export async function sharedQuery(hash: string): Promise<Shared | null> {
  if (!hash.startsWith(prefix) || hash.length > longest) return null
  try {
    const letters = hash.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/')
    const packed = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
    const bytes = await piped(packed, new DecompressionStream('deflate-raw'))
    return checked(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}

function checked(told: unknown): Shared | null {
  if (typeof told !== 'object' || told === null) return null
  const { sql, data_version, chart } = told as Record<string, unknown>
  if (typeof sql !== 'string' || typeof data_version !== 'string' || !/^[\w.-]{1,40}$/.test(data_version))
    return null
  const { kind, column } = (chart ?? {}) as Record<string, unknown>
  return typeof kind === 'string' && Number.isInteger(column)
    ? { sql, data_version, chart: { kind, column: column as number } }
    : { sql, data_version }
}

/** Bytes through a stream, never more of them than a query can have. */
async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > longest) throw new RangeError('longer than any query')
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

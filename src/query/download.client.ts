/** How far a download is, in bytes of the packed file where the server tells them apart, and of how many. */
export interface Progress {
  loaded: number
  total: number
}

/** A file to fetch: its address, and its size packed and unpacked as the page states them. */
export interface PackedFile {
  address: string
  bytes: number
  packed_bytes: number
}

/**
 * The unpacked content of a gzip file of this site, as it arrives. Some hosts unpack on the way (`Content-Encoding:
 * gzip`), others do not: the first bytes tell. @throws Error when the host does not have the file.
 */
export async function unpacked(
  file: PackedFile,
  onProgress: (progress: Progress) => void,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const response = await fetch(file.address)
  if (!response.ok || response.body === null) throw new Error(`${file.address}: ${response.status}`)
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader()
  const first = await reader.read()
  const isPacked = first.value?.[0] === 0x1f && first.value[1] === 0x8b
  const total = isPacked ? file.packed_bytes : file.bytes
  let loaded = 0
  let next: typeof first | undefined = first
  const counted = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = next ?? (await reader.read())
      next = undefined
      if (done) return controller.close()
      loaded += value.length
      onProgress({ loaded, total })
      controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted
}

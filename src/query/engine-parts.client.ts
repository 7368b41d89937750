import type { EngineParts } from './engine.client.ts'
import { unpacked, type PackedFile, type Progress } from './download.client.ts'

/** Fetches engine and database side by side, compiling while bytes arrive; progress counts both together. */
export async function engineParts(
  engine: PackedFile,
  database: PackedFile,
  onProgress: (progress: Progress) => void,
): Promise<EngineParts> {
  const seen = [engine, database].map(({ packed_bytes }) => ({ loaded: 0, total: packed_bytes }))
  const note = (at: number) => (progress: Progress) => {
    seen[at] = progress
    onProgress({
      loaded: seen.reduce((sum, one) => sum + one.loaded, 0),
      total: seen.reduce((sum, one) => sum + one.total, 0),
    })
  }
  const [module, bytes] = await Promise.all([
    unpacked(engine, note(0)).then((stream) =>
      WebAssembly.compileStreaming(new Response(stream, { headers: { 'Content-Type': 'application/wasm' } })),
    ),
    unpacked(database, note(1)).then(
      async (stream) => new Uint8Array(await new Response(stream).arrayBuffer()),
    ),
  ])
  return { module, database: bytes }
}

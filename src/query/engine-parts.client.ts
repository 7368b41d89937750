import type { EngineParts } from './engine.client.ts'
import { unpacked, type PackedFile, type Progress } from './download.client.ts'

/** Fetches engine and database side by side, compiling while bytes arrive; progress counts both together. */
export async function engineParts(
  engine: PackedFile,
  database: PackedFile,
  onProgress: (progress: Progress) => void,
): Promise<Pick<EngineParts, 'module' | 'database'>> {
  const [engineProgress, databaseProgress] = together([engine, database], onProgress)
  const [module, bytes] = await Promise.all([
    unpacked(engine, engineProgress!).then((stream) =>
      WebAssembly.compileStreaming(new Response(stream, { headers: { 'Content-Type': 'application/wasm' } })),
    ),
    whole(database, databaseProgress!),
  ])
  return { module, database: bytes }
}

/** The bytes of parts of the database, side by side, in their order. */
export async function partBytes(
  parts: readonly PackedFile[],
  onProgress: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const progress = together(parts, onProgress)
  return Promise.all(parts.map((part, at) => whole(part, progress[at]!)))
}

async function whole(
  file: PackedFile,
  onProgress: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(await unpacked(file, onProgress)).arrayBuffer())
}

/** A listener for each file, whose bytes are told as one sum. */
function together(
  files: readonly PackedFile[],
  onProgress: (progress: Progress) => void,
): ((progress: Progress) => void)[] {
  const seen = files.map(({ packed_bytes }) => ({ loaded: 0, total: packed_bytes }))
  return files.map((_, at) => (progress) => {
    seen[at] = progress
    onProgress({
      loaded: seen.reduce((sum, one) => sum + one.loaded, 0),
      total: seen.reduce((sum, one) => sum + one.total, 0),
    })
  })
}

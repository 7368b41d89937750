import { gunzipSync } from 'node:zlib'
import { Problem } from '../problem.ts'

const most = 2 * 1024 ** 3

/** The bytes inside a gzip file; other bytes as they are. @throws {Problem} when the gzip is cut short, damaged or larger than 2 GB inside. */
export function unpacked(bytes: Uint8Array, where: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new Problem({
      where,
      found: found(code),
      known: 'a whole gzip file',
      todo: 'fetch the file again and compare its size with the publisher’s',
    })
  }
}

function found(code: string): string {
  if (code === 'Z_BUF_ERROR') return 'a gzip file that ends too early'
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'a gzip file that unpacks to more than 2 GB'
  return 'a damaged gzip file'
}

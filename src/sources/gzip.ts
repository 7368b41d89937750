import { gunzipSync } from 'node:zlib'
import { Problem } from '../problem.ts'
import { most } from './as-read.ts'

/** The bytes inside a gzip file; other bytes as they are. @throws {Problem} when the gzip is cut short, damaged or swells beyond all measure. */
export function unpacked(bytes: Uint8Array, where: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const limit = Math.min(most.bytes, Math.max(1_000_000, bytes.length * most.ratio))
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
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
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return `a gzip file that unpacks to more than ${most.ratio} times its size, or more than 2 GB`
  return 'a damaged gzip file'
}

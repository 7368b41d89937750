import { isUtf8 } from 'node:buffer'

/** The encoding of a text, from its bytes alone: a mark, zeros in every other place, valid UTF-8, else Windows-1252. */
export function encoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  const zeros = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length
  if (head.length >= 8 && zeros(1) > head.length * 0.4) return 'utf-16le'
  if (head.length >= 8 && zeros(0) > head.length * 0.4) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** The text of bytes, without its mark. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encoding(bytes)).decode(bytes)
}

/** The same bytes where they are UTF-8 already, else the text in UTF-8. */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  return encoding(bytes) === 'utf-8' ? bytes : Buffer.from(textOf(bytes))
}

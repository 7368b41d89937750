import { Problem } from '../problem.ts'

export type Format = 'csv' | 'xlsx' | 'json'

/** Says what bytes are, from the bytes alone. @throws {Problem} when they are empty or no format we read. */
export function sniff(bytes: Uint8Array, where: string): Format {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart()
  if (text === '') {
    throw new Problem({
      where,
      found: 'an empty file',
      known: 'csv, csv.gz, xlsx, json',
      todo: 'fetch the file again, or ask the publisher',
    })
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx'
  if (text.startsWith('[') || text.startsWith('{')) return 'json'
  if (text.startsWith('<')) {
    throw new Problem({
      where,
      found: 'a web page instead of data',
      known: 'csv, csv.gz, xlsx, json',
      todo: 'open the file: it may say why the portal refused, then fetch it again',
    })
  }
  return 'csv'
}

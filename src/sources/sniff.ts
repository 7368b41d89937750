import { Problem } from '../problem.ts'
import { encoding } from './encoding.ts'

export type Format = 'csv' | 'xlsx' | 'json' | 'zip'

const known = 'csv, tsv, xlsx, json; plain, in gzip or in zip'

/** Says what bytes are, from the bytes alone. @throws {Problem} when they are empty or no format we read. */
export function sniff(bytes: Uint8Array, where: string): Format {
  const head = bytes.subarray(0, 512)
  const text = new TextDecoder(encoding(head)).decode(head).trimStart()
  if (text === '') {
    throw new Problem({
      where,
      found: 'an empty file',
      known,
      todo: 'fetch the file again, or ask the publisher',
    })
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook.xml')
      ? 'xlsx'
      : 'zip'
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new Problem({
      where,
      found: 'a workbook in the old xls format',
      known,
      todo: 'open it in a spreadsheet program and save it as xlsx',
    })
  }
  if (text.startsWith('%PDF')) {
    throw new Problem({ where, found: 'a PDF', known, todo: 'ask the publisher for the table as data' })
  }
  if (text.startsWith('[') || text.startsWith('{')) return 'json'
  if (text.startsWith('<')) {
    throw new Problem({
      where,
      found: 'a web page instead of data',
      known,
      todo: 'open the file: it may say why the portal refused, then fetch it again',
    })
  }
  return 'csv'
}

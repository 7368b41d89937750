import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecords } from '../../src/sources/csv-records.ts'
import { readFiles, sourceOf } from './read-files.ts'
import { zip } from './workbook.ts'

const source = sourceOf(['id', 'received', 'finding'])
const plain = 'id,received,finding\n1,2023-01-05,Sustained\n2,2023-02-06,Not café\n'
const rows = [
  ['1', '2023-01-05', 'Sustained', 2],
  ['2', '2023-02-06', 'Not café', 3],
]
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

describe('delimited text', () => {
  const same: [name: string, bytes: string | Uint8Array][] = [
    ['plain', plain],
    ['with a mark', `\uFEFF${plain}`],
    ['with \\r\\n', plain.replaceAll('\n', '\r\n')],
    ['with \\r alone', plain.replaceAll('\n', '\r')],
    ['between tabs', plain.replaceAll(',', '\t')],
    ['between semicolons', plain.replaceAll(',', ';')],
    ['between bars', plain.replaceAll(',', '|')],
    ['in UTF-16, small end first', utf16(plain, false)],
    ['in UTF-16, big end first', utf16(plain, true)],
    ['in UTF-16 without a mark', Buffer.from(plain, 'utf16le')],
    ['in Windows-1252', Buffer.from(plain, 'latin1')],
    ['without a last line break', plain.trimEnd()],
    ['with every cell quoted', plain.replaceAll(/[^,\n]+/g, '"$&"')],
    ['with an empty line at the end', `${plain}\n`],
    ['in gzip', gzipSync(plain)],
    ['in a zip', zip({ 'cases.csv': plain })],
    ['in a gzip in a zip', zip({ 'cases.csv.gz': gzipSync(plain) })],
  ]
  it.each(same)('%s is read as the same rows', async (_, bytes) => {
    const read = await readFiles(source, bytes)
    expect(read).toEqual({
      columns: ['id', 'received', 'finding'],
      read: 2,
      unread: [],
      dropped: {},
      header: ['id', 'received', 'finding', '_line'],
      rows,
    })
  })

  it('finds a header below a title, with the line numbers of the file', async () => {
    const read = await readFiles(source, `Complaints of Tiny\nas of 2024,,\n${plain}`)
    expect(read.rows).toEqual([
      ['1', '2023-01-05', 'Sustained', 4],
      ['2', '2023-02-06', 'Not café', 5],
    ])
    expect(read.dropped).toEqual({ 'stands above the header': 2 })
  })

  it('finds a header that is the last line', async () => {
    const [header, ...lines] = plain.trim().split('\n')
    const read = await readFiles(source, `${lines.join('\n')}\n${header}\n`)
    expect(read.rows).toEqual([
      ['1', '2023-01-05', 'Sustained', 1],
      ['2', '2023-02-06', 'Not café', 2],
    ])
    expect(read.dropped).toEqual({})
  })

  it('takes a header among the rows for no reason to lose the rows above it', async () => {
    const [header, ...lines] = plain.trim().split('\n')
    const read = await readFiles(source, [lines[0], header, lines[1], header, ''].join('\n'))
    expect(read.rows.map(([id]) => id)).toEqual(['1', '2'])
    expect(read.dropped).toEqual({ 'the header said again': 1 })
  })

  it('drops a header that is said again and rows that are empty, each counted', async () => {
    const read = await readFiles(source, `${plain},,\nid,received,finding\n3,2023-03-07,Exonerated\n , ,\n`)
    expect(read.rows).toEqual([...rows, ['3', '2023-03-07', 'Exonerated', 6]])
    expect(read.dropped).toEqual({ 'every cell is empty': 2, 'the header said again': 1 })
  })

  it('carries the text of section rows down, where the source says so', async () => {
    const sections = 'id,received,finding\n2022,,\n1,2022-01-05,Sustained\n2023,,\n2,2023-02-06,Exonerated\n'
    const read = await readFiles({ ...source, sections: 'year' }, sections)
    expect(read.header).toEqual(['id', 'received', 'finding', '_line', 'year'])
    expect(read.rows).toEqual([
      ['1', '2022-01-05', 'Sustained', 3, '2022'],
      ['2', '2023-02-06', 'Exonerated', 5, '2023'],
    ])
    expect(read.dropped).toEqual({ 'a section row: only its first cell is filled': 2 })
  })

  it('leaves ragged and wrongly quoted records unread, with line, reason and text, and keeps the numbering', async () => {
    const good = Array.from({ length: 100 }, (_, at) => `${at},2023-01-05,Sustained`)
    const lines = [...good.slice(0, 50), '7,8', '9,"open,x', '"a"b,c,d', 'a,b,c,d', ...good.slice(50)]
    const read = await readFiles(source, `id,received,finding\n${lines.join('\n')}\n`)
    expect(read.read).toBe(100)
    expect(read.unread).toEqual([
      { line: 52, column: null, reason: '2 fields where the header has 3', text: '7,8' },
      { line: 53, column: null, reason: 'text after a closing quote', text: '9,"open,x' },
      { line: 54, column: null, reason: 'text after a closing quote', text: '"a"b,c,d' },
      { line: 55, column: null, reason: '4 fields where the header has 3', text: 'a,b,c,d' },
    ])
    expect(read.rows[49]).toEqual(['49', '2023-01-05', 'Sustained', 51])
    expect(read.rows[50]).toEqual(['50', '2023-01-05', 'Sustained', 56])
  })

  it('lets a quote that is never closed take its own line only', async () => {
    const good = Array.from({ length: 40 }, (_, at) => `${at},2023-01-05,Sustained\n`).join('')
    const read = await readFiles(source, `id,received,finding\n${good}x,"y,z\n${good}`)
    expect(read.read).toBe(80)
    expect(read.unread).toEqual([
      { line: 42, column: null, reason: 'a quote that is never closed', text: 'x,"y,z' },
    ])
  })

  it('tells columns of one name apart, and gives a nameless one a name', async () => {
    const read = await readFiles(sourceOf(['id']), 'id,x,x,\n1,a,b,c\n')
    expect(read.header).toEqual(['id', 'x', 'x_1', 'column3', '_line'])
  })

  it('names the line and the column of a cell that cannot be kept', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `${at},2023-01-05,Sustained`)
    const read = await readFiles(
      source,
      [
        'id,received,finding',
        ...rows,
        `60,2023-01-05,${'x'.repeat(1_000_001)}`,
        '61,2023\0,Sustained',
        '',
      ].join('\n'),
    )
    expect(read.unread.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [62, 'finding', 'a cell of more than 1000000 characters'],
      [63, 'received', 'a zero byte in a cell'],
    ])
    expect(read.read).toBe(60)
  })

  it('takes several files as one source, numbered apart', async () => {
    const read = await readFiles(source, plain, 'finding,id,received,late\nExonerated,3,2024-01-05,yes\n')
    expect(read.header).toEqual(['id', 'received', 'finding', '_line', 'late'])
    expect(read.rows).toEqual([
      ['1', '2023-01-05', 'Sustained', 2, null],
      ['2', '2023-02-06', 'Not café', 3, null],
      ['3', '2024-01-05', 'Exonerated', 50_000_002, 'yes'],
    ])
  })

  it('splits records as csv-parse does, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r', ';'), maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (table) => {
          const text = table
            .map((line) => line.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join('\n')
          const ours = [...csvRecords(text, ',')].map(({ fields, fault }) =>
            fault === null ? fields : fault,
          )
          expect(ours).toEqual(parse(text, { relax_column_count: true }))
          expect(ours).toEqual(table)
        },
      ),
    )
  })
})

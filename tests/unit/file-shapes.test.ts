import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { shared } from './beside.ts'
import { readFiles, sourceOf } from './read-files.ts'
import { withExtracts } from './real-agency.ts'
import { messageOf } from './tiny-agency.ts'
import { workbook, workbookOf, zip } from './workbook.ts'

const source = sourceOf(['id', 'received', 'finding'])
const plain = 'id,received,finding\n1,2023-01-05,Sustained\n2,2023-02-06,Not café\n'
const rows = [
  ['1', '2023-01-05', 'Sustained', 2],
  ['2', '2023-02-06', 'Not café', 3],
]

describe('workbooks', () => {
  const sheet = [
    ['id', 'received', 'finding'],
    ['1', '2023-01-05', 'Sustained'],
    ['2', '2023-02-06', 'Not café'],
  ]

  it('finds the header below notes, and the sheet by name or pattern', async () => {
    const bytes = workbookOf({
      Read_me: [['nothing here']],
      'Log 2023': [['Complaints', null, null], ...sheet],
    })
    const moved = rows.map(([id, received, finding, line]) => [id, received, finding, Number(line) + 1])
    for (const wanted of ['Log 2023', '/^log \\d{4}$/i'])
      expect((await readFiles({ ...source, sheet: wanted }, bytes)).rows).toEqual(moved)
  })

  it('takes all sheets of a pattern as one source', async () => {
    const bytes = workbookOf({ '2022': sheet, '2023': [sheet[0]!, ['3', '2023-03-07', 'Exonerated']] })
    expect((await readFiles({ ...source, sheet: '/^20/' }, bytes)).rows).toEqual([
      ...rows,
      ['3', '2023-03-07', 'Exonerated', 2_000_002],
    ])
  })

  it('joins a header of two rows, with merged group names', async () => {
    const bytes = workbook([
      ['Case', null, 'Ending'],
      ['Number', 'Received', 'Finding'],
      ['1', '2023-01-05', 'Sustained'],
    ])
    const read = await readFiles(sourceOf(['Case / Number', 'Case / Received', 'Ending / Finding']), bytes)
    expect(read.header).toEqual(['Case / Number', 'Case / Received', 'Ending / Finding', '_line'])
    expect(read.rows).toEqual([['1', '2023-01-05', 'Sustained', 3]])
  })

  it('reads serial days in date columns, counted from 1900 or from 1904', async () => {
    const dated = { ...source, dates: { received: ['%Y-%m-%d'] } }
    const from = (serial: number) => [
      ['id', 'received', 'finding'],
      [44_931, serial, 'x'],
    ]
    // Serial day 44,931 of a spreadsheet is 5 January 2023; 1904 counts 1,462 days fewer.
    expect((await readFiles(dated, workbookOf({ a: from(44_931) }))).rows).toEqual([
      ['44931', '2023-01-05', 'x', 2],
    ])
    expect((await readFiles(dated, workbookOf({ a: from(43_469) }, true))).rows).toEqual([
      ['44931', '2023-01-05', 'x', 2],
    ])
  })

  it('says which sheets there are when the wanted one is missing', async () => {
    expect(
      await messageOf(readFiles({ ...source, sheet: '2024' }, workbookOf({ '2022': sheet, '2023': sheet }))),
    ).toBe(`cases.csv: no sheet named "2024"
  known: "2022", "2023"
  to do: name one of them as \`sheet\` of the source in agency.yaml`)
  })
})

describe('records', () => {
  const records = [
    { id: 1, received: '2023-01-05', finding: 'Sustained' },
    { id: 2, received: '2023-02-06', finding: 'Not café' },
  ]

  it('come one on each line, a broken one left unread', async () => {
    const many = Array.from({ length: 30 }, (_, at) => JSON.stringify({ ...records[0], id: at }))
    const read = await readFiles(source, [...many.slice(0, 3), '{"id": 7,', ...many.slice(3)].join('\n'))
    expect(read.read).toBe(30)
    expect(read.unread).toEqual([{ line: 4, column: null, reason: 'no whole record', text: '{"id": 7,' }])
  })

  it('are the properties of GeoJSON features', async () => {
    const features = records.map((properties) => ({ type: 'Feature', geometry: null, properties }))
    const read = await readFiles(source, JSON.stringify({ type: 'FeatureCollection', features }))
    expect(read.rows).toEqual(rows)
  })
})

describe('archives', () => {
  const known = (found: string) => `cases.csv: a zip that cannot be opened safely (${found})
  known: a whole zip of at most 1000 files, with names that stay in their folder
  to do: fetch the file again; if it stays so, ask the publisher for the plain file`

  it('give the named entry', async () => {
    const bytes = zip({ 'notes.txt': 'x', 'cases 2023.csv': plain })
    expect((await readFiles({ ...source, entry: '/^cases/' }, bytes)).rows).toEqual(rows)
    expect(await messageOf(readFiles(source, bytes))).toBe(`cases.csv: a zip with 2 files
  known: "notes.txt", "cases 2023.csv"
  to do: name the one to read as \`entry\` of the source in agency.yaml`)
  })

  it('are refused with a name that leaves its folder', async () => {
    expect(await messageOf(readFiles(source, zip({ '../cases.csv': plain })))).toBe(
      known('invalid relative path: ../cases.csv'),
    )
  })

  it('are refused when they swell beyond all measure', async () => {
    expect(await messageOf(readFiles(source, zip({ 'cases.csv': Buffer.alloc(9_000_000, 'a') }, true)))).toBe(
      known('"cases.csv" unpacks to more than 200 times its size'),
    )
    const bomb = gzipSync(Buffer.alloc(400_000_000, 'a'))
    expect(await messageOf(readFiles(source, bomb)))
      .toBe(`cases.csv: a gzip file that unpacks to more than 200 times its size, or more than 2 GB
  known: a whole gzip file
  to do: fetch the file again and compare its size with the publisher’s`)
  })

  it('are refused in the old xls format, and a PDF too', async () => {
    expect(await messageOf(readFiles(source, Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toMatch(
      /^cases\.csv: a workbook in the old xls format\n/,
    )
    expect(await messageOf(readFiles(source, '%PDF-1.7'))).toMatch(/^cases\.csv: a PDF\n/)
  })
})

withExtracts('published files', () => {
  const penalties = ['Complaint Id', 'CCRB Substantiated Officer Disposition', 'NYPD Officer Penalty']
  it.each([
    ['ccrb-penalties_2022-12-08_header-last.csv', 9591],
    ['ccrb-penalties_2022-12-27.csv', 9684],
    ['ccrb-penalties_2026-07.csv', 14_918],
  ])('%s has its rows, wherever its header stands', async (file, expected) => {
    const bytes = readFileSync(join(shared, 'new-york', file))
    const read = await readFiles(sourceOf(penalties), bytes)
    expect([read.read, read.unread]).toEqual([expected, []])
    const other = parse(bytes, { relax_column_count: true }) as string[][]
    const header = other.find((line) => line.includes('Complaint Id'))!
    expect(read.header.slice(0, -1)).toEqual(header)
    expect(read.rows.map((row) => row.slice(0, -1).map((cell) => cell ?? ''))).toEqual(
      other.filter((line) => line !== header),
    )
  })

  it('Bloomington’s workbook gives its 77 rows with days', async () => {
    const bytes = readFileSync(join(shared, 'bloomington/use-of-force_2019-q3.xlsx'))
    const read = await readFiles(sourceOf([]), bytes)
    expect(read.read).toBe(77)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pipeline } from '../../src/pipeline.ts'
import { csv, tinyHouse } from './tiny-agency.ts'
import { workbook } from './workbook.ts'

const lines = ['1,P,2023-01-05,2023-02-04,Rude,Unfounded,x', '2,I,2023-01-31,,Rude,Pending,x']
const text = csv(...lines)
const records = lines.map((line) => {
  const [id, who, received, closed, about, finding, narrative] = line.split(',')
  return { id, who, received, closed: closed === '' ? null : closed, about, finding, narrative }
})

const expected = `agency_id,complaint_id,received_on,received_month,received_year,closed_on,duration_days,is_followed_365_days,is_followed_540_days,origin,origin_label,outcome,outcome_label,allegation_class,allegation_count
tiny,1,2023-01-05,2023-01-01,2023,2023-02-04,30,true,true,public,P,unfounded,Unfounded,courtesy,1
tiny,2,2023-01-31,2023-01-01,2023,,,true,true,internal,I,open,Pending,courtesy,1
`

const files: [name: string, bytes: Uint8Array][] = [
  ['csv', Buffer.from(text)],
  ['csv with a byte-order mark and \\r\\n', Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ['csv.gz', gzipSync(text)],
  ['csv with quoted line breaks', Buffer.from(text.replaceAll(',x\n', ',"a line\nand ""another"""\n'))],
  ['csv in Windows-1252', Buffer.from(text.replaceAll(',x\n', ',caf\u00e9\n'), 'latin1')],
  ['csv with spaces round values', Buffer.from(text.replaceAll('Rude', ' Rude '))],
  ['json', Buffer.from(JSON.stringify(records))],
  [
    'xlsx',
    workbook([
      Object.keys(records[0]!),
      ...records.map((record) => Object.values(record).map((cell) => cell ?? null)),
    ]),
  ],
]

it.each(files)('reads %s', async (_, bytes) => {
  const { house, give } = tinyHouse()
  await give(bytes)
  await pipeline(house)
  expect(readFileSync(join(house.published, 'agencies/tiny/complaints.csv'), 'utf8')).toBe(expected)
})

it('keeps the bytes as they came, with a receipt', async () => {
  const { house, give } = tinyHouse()
  const packed = gzipSync(text)
  const { receipts } = await give(packed, '2024-06-30')
  const receipt = receipts[0]!
  expect({
    ...receipt,
    sha256: receipt.sha256.length,
    file: receipt.file.replace(/[0-9a-f]{8}\./, '*.'),
  }).toEqual({
    file: 'cases_2024-06-30_*.csv.gz',
    format: 'csv',
    as_of: '2024-06-30',
    accepted_at: '2025-01-01',
    sha256: 64,
    bytes: packed.length,
    rows: 2,
  })
  expect(readFileSync(join(house.raw, 'tiny', receipt.file)).equals(packed)).toBe(true)
  expect(JSON.parse(readFileSync(house.lock, 'utf8'))).toEqual({ tiny: { cases: receipt } })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import { refresh } from '../../src/refresh.ts'
import { caseLines, csv, tiny, tinyHouse } from './tiny-agency.ts'
import { zip } from './workbook.ts'

it('takes several files of one source, each with its receipt', async () => {
  const { house } = tinyHouse()
  const agency = readAgency(house.agencies, 'tiny')
  const file = (text: string, where: string) => ({
    source: 'cases',
    bytes: Buffer.from(text),
    where,
    as_of: '2024-12-31',
  })
  const files = [file(csv(...caseLines(0, 3)), '2022.csv'), file(csv(...caseLines(3, 5)), '2023.csv')]
  const { receipts, prepared } = await refresh(house, agency, files, '2025-01-01', () => {})
  expect(prepared.record.sources[0]!.rows).toBe(5)
  expect([receipts[0]!.rows, receipts[0]!.more!.length]).toEqual([5, 1])
  expect(readdirSync(join(house.raw, 'tiny'))).toHaveLength(2)
  const again = await refresh(
    house,
    agency,
    [...files, file(csv(...caseLines(5, 6)), '2024.csv')],
    '2025-01-01',
    () => {},
  )
  expect(again.examined[0]!.comparison).toMatchObject({ rows_before: 5, rows_after: 6, added: 1, gone: 0 })
})

it('takes one archive twice, an entry of it as each file', async () => {
  const { house } = tinyHouse({
    'agency.yaml': tiny['agency.yaml'].replace(
      'rows_become',
      `files:
      - { url: 'https://example.org/cases.zip', entry: a.csv }
      - { url: 'https://example.org/cases.zip', entry: b.csv }
    rows_become`,
    ),
  })
  const agency = readAgency(house.agencies, 'tiny')
  const bytes = zip({ 'a.csv': csv(...caseLines(0, 3)), 'b.csv': csv(...caseLines(3, 8)) })
  const file = { source: 'cases', bytes, where: 'cases.zip', as_of: '2024-12-31' }
  const { receipts, prepared } = await refresh(house, agency, [file, file], '2025-01-01', () => {})
  expect(prepared.record.sources[0]!.rows).toBe(8)
  const names = [receipts[0]!.file, ...receipts[0]!.more!.map((one) => one.file)]
  expect(new Set(names).size).toBe(1)
  expect(readdirSync(join(house.raw, 'tiny'))).toEqual([names[0]])
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../src/database.ts'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { ownName, ownTable } from '../../src/query/own-table.ts'
import { resultParquet } from '../../src/query/result-parquet.ts'
import { resultWorkbook } from '../../src/query/result-workbook.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine
let native: Database
const folder = mkdtempSync(join(tmpdir(), 'redress-files-'))
const sql = `SELECT * FROM (VALUES
  (1::TINYINT, 4000000000::UINTEGER, 9007199254740993::BIGINT, 18446744073709551615::UBIGINT, 170141183460469231731687303715884105::HUGEINT,
   1.50::DECIMAL(5, 2), 12345678901234567890.12::DECIMAL(30, 2), 0.1::DOUBLE, true, DATE '1969-07-20',
   TIMESTAMP '2020-01-01 10:11:12.123456', '=1+1', TIME '10:11:12'),
  (NULL, NULL, -1, NULL, NULL, -0.05, NULL, NULL, false, DATE '2020-02-29', NULL, '', NULL))
  AS t(tiny, u, big, ubig, huge, d, dd, f, b, on_day, instant, t, clock)`

beforeAll(async () => {
  engine = await buildEngine(await queryDatabase(`CREATE TABLE site.one AS SELECT 1 AS one`))
  native = await Database.open()
})
afterAll(() => {
  native.close()
  rmSync(folder, { recursive: true })
})

describe('a result as Parquet', () => {
  it('is read by the native engine with the same values and types', async () => {
    const path = join(folder, 'result.parquet')
    const made = engine.run(sql)
    writeFileSync(path, resultParquet(made, { query: sql }))
    const rows = await native.rows(`SELECT COLUMNS(*)::VARCHAR FROM read_parquet('${path}')`)
    expect(rows.map((row) => Object.values(row))).toEqual([made.texts(0), made.texts(1)])
    const types = await native.rows(
      `SELECT column_type FROM (DESCRIBE SELECT * FROM read_parquet('${path}'))`,
    )
    expect(types.map((row) => Object.values(row)[0])).toEqual([
      'INTEGER',
      'BIGINT',
      'BIGINT',
      'DECIMAL(20,0)',
      'DECIMAL(38,0)',
      'DECIMAL(5,2)',
      'DECIMAL(30,2)',
      'DOUBLE',
      'BOOLEAN',
      'DATE',
      'TIMESTAMP',
      'VARCHAR',
      'VARCHAR',
    ])
    const [kept] = await native.rows(
      `SELECT decode(value) AS value FROM parquet_kv_metadata('${path}') WHERE decode(key) = 'query'`,
    )
    expect(kept).toEqual({ value: sql })
  })

  it('comes back as a table of one’s own with every value', async () => {
    const made = engine.run(`SELECT * EXCLUDE (ubig, huge, dd) FROM (${sql})`)
    const table = await ownTable('A result.parquet', resultParquet(made, {}))
    expect(table.name).toBe('my_a_result')
    const path = join(folder, 'own.csv')
    writeFileSync(path, table.bytes)
    const rows = await native.rows(
      table.sql.replace(table.path, path).replace(/^.* AS SELECT \*/, 'SELECT COLUMNS(*)::VARCHAR'),
    )
    // instants come back to the millisecond, all else whole
    const expected = [made.texts(0), made.texts(1)].map((row) =>
      row.map((text) => text?.replace('12.123456', '12.123') ?? null),
    )
    expect(rows.map((row) => Object.values(row))).toEqual(expected)
  })
})

describe('a result as a workbook', () => {
  it('has numbers as numbers, long ones and formulas as texts, days as days, and its notes', async () => {
    const path = join(folder, 'result.xlsx')
    const blob = await resultWorkbook(engine.run(sql), { rows: 'Result', notes: 'Notes' }, [
      ['Query', sql],
      ['Data version', 'v'],
    ])
    writeFileSync(path, Buffer.from(await blob.arrayBuffer()))
    const sheets = await readWorkbook(path)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Result', 'Notes'])
    const [head, first, second] = sheets[0]!.data
    expect(head).toEqual([
      'tiny',
      'u',
      'big',
      'ubig',
      'huge',
      'd',
      'dd',
      'f',
      'b',
      'on_day',
      'instant',
      't',
      'clock',
    ])
    expect(first!.slice(0, 9)).toEqual([
      1,
      4_000_000_000,
      '9007199254740993',
      '18446744073709551615',
      '170141183460469231731687303715884105',
      1.5,
      '12345678901234567890.12',
      0.1,
      true,
    ])
    expect((first![9] as unknown as Date).toISOString().slice(0, 10)).toBe('1969-07-20')
    expect(first!.slice(10)).toEqual(['2020-01-01 10:11:12.123456', '=1+1', '10:11:12'])
    expect(second!.slice(0, 3)).toEqual([null, null, -1])
    expect(sheets[1]!.data).toEqual([
      ['Query', sql],
      ['Data version', 'v'],
    ])
  })
})

describe('a table of one’s own', () => {
  const names: [string, string][] = [
    ['Stops 2023.csv', 'my_stops_2023'],
    ['años & días.parquet', 'my_anos_dias'],
    ['"; DROP TABLE x; --.csv', 'my_drop_table_x'],
    ['my districts.csv', 'my_districts'],
    ['My.csv', 'my_table'],
    ['mydata.csv', 'my_mydata'],
    ['.csv', 'my_table'],
    ['日本.csv', 'my_table'],
    [`${'a'.repeat(90)}.csv`, `my_${'a'.repeat(50)}`],
  ]
  for (const [file, name] of names) it(`${file} is ${name}`, () => expect(ownName(file)).toBe(name))

  it('whose name is taken gets the next number', () => {
    const taken = new Set(['my_stops', 'my_stops_2'])
    const name = (file: string) => ownName(file, (one) => taken.has(one))
    expect([name('Stops.csv'), name('stop.csv')]).toEqual(['my_stops_3', 'my_stop'])
  })

  it('that is broken is refused', async () => {
    await expect(
      ownTable('x.parquet', new TextEncoder().encode('PAR1 and then nothing of it')),
    ).rejects.toThrow()
  })
})

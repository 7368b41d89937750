import { deflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { csvText, jsonText, markdownText, tabText } from '../../src/query/result-texts.ts'
import { shareHash, sharedQuery } from '../../src/query/share-link.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine
const sql = `SELECT * FROM (VALUES
  (9007199254740993::BIGINT, 1.50::DECIMAL(5, 2), DATE '2020-02-29', '=1+1', true),
  (-1, NULL, NULL, 'a "b", |c|' || chr(10) || '<d>', false),
  (0, 0.00, DATE '1999-01-01', '', NULL)) AS t(n, d, on_day, "te,xt", is_it)`

beforeAll(async () => {
  engine = await buildEngine(
    await queryDatabase(`CREATE TABLE site.one AS SELECT 1 AS one, 'a' AS agency_id`),
  )
})

describe('a result leaves', () => {
  it('as CSV that another reader takes back to the letter', () => {
    const text = csvText(engine.run(sql), false)
    expect(text).toBe(
      'n,d,on_day,"te,xt",is_it\r\n' +
        '9007199254740993,1.50,2020-02-29,=1+1,true\r\n' +
        '-1,,,"a ""b"", |c|\n<d>",false\r\n' +
        '0,0.00,1999-01-01,"",\r\n',
    )
    expect(parse(text)).toEqual([
      ['n', 'd', 'on_day', 'te,xt', 'is_it'],
      ['9007199254740993', '1.50', '2020-02-29', '=1+1', 'true'],
      ['-1', '', '', 'a "b", |c|\n<d>', 'false'],
      ['0', '0.00', '1999-01-01', '', ''],
    ])
  })

  it('as CSV for spreadsheets, where no text is a formula and numbers stay numbers', () => {
    const rows = parse(
      csvText(engine.run(`SELECT unnest(['=1', '+1', '-1', '@a', 'a=1', '']) AS "=t", -1 AS n`), true),
    ) as string[][]
    expect(rows).toEqual([
      [`'=t`, 'n'],
      [`'=1`, '-1'],
      [`'+1`, '-1'],
      [`'-1`, '-1'],
      [`'@a`, '-1'],
      ['a=1', '-1'],
      ['', '-1'],
    ])
  })

  it('as JSON with exact numbers and each name once', () => {
    expect(
      jsonText(engine.run(`SELECT 9007199254740993 AS n, 'a"' AS n, NULL AS x, 'NaN'::DOUBLE AS y`)),
    ).toBe('[\n  {"n": 9007199254740993, "n_2": "a\\"", "x": null, "y": null}\n]\n')
    expect(JSON.parse(jsonText(engine.run(sql)))).toHaveLength(3)
  })

  it('as Markdown and as cells for the clipboard', () => {
    const result = engine.run(`SELECT 'a|b' AS t, 1 AS n UNION ALL SELECT '=<b>', NULL`)
    expect(markdownText(result)).toBe('| t | n |\n| --- | ---: |\n| a\\|b | 1 |\n| =\\<b\\> | NULL |\n')
    expect(tabText(result)).toBe(`t\tn\na|b\t1\n'=<b>\t`)
  })
})

describe('a link', () => {
  it('gives back what it was made of, for any query', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 800 }), async (text) => {
        const shared = { sql: text, data_version: '2026.06.22-9336fb4f' }
        const hash = await shareHash(shared)
        expect(hash).toMatch(/^#q=v1\.[\w-]+$/)
        expect(await sharedQuery(hash)).toEqual(shared)
      }),
      { numRuns: 60 },
    )
    const drawn = { sql: 'SELECT 1', data_version: 'v', chart: { kind: 'bar', column: 2 } }
    expect(await sharedQuery(await shareHash(drawn))).toEqual(drawn)
  })

  it('that is broken, forged or far too long is nothing', async () => {
    const whole = await shareHash({ sql: 'SELECT 1', data_version: 'v' })
    const strange = await shareHash({ sql: 'x', data_version: 'v'.repeat(41) })
    for (const hash of [
      '',
      '#q=',
      '#q=v1.',
      '#q=v2.abc',
      '#q=v1.!!!',
      whole.slice(0, -4),
      strange,
      '#q=v1.eNo',
      `#q=v1.${'A'.repeat(70_000)}`,
    ])
      expect(await sharedQuery(hash), hash.slice(0, 40)).toBe(null)
    await expect(shareHash({ sql: 'x'.repeat(60_001), data_version: 'v' })).rejects.toThrow(RangeError)
    const bomb = deflateRawSync(JSON.stringify({ sql: 'x'.repeat(10_000_000), data_version: 'v' }))
    expect(bomb.length).toBeLessThan(20_000)
    expect(await sharedQuery(`#q=v1.${bomb.toString('base64url')}`)).toBe(null)
  })
})

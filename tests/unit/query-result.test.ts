import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { functions } from '../../src/query/functions.ts'
import { engineError, lineAndColumn } from '../../src/query/engine-error.ts'
import { sortedRows } from '../../src/query/sorted-rows.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await buildEngine(await queryDatabase(`CREATE TABLE site.kinds AS SELECT 1 AS one`))
})

const shown = (expression: string): string | null => engine.run(`SELECT ${expression}`).text(0, 0)

describe('cells', () => {
  // each expected text is what DuckDB’s own cast to VARCHAR prints, or what the value is by hand
  const exact: [string, string | null][] = [
    ['9007199254740993::BIGINT', '9007199254740993'],
    ['(-9223372036854775807 - 1)::BIGINT', '-9223372036854775808'],
    ['18446744073709551615::UBIGINT', '18446744073709551615'],
    ['sum(x) FROM (VALUES (9007199254740993::BIGINT), (1)) AS t(x)', '9007199254740994'],
    ['12345678901234567.89::DECIMAL(30, 2)', '12345678901234567.89'],
    ['-0.05::DECIMAL(4, 2)', '-0.05'],
    ['1.5::DECIMAL(4, 1)', '1.5'],
    ['0::DECIMAL(4, 1)', '0.0'],
    ['0.1::DOUBLE', '0.1'],
    [`DATE '2020-02-29'`, '2020-02-29'],
    [`DATE '1899-12-31'`, '1899-12-31'],
    [`TIMESTAMP '2020-01-01 10:11:12.123456'`, '2020-01-01 10:11:12.123456'],
    [`TIMESTAMP '1969-12-31 23:59:59'`, '1969-12-31 23:59:59'],
    [`TIME '10:11:12'`, '10:11:12'],
    [`INTERVAL 3 DAY`, '3 days'],
    ['NULL', null],
    [`''`, ''],
    ['true', 'true'],
    [`'x'::ENUM('y', 'x')`, 'x'],
    [`[1, NULL, 3]`, '[1,null,3]'],
    [`[1, 2]`, '[1,2]'],
    [`{'a': 1, 'b': 'c'}`, '{"a":1,"b":"c"}'],
    [`'\\xAA\\x01'::BLOB`, '\\xAA01'],
  ]
  for (const [expression, text] of exact)
    it(`shows ${expression} as ${text ?? 'NULL'}`, () => expect(shown(expression)).toBe(text))
})

describe('a result', () => {
  it('keeps all batches in order and reads any row', () => {
    const result = engine.run('SELECT i, i % 7 AS seven FROM range(10000) AS t(i)')
    expect(result.rowCount).toBe(10_000)
    for (const row of [0, 2047, 2048, 4096, 9999])
      expect(result.texts(row)).toEqual([String(row), String(row % 7)])
  })

  it('keeps the words of an enum right in every batch', () => {
    const result = engine.run(
      `SELECT CASE WHEN i % 2 = 0 THEN 'even' ELSE 'odd' END::ENUM('odd', 'even') AS e FROM range(5000) AS t(i)`,
    )
    expect([0, 1, 2049, 4998].map((row) => result.text(row, 0))).toEqual(['even', 'odd', 'odd', 'even'])
  })

  it('has columns without rows', () => {
    const result = engine.run('SELECT one, one::VARCHAR AS word FROM kinds WHERE one = 2')
    expect([result.rowCount, result.columns.map(({ name, isNumeric }) => [name, isNumeric])]).toEqual([
      0,
      [
        ['one', true],
        ['word', false],
      ],
    ])
  })

  it('sorts numbers by size, texts by letters, NULL last either way, and keeps the order of what is alike', () => {
    const result = engine.run(
      `SELECT * FROM (VALUES (1, 10, 'b'), (2, 9, 'a'), (3, NULL, NULL), (4, 100, 'b')) AS t(id, n, s)`,
    )
    const ids = (column: number, isDescending: boolean) =>
      [...sortedRows(result, { column, isDescending })].map((row) => Number(result.text(row, 0)))
    expect(ids(1, false)).toEqual([2, 1, 4, 3])
    expect(ids(1, true)).toEqual([4, 1, 2, 3])
    expect(ids(2, false)).toEqual([2, 1, 4, 3])
    expect(ids(2, true)).toEqual([1, 4, 2, 3])
  })
})

describe('an error', () => {
  const errorOf = (sql: string, start = 0) => {
    try {
      engine.run(sql)
    } catch (error) {
      return engineError((error as Error).message, sql, start)
    }
    throw new Error(`${sql} ran`)
  }

  it('of the parser has its place', () => {
    expect(errorOf('SELECT 1 FORM kinds x')).toEqual({
      message: 'Parser Error: syntax error at or near "kinds"',
      position: 14,
      candidates: [],
    })
  })

  it('of a name has its place and what was likely meant, counted in characters after ñ', () => {
    expect(errorOf(`SELECT 'ñandú', oen FROM kinds`, 100)).toEqual({
      message: 'Binder Error: Referenced column "oen" not found in FROM clause!\nCandidate bindings: "one"',
      position: 116,
      candidates: ['one'],
    })
  })

  it('points to line and column from one', () => {
    expect(lineAndColumn('SELECT 1,\n  x', 12)).toEqual({ line: 2, column: 3 })
  })

  it('that is plain text stays as it is', () => {
    expect(engineError('Error: query was canceled', 'SELECT 1', 0)).toEqual({
      message: 'query was canceled',
      position: null,
      candidates: [],
    })
  })
})

describe('functions that are completed', () => {
  it('are all in the page’s engine', () => {
    const result = engine.run('SELECT DISTINCT function_name FROM duckdb_functions()')
    const known = new Set(Array.from({ length: result.rowCount }, (_, row) => result.text(row, 0)))
    // these are written by the grammar itself, not listed as functions
    const grammar = [
      'coalesce',
      'nullif',
      'row_number',
      'rank',
      'dense_rank',
      'lag',
      'lead',
      'first_value',
      'ntile',
      'percent_rank',
    ]
    expect(functions.filter((name) => !known.has(name) && !grammar.includes(name))).toEqual([])
    expect(
      engine.run('SELECT coalesce(NULL, 1), nullif(1, 1), row_number() OVER (), lag(1) OVER ()').texts(0),
    ).toEqual(['1', null, '1', null])
  })
})

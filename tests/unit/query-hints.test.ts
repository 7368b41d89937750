import { beforeAll, describe, expect, it } from 'vitest'
import type { BuildEngine } from '../../src/query/build-engine.ts'
import { engineError } from '../../src/query/engine-error.ts'
import { emptyColumns, hintFor, type Hint } from '../../src/query/hints.ts'
import { engineOverRows } from './queried-tables.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await engineOverRows()
})

describe('those who know SQL from elsewhere are told', () => {
  const cases: [string, Hint | null][] = [
    ['SELECT * FROM complaints WHERE outcome = "open"', { kind: 'quotes', text: 'open' }],
    [
      `SELECT date_format(on_day, '%Y') FROM complaints`,
      { kind: 'instead', theirs: 'date_format', ours: `strftime(x, '%Y-%m')` },
    ],
    [
      'SELECT Nvl (outcome, 1), upper(1) FROM complaints',
      { kind: 'instead', theirs: 'Nvl', ours: 'coalesce(x, y)' },
    ],
    [
      'SELECT convert(int, outcome) FROM complaints',
      { kind: 'instead', theirs: 'convert', ours: 'CAST(x AS INTEGER)' },
    ],
    ['SELECT TOP 10 * FROM complaints', { kind: 'top' }],
    ['SELECT avg(has_video) FROM complaints', { kind: 'truth' }],
    ['SELECT outcom FROM complaints', null],
    [`SELECT * FROM complaints WHERE on_day LIKE '2020%'`, { kind: 'day' }],
    [`SELECT * FROM complaints WHERE on_day NOT ILIKE '2020%'`, { kind: 'day' }],
    ['SELECT * FROM complaints WHERE on_day > 2019', { kind: 'day' }],
    [`SELECT * FROM range(3) WHERE range LIKE '1%'`, { kind: 'number' }],
    [
      'SELECT DATEPART(year, on_day) FROM complaints',
      { kind: 'instead', theirs: 'DATEPART(year, x)', ours: `date_part('year', x)` },
    ],
    [
      'SELECT outcome FROM complaints AS a, complaints AS b',
      { kind: 'ambiguous', column: 'outcome', written: 'a.outcome' },
    ],
    [
      'SELECT complaint_id FROM complaints AS a, complaints AS b',
      { kind: 'ambiguous', column: 'complaint_id', written: null },
    ],
    ['SELECT constructor(1)', null],
    ['SELECT outcom FROM complaints -- = "outcom"', null],
  ]
  for (const [sql, hint] of cases)
    it(sql, () => {
      let message = 'it ran'
      try {
        engine.run(sql)
      } catch (error) {
        ;({ message } = engineError((error as Error).message, sql, 0))
      }
      expect(hintFor(message, sql), message).toEqual(hint)
    })

  it('which columns hold nothing in any row', () => {
    expect(
      emptyColumns(engine.run('SELECT received_on, year(received_on) AS y, outcome FROM complaints')),
    ).toEqual(['received_on', 'y'])
    expect(emptyColumns(engine.run('SELECT * FROM complaints WHERE false'))).toEqual([])
  })
})

describe('an error of the engine', () => {
  const errorOf = (sql: string) => {
    try {
      engine.run(sql)
    } catch (error) {
      return engineError((error as Error).message, sql, 100)
    }
    throw new Error(`it ran: ${sql}`)
  }

  it('points to a column that two tables have, though DuckDB does not say where', () => {
    expect(errorOf('SELECT a.outcome, outcome FROM complaints AS a, complaints AS b').position).toBe(118)
    expect(
      errorOf(`/* outcome */ SELECT 'outcome', outcome FROM complaints AS a, complaints AS b`).position,
    ).toBe(132)
  })

  it('offers names from its text, and no signatures of functions', () => {
    const { candidates, message } = errorOf('SELECT a.outcom FROM complaints AS a')
    expect([candidates, message]).toEqual([
      ['outcome'],
      'Binder Error: Table "a" does not have a column named "outcom"\n\nCandidate bindings: "outcome"',
    ])
    expect(errorOf(`SELECT * FROM complaints WHERE on_day LIKE '2%'`).candidates).toEqual([])
  })
})

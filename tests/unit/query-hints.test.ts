import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { engineError } from '../../src/query/engine-error.ts'
import { emptyColumns, hintFor, type Hint } from '../../src/query/hints.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await buildEngine(
    await queryDatabase(
      `CREATE TABLE site.complaints AS SELECT 'open' AS outcome, true AS has_video, DATE '2020-01-01' AS on_day, NULL::DATE AS received_on`,
    ),
  )
})

describe('those who know SQL from elsewhere are told', () => {
  const cases: [string, Hint | null][] = [
    ['SELECT * FROM complaints WHERE outcome = "open"', { kind: 'quotes', text: 'open' }],
    [
      `SELECT date_format(on_day, '%Y') FROM complaints`,
      { kind: 'instead', theirs: 'date_format', ours: `strftime(x, '%Y-%m')` },
    ],
    [
      'SELECT convert(int, outcome) FROM complaints',
      { kind: 'instead', theirs: 'convert', ours: 'CAST(x AS INTEGER)' },
    ],
    ['SELECT TOP 10 * FROM complaints', { kind: 'top' }],
    ['SELECT avg(has_video) FROM complaints', { kind: 'truth' }],
    ['SELECT outcom FROM complaints', null],
    ['SELECT constructor(1)', null],
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

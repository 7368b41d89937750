import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { cautions, type Caution } from '../../src/query/cautions.ts'
import { engineError } from '../../src/query/engine-error.ts'
import { emptyColumns, hintFor, type Hint } from '../../src/query/hints.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await buildEngine(
    await queryDatabase(
      `CREATE TABLE site.agencies AS SELECT 'east' AS agency_id`,
      `CREATE TABLE site.measures AS SELECT 'east' AS agency_id`,
      `CREATE TABLE site.complaints AS SELECT 'open' AS outcome, true AS has_video, DATE '2020-01-01' AS on_day, NULL::DATE AS received_on, 'public' AS origin, 'east' AS agency_id`,
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
    ['SELECT outcome FROM complaints AS a, complaints AS b', { kind: 'ambiguous', column: 'outcome' }],
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

describe('what is to be known of an answer is said with it', () => {
  const holders = new Map([
    ['complaints', ['east', 'west']],
    ['measures', ['east', 'west', 'far']],
    ['agencies', []],
  ])
  const origins: Caution = { kind: 'origins' }
  const cases: [string, Caution[]][] = [
    [`SELECT count(*) AS n FROM complaints WHERE 'east' = 'east' AND outcome = 'open'`, [origins]],
    [`SELECT avg(1) AS n FROM complaints WHERE outcome <> 'origin'`, [origins]],
    [`SELECT count(*) AS n FROM complaints GROUP BY origin`, []],
    [`SELECT * FROM complaints LIMIT 5`, []],
    [`SELECT outcome, 'count(*)' AS n FROM complaints -- count(*)`, []],
    [`SELECT count(*) AS complaints FROM agencies`, []],
    [`SELECT count(*) + 1 AS complaints FROM measures WHERE agency_id <> 'nowhere'`, []],
    [`SELECT count(*) + 1 AS n FROM measures AS complaints WHERE agency_id = 'far'`, []],
    [`SELECT count(*) AS n FROM complaints -- of any origin`, [origins]],
    [
      `SELECT count(*) AS n FROM complaints WHERE origin <> '--' AND agency_id = 'far'`,
      [{ kind: 'elsewhere', agency: 'far', tables: ['complaints'] }],
    ],
    [
      `SELECT count(*) AS agency_id FROM complaints AS c WHERE outcome IN ('closed')`,
      [{ kind: 'nothing' }, origins],
    ],
    [
      `WITH w AS (SELECT * FROM (VALUES ('East')) AS v(agency_id) WHERE agency_id IN ('East', 'west')) SELECT count(*) - 1 AS n FROM w`,
      [{ kind: 'unknown', agency: 'East' }],
    ],
    [
      `SELECT v.n FROM complaints, (VALUES (1, 'far')) AS v(n, agency_id) WHERE v.agency_id = 'far'`,
      [{ kind: 'elsewhere', agency: 'far', tables: ['complaints'] }],
    ],
    [`SELECT agency_id, n FROM (VALUES ('east', 1), ('west', 2)) AS v(agency_id, n)`, [{ kind: 'several' }]],
    [`SELECT agency_id, n FROM (VALUES ('east', 1), ('east', 2)) AS v(agency_id, n)`, []],
    [`SELECT agency_id FROM (VALUES ('east'), ('west')) AS v(agency_id)`, []],
  ]
  for (const [sql, told] of cases)
    it(sql, () => expect(cautions(sql, engine.run(sql), holders)).toEqual(told))
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

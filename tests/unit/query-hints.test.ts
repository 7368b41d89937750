import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { cautions, type Caution } from '../../src/query/cautions.ts'
import { engineError } from '../../src/query/engine-error.ts'
import { emptyColumns, hintFor, type Hint } from '../../src/query/hints.ts'
import { queriedAgencies, type Held, type Holders } from '../../src/query/queried-agencies.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await buildEngine(
    await queryDatabase(
      `CREATE TABLE site.agencies AS SELECT 'east' AS agency_id, 'East' AS name_en`,
      `CREATE TABLE site.measures AS SELECT 'east' AS agency_id, 'intake' AS measure, 'public' AS origin, 'all' AS period, 'all' AS category, 'all' AS area, 'all' AS people_group, 5 AS n`,
      `CREATE TABLE site.complaint_counts AS SELECT 'east' AS agency_id, 'public' AS origin, 12 AS period_months, 7 AS complaint_count`,
      `CREATE TABLE site.parties AS SELECT unnest(['east', 'west', 'far', 'north-west']) AS agency_id, unnest([1, 2, 3, 4]) AS n`,
      `CREATE TABLE site.complaints AS SELECT 'open' AS outcome, true AS has_video, DATE '2020-01-01' AS on_day, NULL::DATE AS received_on, 'public' AS origin, unnest(['east', 'lone', 'west']) AS agency_id, '1' AS complaint_id, 30 AS duration_days, 2022 AS received_year`,
      `CREATE TABLE site.allegations AS SELECT 'east' AS agency_id, unnest(['1', '1']) AS complaint_id`,
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

describe('what is to be known of an answer is said with it', () => {
  const mixed = ['internal', 'public']
  const held = (origins: string[], empty: string[] = [], as_of = '2022-12-31'): Held => ({
    origins,
    empty,
    as_of,
  })
  const holders: Holders = new Map([
    [
      'complaints',
      new Map([
        ['east', held([...mixed, 'unknown'], ['received_on', 'district'])],
        ['west', held(mixed, [], '2022-06-30')],
        ['lone', held(['public'])],
      ]),
    ],
    ['allegations', new Map(['east', 'west'].map((id) => [id, held([])]))],
    ['measures', new Map(['east', 'west', 'lone', 'far'].map((id) => [id, held([])]))],
    ['complaint_counts', new Map([['east', held(mixed)]])],
    ['agencies', new Map()],
  ])
  const columns = new Map([
    ['complaints', ['agency_id', 'complaint_id', 'received_on', 'received_year', 'district', 'outcome']],
    ['allegations', ['agency_id', 'complaint_id', 'allegation_id', 'finding']],
    ['measures', ['agency_id', 'measure', 'period']],
    // a reader's own
    ['parties', ['agency_id', 'outcome']],
  ])
  const outcomes = ['open', 'sustained', 'unknown']
  const facts = { columns, vocabulary: new Map([['complaints', new Map([['outcome', outcomes]])]]) }
  const word = (text: string): Caution => ({ kind: 'word', column: 'outcome', text, words: outcomes })
  const origins: Caution = { kind: 'origins', origins: ['public', 'internal', 'unknown'] }
  const twoOrigins: Caution = { kind: 'origins', origins: ['public', 'internal'] }
  const together: Caution = { kind: 'together', agencies: ['east', 'west', 'lone'] }
  const elsewhere: Caution = { kind: 'elsewhere', agency: 'far', tables: ['complaints'] }
  const unknown = (agency: string): Caution => ({ kind: 'unknown', agency })
  const nothing: Caution = { kind: 'nothing' }
  const n = 'SELECT count(*) + 1 AS n FROM complaints'
  const cases: [string, Caution[]][] = [
    [`${n} WHERE 'east' = 'east' AND outcome = 'open'`, [together, origins]],
    [`SELECT avg(1) AS n FROM complaints WHERE outcome <> 'origin'`, [word('origin'), together, origins]],
    [`SELECT count(*) AS n FROM complaints GROUP BY origin`, [together]],
    [`SELECT count(*) AS original FROM complaints WHERE agency_id = 'east'`, [origins]],
    [`SELECT * FROM complaints WHERE agency_id = 'east' LIMIT 5`, []],
    [`SELECT outcome, 'count(*)' AS n FROM complaints -- count(*)`, []],
    [`SELECT count(*) AS complaints FROM agencies`, []],
    [`SELECT count(*) + 1 AS n FROM measures AS complaints WHERE agency_id = 'far'`, []],
    [`${n} -- of any origin`, [together, origins]],
    [`SELECT count(*) AS n FROM complaints WHERE origin <> '--' AND agency_id = 'far'`, [elsewhere]],
    [
      `SELECT count(*) AS agency_id FROM complaints AS c WHERE outcome IN ('closed')`,
      [word('closed'), origins],
    ],
    [
      `SELECT v.n FROM complaints, (VALUES (1, 'far')) AS v(n, agency_id) WHERE v.agency_id = 'far'`,
      [elsewhere],
    ],
    [`SELECT agency_id, n FROM (VALUES ('east', 1), ('west', 2)) AS v(agency_id, n)`, [{ kind: 'several' }]],
    [`SELECT agency_id, n FROM (VALUES ('east', 1), ('east', 2)) AS v(agency_id, n)`, []],
    [`SELECT agency_id FROM (VALUES ('east'), ('west')) AS v(agency_id)`, []],
    // agencies side by side under another name, and as columns
    [`SELECT a, n FROM (VALUES ('east', 1), ('west', 2)) AS v(a, n)`, [{ kind: 'several' }]],
    [`SELECT a, n FROM (VALUES ('east', 1), ('north', 2)) AS v(a, n)`, []],
    [`SELECT 1 AS east, 2 AS west`, [{ kind: 'several' }]],
    // of one origin alone, nothing is mixed; of two, the third is not named
    [`${n} WHERE agency_id = 'lone'`, []],
    [`${n} WHERE agency_id = 'west'`, [twoOrigins]],
    [
      `${n} WHERE agency_id IN ('west', 'lone')`,
      [{ kind: 'together', agencies: ['west', 'lone'] }, twoOrigins],
    ],
    // the other way round
    [`${n} WHERE 'lone' = agency_id`, []],
    [`${n} WHERE 'far' = complaints.agency_id AND origin = 'public'`, [elsewhere]],
    [`${n} WHERE 'Lone' == agency_id`, [unknown('Lone')]],
    // left out
    [`${n} WHERE NOT (agency_id = 'far')`, [together, origins]],
    [`${n} WHERE agency_id <> 'far' AND NOT agency_id = 'far'`, [together, origins]],
    [`${n} WHERE NOT (agency_id <> 'lone')`, []],
    [`${n} WHERE agency_id NOT IN ('far', 'east', 'west')`, []],
    [`${n} WHERE agency_id <> 'east' AND (agency_id != 'west')`, []],
    [`${n} WHERE NOT (agency_id = 'east' OR agency_id LIKE 'w%')`, []],
    [`${n} WHERE agency_id IS DISTINCT FROM 'East'`, [unknown('East'), together, origins]],
    [`SELECT count(*) + 1 AS complaints FROM measures WHERE agency_id <> 'nowhere'`, [unknown('nowhere')]],
    // by a pattern
    [`${n} WHERE agency_id LIKE 'lo%'`, []],
    [`${n} WHERE agency_id ILIKE 'W_ST'`, [twoOrigins]],
    [`${n} WHERE agency_id LIKE 'f%' AND origin = 'public'`, [elsewhere]],
    [`${n} WHERE agency_id LIKE 'West%'`, [unknown('West%')]],
    [`${n} WHERE agency_id NOT LIKE '%st'`, []],
    [`${n} WHERE agency_id ~~ 'l%'`, []],
    // more than is understood: only what all of them mix is said, and no agency is named
    [`${n} WHERE lower(agency_id) = 'EAST' OR upper(agency_id) = 'X'`, [together, origins]],
    [`${n} WHERE agency_id = 'ea' || 'st'`, [together, origins]],
    [`${n} WHERE 'ea' || 'st' = agency_id`, [together, origins]],
    [`${n} WHERE agency_id IN ('ea' || 'st')`, [together, origins]],
    [`SELECT count(*) FILTER (WHERE agency_id = 'west') + 1 AS n FROM complaints`, []],
    [`SELECT sum(CASE WHEN agency_id = 'West' THEN 1 END) FROM complaints`, [unknown('West')]],
    // names that WITH gives
    [`WITH c AS (SELECT * FROM complaints WHERE agency_id = 'lone') SELECT count(*) + 1 AS n FROM c`, []],
    [
      `WITH c AS (FROM complaints), d AS (FROM c WHERE agency_id <> 'east') SELECT count(*) + 1 AS n FROM d`,
      [{ kind: 'together', agencies: ['west', 'lone'] }, twoOrigins],
    ],
    [`WITH complaints AS (SELECT 1 AS a) SELECT count(*) FROM complaints`, []],
    [`SELECT count(*) + 1 AS n FROM (FROM complaints WHERE 'west' = agency_id) AS w`, [twoOrigins]],
    [
      `SELECT count(*) + 1 AS n FROM (FROM complaints WHERE 'west' = agency_id UNION ALL FROM complaints WHERE agency_id = 'lone') AS w`,
      [{ kind: 'together', agencies: ['west', 'lone'] }, twoOrigins],
    ],
    // told apart, or of a list of one's own
    [`SELECT count(*) AS n FROM complaints GROUP BY agency_id`, [origins]],
    [
      `SELECT name_en, count(*) AS n FROM complaints JOIN agencies USING (agency_id) GROUP BY name_en`,
      [origins],
    ],
    // words that a column never holds
    [`${n} WHERE outcome = 'Sustained' AND agency_id = 'lone'`, [word('Sustained')]],
    [
      `SELECT count(*) AS n FROM complaints WHERE 'closed' <> outcome AND outcome LIKE 'sus%' AND agency_id = 'lone'`,
      [word('closed')],
    ],
    [
      `SELECT sum(CASE WHEN outcome = 'x' OR agency_id = 'Lone' THEN 1 ELSE 0 END) AS n FROM complaints WHERE agency_id = 'lone'`,
      [unknown('Lone'), word('x')],
    ],
    [
      `SELECT count(*) FILTER (WHERE outcome IN ('open', 'pending')) + 1 AS n FROM complaints WHERE agency_id = 'lone'`,
      [word('pending')],
    ],
    [`SELECT count(*) + 1 AS n FROM (VALUES ('mine')) AS v(outcome) WHERE outcome = 'mine'`, []],
    // a reader’s own table may hold others
    [
      `SELECT 1 AS n FROM parties AS p JOIN complaints AS c ON c.outcome = 'mine' AND p.agency_id = 'mine' AND origin = 'public'`,
      [],
    ],
    // columns that hold nothing of an agency
    [
      `SELECT count(*) AS n FROM complaints WHERE received_on > '2020-01-01' AND agency_id = 'east' AND origin = 'public'`,
      [{ kind: 'empty', agency: 'east', columns: ['received_on'] }],
    ],
    [
      `SELECT count(*) AS n FROM complaints WHERE received_on > '2020-01-01' AND agency_id = 'west' AND origin = 'public'`,
      [nothing],
    ],
    // parts and wholes of a measure added up
    [
      `SELECT sum(n) AS n FROM measures WHERE measure = 'intake' AND origin = 'public' AND period = 'all'`,
      [{ kind: 'overlapping', table: 'measures', columns: ['category', 'area', 'people_group'] }],
    ],
    [`SELECT count(*) AS n FROM measures WHERE measure = 'intake'`, []],
    [
      `SELECT sum(complaint_count) AS n FROM complaint_counts WHERE origin = 'public' AND agency_id = 'east'`,
      [{ kind: 'overlapping', table: 'complaint_counts', columns: ['period_months'] }],
    ],
    [
      `SELECT sum(complaint_count) AS n FROM complaint_counts WHERE origin = 'public' AND period_months = 12`,
      [],
    ],
    [
      `SELECT sum(n) AS n FROM measures WHERE measure = 'intake' AND origin = 'public' AND period = 'all' AND category = 'all' AND area = 'all' AND people_group = 'all'`,
      [],
    ],
    // a complaint for each of its allegations
    [
      `SELECT count(*) AS n FROM complaints AS c JOIN allegations AS a USING (agency_id, complaint_id) WHERE origin = 'public' AND agency_id = 'east'`,
      [{ kind: 'multiplied', table: 'complaints', by: 'allegations', key: 'complaint_id' }],
    ],
    [
      `SELECT count(*) AS n FROM allegations AS a, complaints AS c WHERE a.agency_id = 'east' AND a.complaint_id = c.complaint_id AND c.agency_id = 'east' AND origin = 'public'`,
      [{ kind: 'multiplied', table: 'complaints', by: 'allegations', key: 'complaint_id' }],
    ],
    [
      `SELECT count(DISTINCT complaint_id) AS n FROM complaints JOIN allegations USING (agency_id, complaint_id) WHERE origin = 'public' AND agency_id = 'east'`,
      [],
    ],
    [
      `SELECT count(*) AS n FROM complaints SEMI JOIN allegations USING (agency_id, complaint_id) WHERE origin = 'public' AND agency_id = 'east'`,
      [],
    ],
    [
      `SELECT count(*) AS n FROM complaints WHERE origin = 'public' AND agency_id = 'east' AND complaint_id IN (SELECT complaint_id FROM allegations)`,
      [],
    ],
    // of closed ones alone
    [
      `SELECT round(avg(duration_days), 1) + 1 AS n FROM complaints WHERE agency_id = 'lone'`,
      [{ kind: 'durations' }],
    ],
    [`SELECT max(duration_days) + 1 AS n FROM complaints WHERE agency_id = 'lone'`, []],
    // the last year: not whole, or too young to say how complaints end
    [
      `SELECT received_year, count(*) AS n FROM complaints WHERE agency_id = 'west' AND origin = 'public' GROUP BY received_year`,
      [{ kind: 'partial', agency: 'west', as_of: '2022-06-30' }],
    ],
    [
      `SELECT received_year, count(*) AS n FROM complaints WHERE agency_id = 'lone' GROUP BY received_year`,
      [],
    ],
    [
      `SELECT received_year, count(*) FILTER (WHERE outcome = 'open') AS n FROM complaints WHERE agency_id = 'lone' GROUP BY received_year`,
      [{ kind: 'unripe', agency: 'lone', as_of: '2022-12-31' }],
    ],
    // 540 days before the last of 2022 is 9 July 2021
    [
      `SELECT received_year - 1 AS received_year, count(outcome) AS n FROM complaints WHERE agency_id = 'lone' GROUP BY ALL`,
      [{ kind: 'unripe', agency: 'lone', as_of: '2022-12-31' }],
    ],
    [
      `SELECT received_year - 2 AS received_year, count(outcome) AS n FROM complaints WHERE agency_id = 'lone' GROUP BY ALL`,
      [],
    ],
    [`SELECT received_year, duration_days, outcome FROM complaints WHERE agency_id = 'lone'`, []],
    // at random
    [`SELECT outcome FROM complaints USING SAMPLE 100%`, [{ kind: 'sample' }]],
    [`${n} TABLESAMPLE 100% WHERE agency_id = 'lone'`, [{ kind: 'sample' }]],
    [`SELECT * FROM complaints JOIN agencies USING (agency_id) -- USING SAMPLE`, []],
  ]
  for (const [sql, told] of cases)
    it(sql, () => expect(cautions(sql, engine.run(sql), holders, facts)).toEqual(told))

  it('not of a table that only has the name of one of ours', () => {
    const all: Holders = new Map([['complaints', new Map(['east', 'west'].map((id) => [id, held(mixed)]))]])
    const sql = `WITH complaints(a) AS MATERIALIZED (SELECT 1) SELECT count(*) AS n FROM complaints`
    expect(cautions(sql, engine.run(sql), all, facts)).toEqual([])
    expect(cautions(n, engine.run(n), all, facts)).toHaveLength(2)
  })

  it('without agencies whose rows were not fetched', () => {
    expect(cautions(n, engine.run(n), holders, facts, ['east', 'west'])).toEqual([])
  })
})

describe('the agencies whose rows a query takes', () => {
  const ids = ['east', 'west', 'far', 'north-west']
  const holders: Holders = new Map([
    ['parties', new Map(ids.map((id) => [id, { origins: [], empty: [], as_of: '2022-12-31' }]))],
  ])
  const texts = fc.constantFrom(...ids, 'East', '%est', 'n%', '_a%', "it's", '')
  const quoted = texts.map((text) => `'${text.replaceAll("'", "''")}'`)
  const column = fc.constantFrom('agency_id', '"agency_id"', 'p.agency_id', 'P."AGENCY_ID"')
  const list = fc.array(quoted, { minLength: 1, maxLength: 3 }).map((all) => all.join(', '))
  const form = (text: string, ...by: string[]) =>
    fc.tuple(column, quoted, fc.constantFrom(...by)).map(([a, t, b]) =>
      text
        .replace('@', () => a)
        .replace('?', () => b)
        .replace('$', () => t),
    )
  const compared = fc.oneof(
    form(
      '@ ? $',
      '=',
      '==',
      '<>',
      '!=',
      'LIKE',
      'NOT LIKE',
      'ilike',
      'NOT ILIKE',
      '~~',
      '!~~',
      'IS DISTINCT FROM',
      'IS NOT DISTINCT FROM',
    ),
    form('$ ? @', '=', '==', '<>', '!='),
    form('($ ?/* AND */@)', '=', '<>'),
    fc
      .tuple(column, fc.constantFrom('IN', 'NOT IN', 'in'), list)
      .map(([a, by, all]) => `${a} ${by} (${all})`),
  )
  const { condition } = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      compared,
      fc
        .tuple(fc.constantFrom('NOT ', 'not (', '('), tie('condition'))
        .map(([by, one]) => `${by}${by.endsWith('(') ? `${one})` : `(${one})`}`),
      fc
        .tuple(tie('condition'), fc.constantFrom('AND', 'OR', 'and -- or\n'), tie('condition'))
        .map((all) => all.join(' ')),
    ),
  }))
  const answered = (sql: string) => {
    const result = engine.run(sql)
    return Array.from({ length: result.rowCount }, (_, row) => result.text(row, 0)).sort()
  }
  const told = (sql: string) => (queriedAgencies(sql, holders) ?? []).sort()
  const ways = fc.constantFrom(
    'SELECT DISTINCT agency_id FROM parties AS p WHERE @',
    'FROM parties p SELECT agency_id WHERE @ GROUP BY agency_id ORDER BY 1',
    'WITH p AS (FROM parties), q AS MATERIALIZED (SELECT * FROM p WHERE @) SELECT DISTINCT agency_id FROM q;',
    'SELECT DISTINCT agency_id FROM parties AS p JOIN (SELECT agency_id FROM parties) AS q USING (agency_id) WHERE @',
    'SELECT DISTINCT p.agency_id FROM parties AS p LEFT JOIN (SELECT 1 AS x) ON p.n = x WHERE @',
    'SELECT DISTINCT agency_id FROM (SELECT * FROM main.parties AS p WHERE @) AS r',
  )

  it('are those that the engine finds, whatever is asked of agency_id', () => {
    fc.assert(
      fc.property(ways, condition, (way, one) => {
        const sql = way.replace('@', () => one)
        expect(told(sql), sql).toEqual(answered(sql))
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('are never fewer than those that the engine finds, whatever else is asked', () => {
    const other = fc.constantFrom(
      'n > 1',
      'n BETWEEN 1 AND 2',
      'CASE WHEN n = 1 AND true THEN true ELSE n = 3 END',
      `agency_id > 'e'`,
      `lower(agency_id) = 'far'`,
      `agency_id = 'we' || 'st'`,
      `agency_id IN (SELECT 'west')`,
      `left(agency_id, 1) = 'f'`,
    )
    fc.assert(
      fc.property(
        ways,
        condition,
        other,
        condition,
        fc.constantFrom('AND', 'OR'),
        (way, one, two, three, by) => {
          const sql = way.replace('@', () => `${one} ${by} NOT (${two} OR ${three})`)
          const found = queriedAgencies(sql, holders)
          if (found !== null) expect(found, sql).toEqual(expect.arrayContaining(answered(sql)))
          else expect(answered(sql), sql).toEqual([])
        },
      ),
      { numRuns: 150, seed: 8 },
    )
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

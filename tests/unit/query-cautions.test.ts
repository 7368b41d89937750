import { beforeAll, describe, expect, it } from 'vitest'
import type { BuildEngine } from '../../src/query/build-engine.ts'
import { cautions, type Caution } from '../../src/query/cautions.ts'
import { type Held, type Holders } from '../../src/query/queried-agencies.ts'
import { engineOverRows } from './queried-tables.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await engineOverRows()
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

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BuildEngine } from '../../src/query/build-engine.ts'
import { queriedAgencies, type Holders } from '../../src/query/queried-agencies.ts'
import { engineOverRows } from './queried-tables.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await engineOverRows()
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

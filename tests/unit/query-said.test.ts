import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { agenciesAnswered, agenciesNamed } from '../../src/query/agencies-of-query.ts'
import { chartTitle } from '../../src/query/chart-title.ts'
import { naming } from '../../src/query/naming.ts'
import { query as en } from '../../src/words/en/query.ts'
import { query as es } from '../../src/words/es/query.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine
const plain = naming({}, new Map())

beforeAll(async () => {
  engine = await buildEngine(
    await queryDatabase(`CREATE TABLE site.one AS SELECT 1 AS one, 'a' AS agency_id`),
  )
})

describe('what is said of a result', () => {
  const listed = [
    { agency_id: 'a', place: 'Aville', as_of: '2026-05-31' },
    { agency_id: 'b', place: 'Bville', as_of: '2025-12-31' },
  ]

  it('names the agencies in its rows, else those whose rows the query takes, else none', () => {
    const none = { origins: [], empty: [], as_of: '' }
    const holders = new Map([['one', new Map(['a', 'b'].map((id) => [id, none]))]])
    const ids = (query: string) =>
      agenciesAnswered(engine.run(query), query, listed, holders).map(({ agency_id }) => agency_id)
    expect(ids(`SELECT unnest(['b', 'x', NULL]) AS agency_id`)).toEqual(['b'])
    expect(ids(`SELECT one AS n FROM one WHERE 'a' = agency_id`)).toEqual(['a'])
    expect(ids(`SELECT one AS n FROM one WHERE agency_id <> 'b' AND 'b' = 'b' -- agency_id = 'b'`)).toEqual([
      'a',
    ])
    expect(ids(`SELECT one AS n FROM one WHERE agency_id = 'a' OR one = 1`)).toEqual(['a', 'b'])
    expect(ids(`SELECT count(*) FILTER (WHERE agency_id = 'a') AS n FROM one`)).toEqual([])
    expect(ids(`SELECT 1 AS n`)).toEqual([])
    expect(
      ids(`SELECT count(*) AS n FROM (SELECT 'a' AS agency_id) AS agencies WHERE agency_id = 'a'`),
    ).toEqual([])
  })

  const known = ['a', 'b', "it's", 'c', 'd']
  const asked: [string, string[], string[]][] = [
    [`agency_id = 'a' OR c."agency_id" IN ('b', 'it''s' , 'a', 'x')`, ['a', 'b', "it's"], ['x']],
    [`agency_id == 'a' AND agency_id = 'b'`, [], []],
    [`agency_id <> 'a' AND agency_id != 'b' AND agency_id NOT IN ('c') AND NOT c.agency_id = 'd'`, [], []],
    [`/* agency_id = 'a' */ 'agency_id = ''b''' <> agency_id -- agency_id IN ('c')`, [], [`agency_id = 'b'`]],
    [`agency_id = -- this one\n 'a'`, ['a'], []],
    [`my_agency_id = 'a' AND a.agency_id = b.agency_id AND agency_id IN (SELECT 'c')`, [], []],
    [`NOT (agency_id = 'a' OR 'x' = agency_id)`, [], ['x']],
    [`agency_id = E'\\x61' OR agency_id = 'a'::text OR agency_id > 'b' OR agency_id = $$c$$`, ['c'], []],
  ]
  for (const [where, ids, unknown] of asked)
    it(`WHERE ${JSON.stringify(where)} asks for ${ids.join(', ') || 'none'}`, () =>
      expect(agenciesNamed(`SELECT * FROM c WHERE ${where}`, known)).toEqual({ asked: ids, unknown }))

  it('is a citation with agencies and their days, data version, address and day', () => {
    const facts = {
      version: '2026.06.22-9336fb4f',
      address: 'https://example.org/query/#q=v1.x',
      day: '2026-11-25',
    }
    const agencies = listed.map(({ place, as_of }) => en.citedAgency(place, as_of))
    expect(en.citation({ ...facts, agencies })).toBe(
      'Redress, query of the published records of Aville (up to 2026-05-31), Bville (up to 2025-12-31), data version 2026.06.22-9336fb4f, https://example.org/query/#q=v1.x (seen 2026-11-25).',
    )
    expect(es.citation({ ...facts, agencies: [] })).toBe(
      'Redress, consulta de los registros publicados, versión 2026.06.22-9336fb4f de los datos, https://example.org/query/#q=v1.x (vista el 2026-11-25).',
    )
  })

  it('is a title over its chart: the number, by what, and what is the same in all of it', () => {
    const result = engine.run(
      `SELECT 'x' AS agency, unnest(['p', 'q']) AS area, unnest([3, 4]) AS n, unnest([1, 2]) AS m`,
    )
    expect(chartTitle(result, 'bar', 2, plain, en)).toEqual({
      title: 'N by area',
      same: 'All of it: agency x.',
    })
    expect(chartTitle(result, 'dot', 3, plain, es)).toEqual({
      title: 'M frente a n',
      same: 'Todo con agency x.',
    })
    const many = engine.run(
      `SELECT 'n' || i AS name, 2000 + y AS y, i AS n FROM range(11) AS t(i), range(3) AS u(y)`,
    )
    expect(chartTitle(many, 'line', 2, plain, en)).toEqual({
      title: 'N by name, y',
      same: 'The 8 longest of 11 lines.',
    })
    const fewer = engine.run(
      `SELECT 'n' || i AS name, 2000 + y AS y, CASE WHEN i < 9 THEN i END AS n FROM range(11) AS t(i), range(3) AS u(y)`,
    )
    expect(chartTitle(fewer, 'line', 2, plain, en).same).toBe('The 8 longest of 9 lines.')
    const agencies = engine.run(
      `SELECT unnest(['a', 'a', 'a', 'b', 'c']) AS agency_id, unnest(['not_it', 'q', 'r', 'p', 'p']) AS outcome, 1 AS still_open`,
    )
    const called = naming({ outcome: 'cómo terminaron' }, new Map())
    expect(chartTitle(agencies, 'bar', 2, called, en, { agencies: 2, bars: 2 })).toEqual({
      title: 'Still open by cómo terminaron',
      same: 'Each agency by itself, on a scale of its own: they are not compared. The first 2 of 3 agencies are drawn; run the query for all. Of each, the first 2 rows at most are drawn.',
    })
    const one = engine.run(`SELECT i || '' AS name, i AS n FROM range(20) AS t(i)`)
    expect(chartTitle(one, 'bar', 1, plain, en, { agencies: 2, bars: 15 }).same).toBe(
      'The first 15 of 20 rows are drawn.',
    )
    expect(chartTitle(result, 'histogram', 2, plain, en).title).toBe('How many rows have each size of n')
  })
})

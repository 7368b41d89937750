import { describe, expect, it } from 'vitest'
import { resultFile, tablesAsked, tablesNamed } from '../../src/query/tables-asked.ts'

const known = ['complaints', 'allegations', 'agencies', 'events', 'my_wards']

describe('the tables a query asks', () => {
  const cases: [string, string[]][] = [
    ['SELECT count(*) AS complaints FROM allegations ORDER BY complaints DESC', ['allegations']],
    ['select * from Complaints c join "agencies" using (agency_id)', ['complaints', 'agencies']],
    ['SELECT * FROM complaints AS c, my_wards m, events WHERE 1 = 1', ['complaints', 'my_wards', 'events']],
    [`SELECT 'FROM events' -- FROM events\n/* JOIN events */ FROM agencies`, ['agencies']],
    ['WITH a AS (SELECT * FROM events) SELECT * FROM a JOIN events USING (event_id)', ['events']],
    ['SELECT 1', []],
    ['SELECT * FROM range(5), nothing', []],
    ['SUMMARIZE complaints', ['complaints']],
    ['TABLE events; CREATE TABLE complaints AS TABLE nothing', ['events']],
    ['DESCRIBE "events"; SHOW agencies', ['events', 'agencies']],
    ['PIVOT complaints ON outcome USING count(*)', ['complaints']],
    ['UNPIVOT (FROM events) ON a, complaints INTO NAME n VALUE v', ['events']],
    ['SELECT * FROM main.complaints, db."main"."events" AS e', ['complaints', 'events']],
    ['SELECT * FROM complaints AS c(a, allegations), (SELECT 1) AS s, events', ['complaints', 'events']],
    [
      'FROM complaints JOIN allegations USING (agency_id, agencies), events',
      ['complaints', 'allegations', 'events'],
    ],
    [
      'SELECT * FROM (complaints AS c JOIN events AS e ON c.a = e.a), agencies',
      ['complaints', 'events', 'agencies'],
    ],
    [
      'SELECT (SELECT max(a) FROM agencies), events FROM complaints ORDER BY a, allegations',
      ['agencies', 'complaints'],
    ],
    ['SELECT a IS DISTINCT FROM b, events FROM complaints', ['complaints']],
    ['SELECT $$ FROM events $$, "FROM events" FROM c: complaints', ['complaints']],
    [`SELECT '--' FROM complaints -- 'JOIN events'`, ['complaints']],
  ]
  for (const [sql, tables] of cases)
    it(`${sql}: ${tables.join(', ') || 'none'}`, () => expect(tablesAsked(sql, known)).toEqual(tables))

  it('may be any whose name stands in it, but for comments', () => {
    expect(
      tablesNamed(`FROM query_table('complaints') -- events\nSELECT "my_wards", 'a -- b', Agencies`, known),
    ).toEqual(['complaints', 'agencies', 'my_wards'])
  })

  it('name the file of a result, with the day of the data', () => {
    expect(resultFile(['complaints'], '2026.06.22-9336fb4f', '.csv')).toBe(
      'redress-complaints-2026.06.22.csv',
    )
    expect(resultFile([], '2026.06.22-9336fb4f', '-spreadsheet.csv')).toBe(
      'redress-2026.06.22-spreadsheet.csv',
    )
    expect(resultFile(['a', 'b', 'c', 'd'], '2026.06.22', '.json')).toBe('redress-a-b-c-2026.06.22.json')
  })
})

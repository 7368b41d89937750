import { describe, expect, it } from 'vitest'
import { resultFile, tablesAsked } from '../../src/query/tables-asked.ts'

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
  ]
  for (const [sql, tables] of cases)
    it(`${sql}: ${tables.join(', ') || 'none'}`, () => expect(tablesAsked(sql, known)).toEqual(tables))

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

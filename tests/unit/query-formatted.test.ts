import { describe, expect, it } from 'vitest'
import { formatted } from '../../src/query/formatted.ts'

describe('a query that is laid out', () => {
  it('has its parts on lines of their own and keeps strings, comments and DuckDB’s own words', () => {
    expect(
      formatted(
        `SELECT * EXCLUDE (a) FROM t WHERE x = 'a  b' -- why\nQUALIFY row_number() OVER (ORDER BY n) = 1`,
      ),
    ).toBe(
      "SELECT\n  * EXCLUDE (a)\nFROM\n  t\nWHERE\n  x = 'a  b' -- why\nQUALIFY\n  row_number() OVER (\n    ORDER BY\n      n\n  ) = 1",
    )
  })

  it('is the same when laid out again', () => {
    const once = formatted("select a, $$x  y$$ as b, {'k': 1} as c from t; select 2")!
    expect(formatted(once)).toBe(once)
  })

  it('is nothing where the text is no SQL', () => {
    expect([formatted('select ((('), formatted("select 'open")]).toEqual([null, null])
  })
})

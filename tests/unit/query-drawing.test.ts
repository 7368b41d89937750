import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { fittingKinds, parts, sameThroughout } from '../../src/query/chart-kinds.ts'
import { noLimits, resultDrawing } from '../../src/query/result-drawing.ts'
import type { Kind } from '../../src/query/chart-kinds.ts'
import type { Result } from '../../src/query/result.ts'
import type { Drawing } from '../../src/query/drawing.ts'
import { naming } from '../../src/query/naming.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await buildEngine(await queryDatabase(`CREATE TABLE site.one AS SELECT 1 AS one`))
})

const plain = naming({}, new Map())
const drawn = (result: Result, kind: Kind, column: number, width: number): Drawing =>
  resultDrawing(result, kind, column, width, plain)
const of = (drawing: Drawing, tag: string) => drawing.marks.filter((mark) => mark.tag === tag)
const byYear = `SELECT * FROM (VALUES ('a', 2019, 10), ('a', 2020, 20), ('b', 2019, 5), ('b', 2020, NULL)) AS t(agency, received_year, n)`

describe('which chart fits', () => {
  const cases: [string, string[]][] = [
    [byYear, ['line', 'bar']],
    [`SELECT 'a' AS x, 1 AS n UNION ALL SELECT 'b', 2`, ['bar']],
    [`SELECT i AS a, i * 2 AS b FROM range(100) AS t(i)`, ['dot', 'histogram']],
    [`SELECT i AS a FROM range(30) AS t(i)`, ['bar', 'histogram']],
    [`SELECT 'a' AS x`, []],
    [`SELECT 1 AS n`, []],
    [`SELECT i FROM range(5000) AS t(i)`, []],
    [`SELECT DATE '2020-01-01' + i::INTEGER AS on_day, i FROM range(70) AS t(i)`, ['line', 'histogram']],
  ]
  for (const [sql, kinds] of cases)
    it(`${sql}: ${kinds.join(', ') || 'none'}`, () => expect(fittingKinds(engine.run(sql))).toEqual(kinds))

  it('a year is time, not a number to draw', () => {
    expect(parts(engine.run(byYear))).toEqual({ numbers: [2], time: 1, names: [0] })
  })

  const years: [string, string, ReturnType<typeof parts>][] = [
    [
      'whatever their name',
      `SELECT 2016 + i AS y, 3 * i AS n FROM range(5) AS t(i)`,
      { numbers: [1, 0], time: 0, names: [] },
    ],
    [
      'in Spanish',
      `SELECT 2016 + i AS "año", 3 * i AS n FROM range(5) AS t(i)`,
      { numbers: [1], time: 0, names: [] },
    ],
    [
      'within each name',
      `SELECT a, 2016 + i AS y, i AS n FROM range(3) AS t(i), (VALUES ('a'), ('b')) AS u(a)`,
      { numbers: [2, 1], time: 1, names: [0] },
    ],
    [
      'after the number',
      `SELECT 7 * i AS n, 2000 + i AS y FROM range(5) AS t(i)`,
      { numbers: [0, 1], time: 1, names: [] },
    ],
  ]
  for (const [what, sql, expected] of years)
    it(`whole numbers from 1900 to 2100, growing, beside another number are years ${what}`, () =>
      expect(parts(engine.run(sql))).toEqual(expected))

  const none: [string, string, ReturnType<typeof parts>][] = [
    [
      'the first year of each name, which names the row too',
      `SELECT * FROM (VALUES ('a', 2005, 10), ('b', 1998, 20), ('c', 2011, 5)) AS t(agency, first_year, n)`,
      { numbers: [2], time: null, names: [0, 1] },
    ],
    [
      'the first year of each name under a name of its own, which is drawn last',
      `SELECT * FROM (VALUES ('a', 2005, 10), ('b', 1998, 20), ('c', 2011, 5)) AS t(agency, since, n)`,
      { numbers: [2, 1], time: null, names: [0] },
    ],
    [
      'the first day of each name',
      `SELECT * FROM (VALUES ('a', DATE '2005-01-01', 10), ('b', DATE '1998-01-01', 20)) AS t(agency, since, n)`,
      { numbers: [2], time: null, names: [0, 1] },
    ],
    [
      'numbers that no other stands beside',
      `SELECT 1900 + i AS n FROM range(5) AS t(i)`,
      { numbers: [0], time: null, names: [] },
    ],
    [
      'numbers that go up and down',
      `SELECT unnest([1950, 2040, 2010]) AS complaints, unnest([7, 8, 9]) AS officers`,
      { numbers: [1, 0], time: null, names: [] },
    ],
    [
      'numbers that could be years where a day stands beside',
      `SELECT DATE '2020-01-01' + (i // 2)::INTEGER AS on_day, 1950 + i AS complaints, i AS n FROM range(6) AS t(i)`,
      { numbers: [2, 1], time: null, names: [0] },
    ],
    [
      'numbers beyond',
      `SELECT 2098 + i AS y, i AS n FROM range(5) AS t(i)`,
      { numbers: [0, 1], time: null, names: [] },
    ],
  ]
  for (const [what, sql, expected] of none)
    it(`no time is ${what}`, () => expect(parts(engine.run(sql))).toEqual(expected))

  it('the day of an incident adds nothing to its title, the day of a step does', () => {
    const steps = engine.run(
      `SELECT * FROM (VALUES (DATE '2020-01-01', 'shot', DATE '2020-02-01', 31), (DATE '2020-01-01', 'shot', DATE '2020-03-01', 60), (DATE '2021-01-01', 'crash', DATE '2021-02-01', 31)) AS t(occurred_on, title, taken_on, n)`,
    )
    expect(parts(steps).names).toEqual([1, 2])
  })

  it('what is the same in every row names none of them', () => {
    const result = engine.run(
      `SELECT * FROM (VALUES ('chicago', 'a', NULL, 1), ('chicago', 'b', NULL, 2), ('chicago', NULL, NULL, 3)) AS t(agency, area, none, n)`,
    )
    expect(parts(result).names).toEqual([1])
    expect(sameThroughout(result)).toEqual([{ name: 'agency', text: 'chicago' }])
    expect(
      of(drawn(result, 'bar', 3, 600), 'text')
        .map(({ text }) => text)
        .filter((_, at) => at % 2 === 0),
    ).toEqual(['a', 'b', '–'])
  })
})

describe('names of rows', () => {
  const long = `SELECT * FROM (VALUES ('one long beginning alpha and one end', 1), ('one long beginning beta and one end', 2)) AS t(name, n)`
  const texts = (drawing: Drawing) => of(drawing, 'text').map(({ text }) => text)

  it('stand whole above their bars where one has no room beside them', () => {
    const drawing = drawn(engine.run(long), 'bar', 1, 200)
    expect(texts(drawing)).toEqual([
      'one long beginning alpha and',
      'one end',
      '1',
      'one long beginning beta and',
      'one end',
      '2',
    ])
    const ys = of(drawing, 'rect').map(({ attributes }) => Number(attributes['y']))
    const names = of(drawing, 'text').map(({ attributes }) => Number(attributes['y']))
    expect(names[1]!).toBeLessThan(ys[0]!)
    expect(names[3]!).toBeGreaterThan(ys[0]! + 18)
    expect(drawing.height).toBeGreaterThan(ys[1]! + 18)
  })

  it('are called as their column and their word are', () => {
    const called = naming({ n: 'quejas' }, new Map([['outcome', new Map([['sustained', 'Confirmada']])]]))
    const result = engine.run(
      `SELECT * FROM (VALUES ('sustained', 1), ('not_sustained', 2)) AS t(outcome, n)`,
    )
    expect(texts(resultDrawing(result, 'bar', 1, 600, called))).toEqual([
      'Confirmada',
      '1',
      'not sustained',
      '2',
    ])
  })
})

describe('several agencies', () => {
  const two = `SELECT * FROM (VALUES ('a', 'x', 10), ('a', 'y', 20), ('a', 'z', 5), ('b', 'x', 400)) AS t(agency_id, area, n)`
  const called = naming({}, new Map([['agency_id', new Map([['a', 'Aville (fictional)']])]]))
  const widths = (drawing: Drawing) =>
    of(drawing, 'rect').map(({ attributes }) => Number(attributes['width']))

  it('are drawn each by itself, on its own scale, under its name', () => {
    const drawing = resultDrawing(engine.run(two), 'bar', 2, 600, called)
    const [ten, twenty, five, other] = widths(drawing)
    expect(twenty! / ten!).toBeCloseTo(2, 10)
    expect(five! / ten!).toBeCloseTo(0.5, 10)
    expect(other).toBeCloseTo(twenty!, 10)
    const heads = of(drawing, 'text').filter(({ attributes }) => /panel/.test(String(attributes['class'])))
    expect(heads.map(({ text }) => text)).toEqual(['Aville (fictional)', 'b'])
    expect(of(drawing, 'text').map(({ text }) => text)).not.toContain('a · x')
  })

  it('with one number each are not drawn: that would be a ranking', () => {
    expect(
      fittingKinds(engine.run(`SELECT 'a' AS agency_id, 3.3 AS percent, 1 AS n UNION ALL SELECT 'b', 23, 2`)),
    ).toEqual([])
  })

  it('and rows over the limit are left out, the first of them drawn', () => {
    const limits = { agencies: 1, bars: 2 }
    expect(widths(resultDrawing(engine.run(two), 'bar', 2, 600, called, limits))).toHaveLength(2)
    expect(widths(resultDrawing(engine.run(two), 'bar', 2, 600, called, noLimits))).toHaveLength(4)
  })
})

describe('a drawing', () => {
  it('of bars has lengths as the numbers, from zero, and a dash where there is none', () => {
    const drawing = drawn(engine.run(byYear), 'bar', 2, 600)
    const widths = of(drawing, 'rect').map(({ attributes }) => Number(attributes['width']))
    expect(widths).toHaveLength(3)
    expect(widths[1]! / widths[0]!).toBeCloseTo(2, 10)
    expect(widths[2]! / widths[0]!).toBeCloseTo(0.5, 10)
    expect(of(drawing, 'text').map(({ text }) => text)).toEqual([
      'a · 2019',
      '10',
      'a · 2020',
      '20',
      'b · 2019',
      '5',
      'b · 2020',
      '–',
    ])
  })

  it('of bars below zero keeps them inside', () => {
    const drawing = drawn(engine.run(`SELECT 'a' AS x, -2 AS n UNION ALL SELECT 'b', 1`), 'bar', 1, 600)
    const [below, above] = of(drawing, 'rect').map(({ attributes }) => attributes)
    expect(Number(below!['width'])).toBeCloseTo(2 * Number(above!['width']), 10)
    expect(Number(below!['x']) + Number(below!['width'])).toBeCloseTo(Number(above!['x']), 10)
  })

  it('of lines has one line a name, with names that do not touch', () => {
    const drawing = drawn(engine.run(byYear), 'line', 2, 600)
    expect(of(drawing, 'path')).toHaveLength(2)
    const [first] = of(drawing, 'path').map(({ attributes }) => String(attributes['d']))
    const [[x1, y1], [x2, y2]] = [...first!.matchAll(/([\d.]+),([\d.]+)/g)].map((found) => [
      Number(found[1]),
      Number(found[2]),
    ]) as [[number, number], [number, number]]
    expect(x2).toBeGreaterThan(x1)
    // 20 stands twice as high above zero (y = 232) as 10
    expect((232 - y2) / (232 - y1)).toBeCloseTo(2, 5)
    const names = of(drawing, 'text').filter(({ attributes }) => /series/.test(String(attributes['class'])))
    expect(names.map(({ text }) => text).sort()).toEqual(['a', 'b'])
    const heights = names.map(({ attributes }) => Number(attributes['y']))
    expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThanOrEqual(15)
  })

  it('of many lines that end at zero keeps their names apart and above the axis', () => {
    const drawing = drawn(
      engine.run(
        `SELECT 'n' || i AS name, 2000 + y AS y, (2 - y) * i AS n FROM range(6) AS t(i), range(3) AS u(y)`,
      ),
      'line',
      2,
      600,
    )
    const names = of(drawing, 'text').filter(({ attributes }) => /series/.test(String(attributes['class'])))
    const heights = names.map(({ attributes }) => Number(attributes['y'])).sort((a, b) => b - a)
    // the axis stands at 232, its numbers below
    expect(heights).toEqual([232, 217, 202, 187, 172, 157])
  })

  it('of dots has one for each row with both numbers', () => {
    const drawing = drawn(
      engine.run(`SELECT i AS a, CASE WHEN i <> 3 THEN i * i END AS b FROM range(10) AS t(i)`),
      'dot',
      1,
      600,
    )
    expect(of(drawing, 'circle')).toHaveLength(9)
  })

  it('of ranges counts every row once', () => {
    const drawing = drawn(engine.run(`SELECT i % 10 AS a FROM range(100) AS t(i)`), 'histogram', 0, 600)
    const heights = of(drawing, 'rect').map(({ attributes }) => Number(attributes['height']))
    expect(heights.filter((height) => height > 0)).toHaveLength(10)
    expect(new Set(heights.filter((height) => height > 0).map((height) => height.toFixed(6))).size).toBe(1)
  })
})

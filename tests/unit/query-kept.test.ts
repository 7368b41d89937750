import { describe, expect, it } from 'vitest'
import {
  browserStore,
  earlierQueries,
  forgetQueries,
  namedQueries,
  nameQuery,
  noteQuery,
  type Store,
} from '../../src/query/kept-queries.ts'
import { joinDiagram } from '../../src/query/join-diagram.ts'
import { joins } from '../../src/query/joins.ts'

/** A store as browsers have it, with what was written before. */
function store(written: Record<string, string> = {}): Store {
  const texts = new Map(Object.entries(written))
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  }
}

describe('queries kept on a device', () => {
  it('stand latest first, each once, and no more than fifty', () => {
    const kept = store()
    for (let at = 0; at < 60; at += 1) noteQuery(kept, { sql: `SELECT ${at}`, at, ended: 'ran' })
    noteQuery(kept, { sql: 'SELECT 58', at: 70, ended: 'ran' })
    const earlier = earlierQueries(kept).map(({ sql }) => sql)
    expect(earlier).toHaveLength(50)
    expect(earlier.slice(0, 3)).toEqual(['SELECT 58', 'SELECT 59', 'SELECT 57'])
    expect(earlier.at(-1)).toBe('SELECT 10')
  })

  it('say when they were run last and how that ended', () => {
    // as they were kept before either was noted, and as nobody writes them
    const kept = store({
      'redress-earlier-queries': JSON.stringify(['SELECT 1', { sql: 'SELECT 2', at: 'x', ended: 'won' }]),
    })
    noteQuery(kept, { sql: 'SELECT 3', at: 5, ended: 'ran' })
    noteQuery(kept, { sql: 'SELECT nothing', at: 6, ended: 'failed' })
    noteQuery(kept, { sql: 'SELECT 3', at: 7, ended: 'stopped' })
    expect(earlierQueries(kept)).toEqual([
      { sql: 'SELECT 3', at: 7, ended: 'stopped' },
      { sql: 'SELECT nothing', at: 6, ended: 'failed' },
      { sql: 'SELECT 1', at: null, ended: 'ran' },
      { sql: 'SELECT 2', at: null, ended: 'ran' },
    ])
  })

  it('have names, which can be given again and forgotten', () => {
    const kept = store()
    nameQuery(kept, 'b', 'SELECT 1')
    nameQuery(kept, 'a', 'SELECT 2')
    nameQuery(kept, 'b', 'SELECT 3')
    expect(namedQueries(kept)).toEqual([
      ['a', 'SELECT 2'],
      ['b', 'SELECT 3'],
    ])
    nameQuery(kept, 'a', undefined)
    expect(namedQueries(kept)).toEqual([['b', 'SELECT 3']])
    forgetQueries(kept)
    expect([earlierQueries(kept), namedQueries(kept)]).toEqual([[], []])
  })

  it('are none where what was kept is broken or strange', () => {
    for (const text of ['{', 'null', '7', '"x"', '[1, {}, null]'])
      expect(
        [earlierQueries, namedQueries].map((list) =>
          list(store({ 'redress-earlier-queries': text, 'redress-named-queries': text })),
        ),
      ).toEqual([[], []])
  })

  it('run even where a browser keeps nothing', () => {
    const full: Store = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
      removeItem: () => undefined,
    }
    expect(() => noteQuery(full, { sql: 'SELECT 1', at: 1, ended: 'ran' })).not.toThrow()
  })

  it('run even where a browser does not let its store be asked for', () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
    try {
      noteQuery(browserStore, { sql: 'SELECT 1', at: 1, ended: 'ran' })
      nameQuery(browserStore, 'a', 'SELECT 1')
      forgetQueries(browserStore)
      expect([earlierQueries(browserStore), namedQueries(browserStore)]).toEqual([[], []])
    } finally {
      if (before === undefined) Reflect.deleteProperty(globalThis, 'localStorage')
      else Object.defineProperty(globalThis, 'localStorage', before)
    }
  })
})

describe('tables that belong together', () => {
  const table = (name: string, ...columns: string[]) => ({
    table: name,
    title: { en: name, es: name },
    row: { en: name, es: name },
    rows: 1,
    columns: columns.map((column) => ({
      column,
      type: 'VARCHAR',
      meaning: { en: '', es: '' },
      unit: null,
      words: null,
    })),
  })

  it('are those with the key of a table that is there', () => {
    expect(
      joins([
        table('complaints', 'agency_id', 'complaint_id'),
        table('allegations', 'agency_id', 'complaint_id', 'allegation_id'),
        table('actions', 'agency_id', 'event_id', 'complaint_id'),
        table('closed_cohort', 'agency_id', 'complaint_id'),
        table('sentiment', 'agency_id'),
      ]),
    ).toEqual([
      { from: 'allegations', to: 'complaints', by: 'complaint_id' },
      { from: 'actions', to: 'complaints', by: 'complaint_id' },
      { from: 'allegations', to: 'closed_cohort', by: 'complaint_id' },
      { from: 'actions', to: 'closed_cohort', by: 'complaint_id' },
    ])
  })

  it('are drawn with each line from the side of one box to the side of the other', () => {
    const { boxes, lines, width, height } = joinDiagram([
      { from: 'allegations', to: 'complaints', by: 'complaint_id' },
      { from: 'discipline', to: 'complaints', by: 'complaint_id' },
      { from: 'discipline', to: 'allegations', by: 'allegation_id' },
      { from: 'actions', to: 'events', by: 'event_id' },
    ])
    const at = new Map(boxes.map((box) => [box.table, box]))
    expect(at.get('discipline')!.x).toBeLessThan(at.get('allegations')!.x)
    expect(at.get('allegations')!.x).toBeLessThan(at.get('complaints')!.x)
    expect(at.get('events')!.x).toBe(at.get('complaints')!.x)
    for (const { from, to, path } of lines) {
      const [start, end] = [at.get(from)!, at.get(to)!]
      expect(path.startsWith(`M${start.x + start.width},${start.y + start.height / 2} `)).toBe(true)
      expect(path.endsWith(` ${end.x},${end.y + end.height / 2}`)).toBe(true)
    }
    for (const { x, y, width: wide, height: tall } of boxes) {
      expect(x + wide).toBeLessThanOrEqual(width)
      expect(y + tall).toBeLessThanOrEqual(height)
    }
    expect(new Set(boxes.map(({ x, y }) => `${x},${y}`)).size).toBe(5)
  })
})

import { describe, expect, it } from 'vitest'
import { statements } from '../../src/query/statements.ts'

describe('statements of a text', () => {
  const cases: [string, { sql: string; start: number }[]][] = [
    ['', []],
    [' ;; \n', []],
    ['-- only a comment', []],
    ['/* only */ ; -- this', []],
    ['SELECT 1', [{ sql: 'SELECT 1', start: 0 }]],
    [
      '  SELECT 1 ;\nSELECT 2',
      [
        { sql: 'SELECT 1', start: 2 },
        { sql: 'SELECT 2', start: 13 },
      ],
    ],
    [`SELECT ';', 'it''s;'`, [{ sql: `SELECT ';', 'it''s;'`, start: 0 }]],
    ['SELECT 1 AS "a;""b"', [{ sql: 'SELECT 1 AS "a;""b"', start: 0 }]],
    ['SELECT $$a;b$$', [{ sql: 'SELECT $$a;b$$', start: 0 }]],
    [
      'SELECT $x$a;$$b$x$; SELECT 2',
      [
        { sql: 'SELECT $x$a;$$b$x$', start: 0 },
        { sql: 'SELECT 2', start: 20 },
      ],
    ],
    ['-- a; b\nSELECT 1 /* ; */', [{ sql: '-- a; b\nSELECT 1 /* ; */', start: 0 }]],
    [`SELECT 'open; never closed`, [{ sql: `SELECT 'open; never closed`, start: 0 }]],
  ]
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => expect(statements(text)).toEqual(expected))
})

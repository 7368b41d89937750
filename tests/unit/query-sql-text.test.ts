import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../src/query/build-engine.ts'
import { withoutComments, withoutTexts } from '../../src/query/sql-text.ts'
import { queryDatabase } from './query-database.ts'

describe('a text of SQL', () => {
  // each bar stands for a blank in place of a letter
  const cases: [sql: string, withoutComments: string, withoutTexts: string][] = [
    ['SELECT 1 -- one', 'SELECT 1 ||||||', 'SELECT 1 ||||||'],
    ['a /* b\n* c */ d', 'a ||||\n|||||| d', 'a ||||\n|||||| d'],
    [`'--' a -- b`, `'--' a ||||`, `|||| a ||||`],
    [`'/*' a '*/'`, `'/*' a '*/'`, `|||| a ||||`],
    [`"--" a`, `"--" a`, `"--" a`],
    [`'it''s' a`, `'it''s' a`, `||||||| a`],
    [`E'\\' --' a`, `E'\\' --' a`, `|||||||| a`],
    ['$$ -- a $$ b', '$$ -- a $$ b', '|||||||||| b'],
    [`a 'b`, `a 'b`, 'a ||'],
    ['a /* b', 'a ||||', 'a ||||'],
    ['a /* b /* c */ d */ e', 'a ||||||||||||||||| e', 'a ||||||||||||||||| e'],
    ['a $1$ -- b', 'a $1$ ||||', 'a $1$ ||||'],
  ]
  for (const [sql, comments, texts] of cases)
    it(`${JSON.stringify(sql)} has its parts told apart, every other letter in its place`, () => {
      expect(withoutComments(sql)).toBe(comments.replaceAll('|', ' '))
      expect(withoutTexts(sql)).toBe(texts.replaceAll('|', ' '))
    })

  it('means the same to the engine without its comments', async () => {
    const engine = await buildEngine(await queryDatabase(`CREATE TABLE site.one AS SELECT 1 AS one`))
    const told = (sql: string) => engine.run(`SELECT ${sql}`).texts(0)
    for (const [sql, text] of [
      [`'--' || 1 -- b`, '--1'],
      [`E'\\' --' || 2`, `' --2`],
      [`'a' /* b /* c */ || d */`, 'a'],
      [`'it''s /*' || $$ -- a $$ /* '*/`, `it's /* -- a `],
    ] as const) {
      expect(told(sql)).toEqual([text])
      expect(told(withoutComments(sql))).toEqual([text])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { textLines } from '../../src/query/text-lines.ts'

describe('a text in lines of eight letters at most', () => {
  const cases: [string, string[]][] = [
    ['', []],
    ['one two', ['one two']],
    ['one two  three', ['one two', 'three']],
    ['a complaint b', ['a', 'complain', 't b']],
    ['ñandú', ['ñandú']],
  ]
  for (const [text, lines] of cases)
    it(JSON.stringify(text), () => expect(textLines(text, ({ length }) => length <= 8)).toEqual(lines))

  it('is broken at every letter where none has room', () =>
    expect(textLines('ab c', () => false)).toEqual(['a', 'b', 'c']))
})

import { describe, expect, it } from 'vitest'
import { agreement } from './agreement.ts'

const exact = { rel: 0, abs: 0 }
const differences = (got: unknown, expected: unknown, tolerance = exact) =>
  agreement(got, expected, tolerance).differences

describe('the comparison with reference values', () => {
  it('allows abs + rel · |expected| and not more', () => {
    expect(differences(10.149, 10, { rel: 0.01, abs: 0.05 })).toEqual([])
    expect(differences({ se: [10.16] }, { se: [10] }, { rel: 0.01, abs: 0.05 })).toEqual([
      'se.0: got 10.16, expected 10',
    ])
  })

  it('meets null with null, undefined or a number that is not finite, and with nothing else', () => {
    expect(differences([null, undefined, NaN, Infinity], [null, null, null, null])).toEqual([])
    expect(differences([0, 'null', false], [null, null, null])).toHaveLength(3)
    expect(differences([null, NaN, '1'], [1, 1, 1])).toHaveLength(3)
  })

  it('wants texts and booleans exactly, lists in order and whole, and every name', () => {
    expect(differences(['partial', true], ['partial', true])).toEqual([])
    expect(differences(['Partial', 1], ['partial', true])).toHaveLength(2)
    expect(differences([2, 1], [1, 2])).toHaveLength(2)
    expect(differences([1, 2, 3], [1, 2])).toHaveLength(1)
    expect(differences({ more: 1 }, { asked: 1 })).toEqual(['asked: got undefined, expected 1'])
    expect(differences(7, { asked: 1 })).toHaveLength(1)
  })

  it('compares as the notes ask, wherever the names end a path', () => {
    const asNoted = { 'best.sse': (got: unknown) => (got as number) <= 2 }
    const answer = (sse: number) => ({ fit: [{ best: { sse }, sse: 1 }] })
    expect(agreement(answer(1.5), answer(1), exact, asNoted)).toEqual({
      compared: 1,
      noted: 1,
      differences: [],
    })
    expect(agreement(answer(2.5), answer(1), exact, asNoted).differences).toEqual([
      'fit.0.best.sse: got 2.5, expected 1',
    ])
  })
})

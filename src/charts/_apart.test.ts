import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apart } from './_apart.ts'

it('leaves labels with room where they are, and pushes those too near apart', () => {
  expect(apart([50, 10, 90], 14, 0, 100)).toEqual([50, 10, 90])
  expect(apart([50, 52, 51], 10, 0, 100)).toEqual([41, 61, 51])
  expect(apart([2, 3], 10, 0, 100)).toEqual([0, 10])
  expect(apart([98, 95], 10, 0, 100)).toEqual([100, 90])
})

it('never lets two touch, nor leaves the room, where all fit', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 14 }), (heights) => {
      const placed = apart(heights, 14, 0, 200).toSorted((a, b) => a - b)
      for (const [at, height] of placed.entries()) {
        expect(height).toBeGreaterThanOrEqual(-1e-9)
        expect(height).toBeLessThanOrEqual(200 + 1e-9)
        if (at > 0) expect(height - placed[at - 1]!).toBeGreaterThanOrEqual(14 - 1e-9)
      }
    }),
  )
})

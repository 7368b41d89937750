import { expect, it } from 'vitest'
import { trustIndex } from './trust-index.ts'

it('rescales, turns reversed items and wants half the answers', () => {
  const { index, answered, mean } = trustIndex({
    items: [
      [5, 1],
      [3, null],
      [null, null],
      [1, 1],
    ],
    min: 1,
    max: 5,
    reversed: [false, true],
  })
  expect({ index, answered, mean }).toEqual({ index: [100, 50, null, 50], answered: 3, mean: 200 / 3 })
})

it('has α 1 when items say the same, and by hand when they do not', () => {
  const same = trustIndex({ items: [[1, 1], [3, 3], [4, 4]], min: 1, max: 5, reversed: [false, false] }) // prettier-ignore
  expect(same.alpha).toBeCloseTo(1, 14)
  // item variances 1 and 1, variance of the sums 3: α = 2 · (1 − 2/3)
  const half = trustIndex({ items: [[1, 1], [2, 3], [3, 2]], min: 1, max: 5, reversed: [false, false] }) // prettier-ignore
  expect(half.alpha).toBeCloseTo(2 / 3, 14)
})

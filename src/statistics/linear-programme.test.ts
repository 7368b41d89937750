import { expect, it } from 'vitest'
import { boundsOfUnknowns } from './linear-programme.ts'

it('gives the bounds of a table of two by two by its margins', () => {
  const margins = [
    [1, 1, 0, 0],
    [0, 0, 1, 1],
    [1, 0, 1, 0],
    [0, 1, 0, 1],
  ]
  expect(boundsOfUnknowns(margins, [16, 75, 34, 57])).toEqual([
    { min: 0, max: 16 },
    { min: 0, max: 16 },
    { min: 18, max: 34 },
    { min: 41, max: 57 },
  ])
})

it('says where nothing limits an unknown, where it is known, and where nothing fits', () => {
  expect(boundsOfUnknowns([[1, -1, 0]], [2])).toEqual([
    { min: 2, max: Infinity },
    { min: 0, max: Infinity },
    { min: 0, max: Infinity },
  ])
  expect(
    boundsOfUnknowns(
      [
        [1, 1],
        [1, -1],
        [2, 2],
      ],
      [4, 2, 8],
    ),
  ).toEqual([
    { min: 3, max: 3 },
    { min: 1, max: 1 },
  ])
  expect(boundsOfUnknowns([[1, 1]], [-1])).toBeNull()
  expect(boundsOfUnknowns([], [])).toEqual([])
})

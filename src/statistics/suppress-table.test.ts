import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bySolver, tables } from '../../tests/unit/generated-table.ts'
import { suppressGroups, suppressTable } from './suppress-table.ts'

const rule = { min_cell: 5, min_width: 5 }

it('hides a second count in the row and column of a small one', () => {
  expect(
    suppressTable(
      [
        [4, 12],
        [30, 45],
      ],
      rule,
    ),
  ).toEqual({
    mask: [
      [true, true],
      [true, true],
    ],
    audit: [
      { row: 0, col: 0, min: 0, max: 16 },
      { row: 0, col: 1, min: 0, max: 16 },
      { row: 1, col: 0, min: 18, max: 34 },
      { row: 1, col: 1, min: 41, max: 57 },
    ],
    failed: false,
  })
})

it('says that it failed where the totals give a small count away, and hides every count', () => {
  expect(
    suppressTable(
      [
        [3, 0],
        [0, 40],
      ],
      rule,
    ),
  ).toMatchObject({
    mask: [
      [true, true],
      [true, true],
    ],
    failed: true,
  })
})

it('hides the total of a small group with its row, and the total of another group with it', () => {
  const { mask, failed } = suppressGroups(
    [
      [3, 0],
      [20, 30],
      [9, 40],
    ],
    rule,
  )
  expect({ mask, failed }).toEqual({
    mask: [
      [true, false, true],
      [false, false, false],
      [true, false, true],
    ],
    failed: false,
  })
})

it('shows a table without small counts, and an empty one', () => {
  expect(suppressTable([[15, 20]], rule)).toEqual({ mask: [[false, false]], audit: [], failed: false })
  expect(suppressTable([], rule)).toEqual({ mask: [], audit: [], failed: false })
})

it('agrees with a linear programme on what can be worked out, and never below the width', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { mask, audit, failed } = suppressTable(table, rule)
      const solved = bySolver(table, mask)
      expect(audit.map(({ min, max }) => ({ min, max }))).toEqual(solved)
      if (failed) return
      audit.forEach(({ row, col }, at) => {
        const count = table[row]![col]!
        const { min, max } = solved[at]!
        expect(max).toBeGreaterThan(min)
        if (count > 0 && count < 5) expect(max - min).toBeGreaterThanOrEqual(5)
      })
      table.forEach((line, row) =>
        line.forEach((count, col) => {
          if (count > 0 && count < 5) expect(mask[row]![col]).toBe(true)
        }),
      )
    }),
    { numRuns: 500, seed: 20 },
  )
})

import { expect, it } from 'vitest'
import { bySolver, generatedTable } from '../../tests/unit/generated-table.ts'
import { suppressGroups } from './suppress-groups.ts'
import { suppressTable } from './suppress-table.ts'

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
  let [several, failures] = [0, 0]
  for (let seed = 0; seed < 500; seed++) {
    const table = generatedTable(seed)
    const isSmall = (count: number) => count > 0 && count < 5
    if (table.flat().filter(isSmall).length > 1) several += 1
    const { mask, audit, failed } = suppressTable(table, rule)
    const solved = bySolver(table, mask)
    expect(
      audit.map(({ min, max }) => ({ min, max })),
      `seed ${seed}`,
    ).toEqual(solved)
    if (failed) failures += 1
    else
      for (const { row, col, min, max } of audit) {
        expect(max, `seed ${seed}`).toBeGreaterThan(min)
        if (isSmall(table[row]![col]!)) expect(max - min, `seed ${seed}`).toBeGreaterThanOrEqual(5)
      }
    const open = table.flatMap((line, row) => line.filter((_, col) => !mask[row]![col]))
    expect(open.filter(isSmall), `seed ${seed}`).toEqual([])
  }
  expect(several).toBe(250)
  expect(failures).toBeLessThan(50)
})

import fc from 'fast-check'
import { boundsOfUnknowns, type Bounds } from '../../src/statistics/linear-programme.ts'

/** Counts as they come in complaint tables: zeros, small ones and large ones; at least two small ones in every second table. */
export const tables: fc.Arbitrary<number[][]> = fc
  .record({
    rows: fc.integer({ min: 2, max: 6 }),
    cols: fc.integer({ min: 2, max: 6 }),
    small: fc.constantFrom(0, 1, 2, 4),
    seed: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 44, maxLength: 44 }),
  })
  .map(({ rows, cols, small, seed }) => {
    const table = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: cols }, (_, col) => {
        const draw = seed[row * 6 + col]!
        return draw < 0.1 ? 0 : 5 + Math.floor(draw * draw * 90)
      }),
    )
    for (let at = 0; at < small; at++) {
      const place = Math.floor(seed[36 + 2 * at]! * (rows * cols - 1))
      table[Math.floor(place / cols)]![place % cols] = 1 + Math.floor(seed[37 + 2 * at]! * 3.99)
    }
    return table
  })

/**
 * What a reader can work out of each hidden count, by a linear programme over the hidden counts alone: one equation for
 * each published total of a row or column, its shown counts taken off. In the order of the hidden counts, row by row.
 */
export function bySolver(
  table: readonly (readonly number[])[],
  mask: readonly (readonly boolean[])[],
): Bounds[] {
  const cells = mask.flatMap((line, row) => line.flatMap((hidden, col) => (hidden ? [{ row, col }] : [])))
  const lines = [
    ...table.map((_, at) => ({ axis: 'row' as const, at })),
    ...table[0]!.map((_, at) => ({ axis: 'col' as const, at })),
  ]
  const equations = lines.map(({ axis, at }) => cells.map((cell) => (cell[axis] === at ? 1 : 0)))
  const totals = lines.map(({ axis, at }) =>
    cells.reduce((sum, cell) => sum + (cell[axis] === at ? table[cell.row]![cell.col]! : 0), 0),
  )
  return boundsOfUnknowns(equations, totals)!
}

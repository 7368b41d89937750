import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { boundsOfUnknowns, type Bounds } from '../../src/statistics/linear-programme.ts'

/** Numbers from 0 up to 1, the same for the same seed. */
export function draws(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

/**
 * A table of two to seven rows and columns with counts as they come in complaint tables: some zeros, many in tens, few
 * in hundreds. Tables of even seeds hold two to five counts below five; of odd ones, one at most.
 */
export function generatedTable(seed: number): number[][] {
  const draw = draws(seed)
  const upTo = (most: number) => Math.floor(draw() * most)
  const [rows, cols] = [2 + upTo(6), 2 + upTo(6)]
  const table = Array.from({ length: rows }, () =>
    Array.from({ length: cols }, () => (draw() < 0.08 ? 0 : 5 + Math.floor(draw() ** 3 * 400))),
  )
  const small = seed % 2 === 0 ? Math.min(2 + upTo(4), rows * cols) : upTo(2)
  const places = Array.from({ length: rows * cols }, (_, place) => place)
  for (let planted = 0; planted < small; planted++) {
    const [place] = places.splice(upTo(places.length), 1)
    table[Math.floor(place! / cols)]![place! % cols] = 1 + upTo(4)
  }
  return table
}

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

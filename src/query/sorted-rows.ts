import type { Result } from './result.ts'

/** Which column rows are sorted by, and which way; NULL stands last either way. */
export interface Sorting {
  column: number
  isDescending: boolean
}

/** Row numbers of a result in sorted order: numbers by size, all else by its text; rows that are alike keep their order. */
export function sortedRows(result: Result, { column, isDescending }: Sorting): Uint32Array {
  const isNumeric = result.columns[column]!.isNumeric
  const keys = Array.from({ length: result.rowCount }, (_, row) =>
    isNumeric ? (result.value(row, column) as number | bigint | null) : result.text(row, column),
  )
  const order = Uint32Array.from(keys.keys())
  const way = isDescending ? -1 : 1
  return order.sort((a, b) => {
    const [left, right] = [keys[a] ?? null, keys[b] ?? null]
    if (left === null || right === null) return left === right ? a - b : left === null ? 1 : -1
    return left < right ? -way : left > right ? way : a - b
  })
}

import { feasibleIntervals } from '../../../src/statistics/feasible-interval.ts'
import { suppressTable, withTotals, type SuppressionRule } from '../../../src/statistics/suppress-table.ts'

/** The mask and its audit, beside what a reader could work out if the small counts alone were hidden. */
export function answer({ table }: { table: number[][] }, params: SuppressionRule) {
  const small = withTotals(table).map((line, row) =>
    line.map((count, col) => {
      const isInside = row < table.length && col < table[0]!.length
      return isInside && count > 0 && count < params.min_cell
    }),
  )
  const naive = feasibleIntervals({ counts: withTotals(table), hidden: small })
  return {
    ...suppressTable(table, params),
    naive_primary_only_audit: naive,
    naive_discloses: naive.filter(({ min, max }) => min === max).map(({ row, col }) => [row, col]),
  }
}

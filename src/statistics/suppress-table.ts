import { feasibleIntervals, type Feasible } from './feasible-interval.ts'

/** Counts below `min_cell` are hidden, and no hidden small count may be known more closely than `min_width`. */
export interface SuppressionRule {
  min_cell: number
  min_width: number
}

/** Which counts of a table are hidden, and how closely a reader can still work each of them out. */
export interface SuppressedTable {
  mask: boolean[][]
  audit: Feasible[]
  /** No pattern protects every small count: only the totals may be published, and every count is hidden. */
  failed: boolean
}

/**
 * Hides the small counts of a two-way table whose totals are all published, and as many others as it takes that no
 * small count can be worked out from them. Zeros are shown unless nothing else is left to hide.
 * Source: methods, H2; Cox 1980, J. Am. Stat. Assoc. 75:377 (complementary cells), audit by largest flows.
 */
export function suppressTable(
  table: readonly (readonly number[])[],
  { min_cell, min_width }: SuppressionRule,
): SuppressedTable {
  const counts = withTotals(table)
  const small = counts.map((line, row) =>
    line.map((count, col) => isInside(table, row, col) && count > 0 && count < min_cell),
  )
  const mayHide = (row: number, col: number) => isInside(table, row, col)
  const { mask, audit, failed } = suppress(counts, { primary: small, hidden: small, mayHide }, min_width)
  return { mask: mask.slice(0, -1).map((line) => line.slice(0, -1)), audit, failed }
}

/** The table with the totals of its rows in a last column and those of its columns in a last row. */
export function withTotals(table: readonly (readonly number[])[]): number[][] {
  const lines = table.map((line) => [...line, sum(line)])
  const columns = Array.from({ length: (table[0]?.length ?? 0) + 1 }, (_, col) => col)
  return [...lines, columns.map((col) => sum(lines.map((line) => line[col]!)))]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function isInside(table: readonly (readonly number[])[], row: number, col: number): boolean {
  return row < table.length && col < table[0]!.length
}

type MayHide = (row: number, col: number) => boolean

/** Where hiding begins. */
export interface Beginning {
  /** Counts that must be protected. */
  primary: readonly (readonly boolean[])[]
  /** Counts that are hidden to begin with: the primary ones, and those that nobody publishes or minds. */
  hidden: readonly (readonly boolean[])[]
  mayHide: MayHide
}

/** Hides as many counts of a table with its margins as protect the primary ones, each to at least `minWidth`. */
export function suppress(
  counts: readonly (readonly number[])[],
  { primary, hidden, mayHide }: Beginning,
  minWidth: number,
): SuppressedTable {
  const mask = hidden.map((line) => [...line])
  for (;;) {
    if (!complement(counts, mask, { primary, hidden, mayHide })) break
    const seen = { counts, hidden: mask }
    const known = feasibleIntervals(seen, primary, minWidth).find(({ min, max }) => max - min < minWidth)
    if (known === undefined) return { ...withoutIdle(mask, feasibleIntervals(seen)), failed: false }
    const isOpen = (cell: Cell) => mayHide(cell.row, cell.col) && !mask[cell.row]![cell.col]
    const isCount = (cell: Cell) => counts[cell.row]![cell.col]! > 0
    const more =
      smallest(counts, rowOf(counts, known.row).filter(isOpen).filter(isCount)) ??
      smallest(counts, columnOf(counts, known.col).filter(isOpen).filter(isCount))
    if (more === undefined) break
    mask[more.row]![more.col] = true
  }
  const all = counts.map((line, row) => line.map((_, col) => mayHide(row, col)))
  return { mask: all, audit: feasibleIntervals({ counts, hidden: all }), failed: true }
}

/** Shows again what a reader can work out exactly: such a cell protects no other (a zero in a row of zeros). */
function withoutIdle(mask: boolean[][], audit: Feasible[]): Pick<SuppressedTable, 'mask' | 'audit'> {
  for (const { row, col, min, max } of audit) if (min === max) mask[row]![col] = false
  return { mask, audit: audit.filter(({ min, max }) => min < max) }
}

interface Cell {
  row: number
  col: number
}

/**
 * Hides a second count wherever a row or column has one alone: rows first, then columns, until none is left. False
 * when there is nothing left to hide.
 */
function complement(
  counts: readonly (readonly number[])[],
  mask: boolean[][],
  { primary, hidden, mayHide }: Beginning,
): boolean {
  const lines = [
    ...counts.map((_, row) => rowOf(counts, row)),
    ...counts[0]!.map((_, col) => columnOf(counts, col)),
  ]
  const isHidden = ({ row, col }: Cell) => mask[row]![col]!
  const isMinded = ({ row, col }: Cell) => primary[row]![col]! || !hidden[row]![col]!
  const isAlone = (line: readonly Cell[]) => {
    const ours = line.filter(isHidden)
    return ours.length === 1 && isMinded(ours[0]!)
  }
  while (lines.some(isAlone)) {
    for (const line of lines) {
      if (!isAlone(line)) continue
      const open = line.filter((cell) => mayHide(cell.row, cell.col) && !isHidden(cell))
      const counted = open.filter(({ row, col }) => counts[row]![col]! > 0)
      const more = smallest(counts, counted) ?? smallest(counts, open)
      if (more === undefined) return false
      mask[more.row]![more.col] = true
    }
  }
  return true
}

function rowOf(counts: readonly (readonly number[])[], row: number): Cell[] {
  return counts[row]!.map((_, col) => ({ row, col }))
}

function columnOf(counts: readonly (readonly number[])[], col: number): Cell[] {
  return counts.map((_, row) => ({ row, col }))
}

/** The cell with the smallest count; of equal ones the first by row, then by column. */
function smallest(counts: readonly (readonly number[])[], cells: readonly Cell[]): Cell | undefined {
  let least: Cell | undefined
  for (const cell of cells)
    if (least === undefined || counts[cell.row]![cell.col]! < counts[least.row]![least.col]!) least = cell
  return least
}

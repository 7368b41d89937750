/** A count that a reader may be told or not. */
export interface Cell {
  /** How many records it counts. */
  records: number
  isGiven: boolean
}

/** Counts that add up to something a reader knows: with their sign, for some can make up others. */
export type Sum<C extends Cell> = ReadonlyMap<C, 1 | -1>

/** A sum of some counts, less some others. */
export function sumOf<C extends Cell>(plus: readonly C[], minus: readonly C[] = []): Sum<C> {
  return new Map([...plus.map((cell) => [cell, 1] as const), ...minus.map((cell) => [cell, -1] as const)])
}

/**
 * Takes back what is given, the smallest first, until those not given of a sum are `k` records or more together, and none of
 * fewer than `k` can be worked out of several sums. Source: methods, H2 (complementary suppression).
 */
export function leaveOut<C extends Cell>(cells: readonly C[], sums: readonly Sum<C>[], k: number): void {
  for (let next = toLeaveOut(cells, sums, k); next !== undefined; next = toLeaveOut(cells, sums, k))
    next.isGiven = false
}

/** The smallest count still given beside what would be told of too few; nothing where nothing would be, or none is left. */
function toLeaveOut<C extends Cell>(cells: readonly C[], sums: readonly Sum<C>[], k: number): C | undefined {
  for (const sum of sums) {
    const left = [...sum].filter(([{ isGiven }]) => !isGiven)
    const isOneSided = new Set(left.map(([, sign]) => sign)).size === 1
    if (!isOneSided || recordsIn(left.map(([cell]) => cell)) >= k) continue
    const next = smallest([...sum.keys()].filter(({ isGiven }) => isGiven))
    if (next !== undefined) return next
  }
  const unknown = cells.filter(({ isGiven }) => !isGiven)
  const told = workedOut(sums.map((sum) => unknown.map((cell) => sum.get(cell) ?? 0)))
  return told.some((at) => unknown[at]!.records < k)
    ? smallest(cells.filter(({ isGiven }) => isGiven))
    : undefined
}

export function recordsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { records }) => sum + records, 0)
}

function smallest<C extends Cell>(cells: readonly C[]): C | undefined {
  return cells.reduce<C | undefined>(
    (least, cell) => (least === undefined || cell.records < least.records ? cell : least),
    undefined,
  )
}

/** The unknowns that these sums fix, whatever they add up to: the rows of the reduced echelon form with one entry. */
function workedOut(sums: readonly (readonly number[])[]): number[] {
  const lines = sums.map((sum) => [...sum])
  let rank = 0
  for (let at = 0; at < (lines[0]?.length ?? 0); at++) {
    const pivot = lines.findIndex((line, row) => row >= rank && Math.abs(line[at]!) > 1e-9)
    if (pivot === -1) continue
    ;[lines[rank], lines[pivot]] = [lines[pivot]!, lines[rank]!]
    const by = lines[rank]![at]!
    lines[rank] = lines[rank]!.map((entry) => entry / by)
    lines.forEach((line, row) => {
      const times = line[at]!
      if (row !== rank && times !== 0)
        lines[row] = line.map((entry, column) => entry - times * lines[rank]![column]!)
    })
    rank += 1
  }
  return lines.flatMap((line) => {
    const entries = line.flatMap((entry, at) => (Math.abs(entry) > 1e-9 ? [at] : []))
    return entries.length === 1 ? entries : []
  })
}

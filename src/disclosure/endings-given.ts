import { grouped } from './people-row.ts'

/** Complaints of one origin in one month, or in one quarter of one district. */
export interface Counted {
  origin: string
  /** Null for the whole place. */
  area: string | null
  /** First day of the month or quarter. */
  start: string
  complaints: number
}

/** A count, and whether it may be said how its complaints ended. */
interface Cell extends Counted {
  isGiven: boolean
}

/** Counts that add up to something a reader knows: with their sign, for months make up what districts do. */
type Sum = ReadonlyMap<Cell, 1 | -1>

/**
 * Whether it may be said how the complaints of each count ended, in their order: where there are `k` or more. Rows by year
 * say how all of a year ended, and districts of a quarter how its months did. So where those left out of such a sum are
 * fewer than `k`, or one of fewer than `k` could be worked out of several sums, the next smallest is left out as well. A
 * year of fewer than `k` in a place is no such sum: its rows name no district. Source: methods, H1 and H2.
 */
export function endingsGiven(counts: readonly Counted[], k: number): boolean[] {
  const cells = counts.map((one): Cell => ({ ...one, isGiven: one.complaints >= k }))
  for (const year of grouped(cells, ({ origin, start }) => `${origin}\n${start.slice(0, 4)}`).values()) {
    const sums = sumsOf(year, k)
    for (let next: Cell | undefined = year[0]; next !== undefined;) {
      next = toLeaveOut(year, sums, k)
      if (next !== undefined) next.isGiven = false
    }
  }
  return cells.map(({ isGiven }) => isGiven)
}

function sumsOf(year: readonly Cell[], k: number): Sum[] {
  const places = [...grouped(year, ({ area }) => String(area)).values()]
  const quarters = [...grouped(year, ({ start }) => String(quarterOf(start))).values()]
  return [
    ...places
      .filter((own) => complaintsIn(own) >= k)
      .map((own): Sum => new Map(own.map((cell) => [cell, 1]))),
    ...quarters.map((own): Sum => new Map(own.map((cell) => [cell, cell.area === null ? 1 : -1]))),
  ]
}

function quarterOf(start: string): number {
  return Math.ceil(Number(start.slice(5, 7)) / 3)
}

function complaintsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { complaints }) => sum + complaints, 0)
}

/** The smallest count still given beside what would be told of too few; nothing where nothing would be, or none is left. */
function toLeaveOut(year: readonly Cell[], sums: readonly Sum[], k: number): Cell | undefined {
  for (const sum of sums) {
    const left = [...sum].filter(([{ isGiven }]) => !isGiven)
    const isOneSided = new Set(left.map(([, sign]) => sign)).size === 1
    if (!isOneSided || complaintsIn(left.map(([cell]) => cell)) >= k) continue
    const next = smallest([...sum.keys()].filter(({ isGiven }) => isGiven))
    if (next !== undefined) return next
  }
  const unknown = year.filter(({ isGiven }) => !isGiven)
  const told = workedOut(sums.map((sum) => unknown.map((cell) => sum.get(cell) ?? 0)))
  return told.some((at) => unknown[at]!.complaints < k)
    ? smallest(year.filter(({ isGiven }) => isGiven))
    : undefined
}

function smallest(cells: readonly Cell[]): Cell | undefined {
  return cells.reduce<Cell | undefined>(
    (least, cell) => (least === undefined || cell.complaints < least.complaints ? cell : least),
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

/** How many records have one combination of what could point at one of them. */
export interface Combination {
  /** When it was, as closely as counts here. */
  time: string
  /** Null where the record names none. */
  district: string | null
  kind: string | null
  records: number
}

/** What is still given of a combination; the time always is. */
export interface Given {
  district: boolean
  kind: boolean
}

interface Cell extends Combination {
  given: Given
}

/**
 * What may be given of each combination, in their order, so that no district and kind together, and no district alone,
 * is given of fewer than `k` records of one time: first the kind is left out, then the district. Where fewer than
 * `k` have lost the same, the next smallest joins them, or they could be told by what they lost. A time alone is given
 * of however few: counts by time are published and concern no one's attributes. Source: methods, H1; Samarati & Sweeney
 * 1998 (k-anonymity by generalising).
 */
export function generalise(combinations: readonly Combination[], k: number): Given[] {
  const cells = combinations.map((one) => ({
    ...one,
    given: { district: one.district !== null, kind: one.records >= k },
  }))
  for (const time of new Set(cells.map((cell) => cell.time))) {
    const ours = cells.filter((cell) => cell.time === time)
    for (const district of new Set(ours.map((cell) => cell.district))) {
      if (district === null) continue
      const here = ours.filter((cell) => cell.district === district)
      while (isFew(withoutKind(here), k) && loseKind(here));
      if (sum(here) < k) for (const cell of here) cell.given = { district: false, kind: false }
    }
    while (isFew(withoutKind(ours.filter(({ given }) => !given.district)), k) && loseMost(ours));
  }
  return cells.map(({ given }) => given)
}

function withoutKind(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ given }) => !given.kind)
}

function isFew(cells: readonly Cell[], k: number): boolean {
  return sum(cells) > 0 && sum(cells) < k
}

/** Leaves out the kind of the smallest combination that still gives it. False when none does. */
function loseKind(cells: readonly Cell[]): boolean {
  const next = smallest(cells.filter(({ given }) => given.kind).map((cell) => [cell]))
  if (next === undefined) return false
  for (const cell of next) cell.given.kind = false
  return true
}

/** Leaves out district and kind of the smallest group that gives either: those of a district without kind together. */
function loseMost(ours: readonly Cell[]): boolean {
  const open = ours.filter(({ given }) => given.district || given.kind)
  const withKind = open.filter(({ given }) => given.kind).map((cell) => [cell])
  const districts = new Set(withoutKind(open).map(({ district }) => district))
  const kindless = [...districts].map((district) =>
    withoutKind(open).filter((cell) => cell.district === district),
  )
  const next = smallest([...kindless, ...withKind])
  if (next === undefined) return false
  for (const cell of next) cell.given = { district: false, kind: false }
  return true
}

function smallest(groups: readonly Cell[][]): Cell[] | undefined {
  let least: Cell[] | undefined
  for (const group of groups) if (least === undefined || sum(group) < sum(least)) least = group
  return least
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { records }) => total + records, 0)
}

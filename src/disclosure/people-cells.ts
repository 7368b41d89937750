import { areaOf, groupOf, grouped, type PeopleRow } from './people-row.ts'

/** One count that the rows of a group give away: of one group, in one year or area, in one column of the table. */
export interface PeopleCell {
  group: string
  /** `all`, a year or an area. */
  layer: string
  /** A category and whether it is the counted part or the rest of it. */
  column: string
  count: number
}

export function layerOf(row: PeopleRow): string {
  return areaOf(row) === 'all' ? row.period : areaOf(row)
}

/**
 * The counts that rows of people by outcome give away. A row gives its numerator and what is left of its denominator;
 * categories that together make up the whole give their numerators only.
 */
export function peopleCells(rows: readonly PeopleRow[]): PeopleCell[] {
  const isMix = makesWhole(rows)
  return rows.flatMap((row) => {
    const { numerator, denominator, category } = row
    if (numerator === null) return []
    const at = { group: groupOf(row), layer: layerOf(row) }
    const inside = { ...at, column: `${category}\tin`, count: numerator }
    if (isMix || denominator === null) return [inside]
    return [inside, { ...at, column: `${category}\tout`, count: denominator - numerator }]
  })
}

/**
 * Groups of whom one count can be had by taking one category from another of which it is a part (closed within 90 days,
 * within 180 days), or of whom all ended the same way (methods, H1: l-diversity).
 */
export function groupsGivenAway(rows: readonly PeopleRow[], fewest: number): Set<string> {
  const given = new Set<string>()
  const isMix = makesWhole(rows)
  for (const inLayer of grouped(rows, layerOf).values()) {
    const categories = [...grouped(inLayer, ({ category }) => category).values()]
    for (const { people_group, numerator, denominator } of inLayer)
      if (numerator !== null && numerator > 0 && numerator === denominator) given.add(people_group ?? 'all')
    if (isMix) continue
    for (const part of categories) {
      for (const whole of categories) {
        for (const [group, differences] of differencesOf(part, whole))
          if (differences.some((difference) => difference > 0 && difference < fewest)) given.add(group)
      }
    }
  }
  return given
}

/** By group, how much larger one category is than another; nothing where one cannot be a part of the other. */
function differencesOf(part: readonly PeopleRow[], whole: readonly PeopleRow[]): Map<string, number[]> {
  const differences = new Map<string, number[]>()
  for (const small of part) {
    const large = whole.find((row) => groupOf(row) === groupOf(small))
    if (large === undefined || large === small) continue
    const { numerator: x, denominator: n } = small
    const { numerator: y, denominator: m } = large
    if (x === null || y === null || n === null || m === null) continue
    if (x > y || n > m) return new Map()
    differences.set(groupOf(small), [y - x, m - n])
  }
  return differences
}

/** Whether the categories make up the whole in every year and area of every group. */
function makesWhole(rows: readonly PeopleRow[]): boolean {
  const groups = [...grouped(rows, (row) => `${groupOf(row)}\t${layerOf(row)}`).values()]
  return groups.every((own) => {
    const total = own.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)
    return own.length > 1 && own.every(({ denominator }) => denominator === total)
  })
}

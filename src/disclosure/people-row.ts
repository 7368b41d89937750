import { thresholds } from '../measures/_thresholds.ts'

/** What the mask reads of a measure row. `area` and `people_group` are `all` where a row has none. */
export interface PeopleRow {
  measure: string
  agency_id: string
  origin: string
  period: string
  category: string
  area?: string
  people_group?: string
  numerator: number | null
  denominator: number | null
  value: number | null
  lower: number | null
  upper: number | null
  status: 'shown' | 'counts_only' | 'hidden'
  reasons: string[]
  flags?: string[]
}

/** How many people a count must hold: in tables of people, and in tables of people by how their complaint ended. */
export const fewest = thresholds.people

/** Whether a row is about one group of people, such as `race/black`. */
export function isAboutPeople(row: PeopleRow): boolean {
  return groupOf(row) !== 'all'
}

export function groupOf({ people_group = 'all' }: PeopleRow): string {
  return people_group
}

export function areaOf({ area = 'all' }: PeopleRow): string {
  return area
}

/** What the group is a group by: `race` of `race/black`; groups by one attribute add up, groups by two do not. */
export function attributeOf(row: PeopleRow): string {
  const group = groupOf(row)
  return group.includes('/') ? group.slice(0, group.indexOf('/')) : ''
}

/** Where a row stands among tables that add up: `whole`, one year of all areas, one area of all years, or neither. */
export type Level = 'whole' | 'year' | 'area' | 'finer'

export function levelOf(row: PeopleRow): Level {
  const [isAll, isYear] = [row.period === 'all', /^\d{4}$/.test(row.period)]
  if (areaOf(row) === 'all') return isAll ? 'whole' : isYear ? 'year' : 'finer'
  return isAll ? 'area' : 'finer'
}

/** One number of one agency, whatever it is now: what tells it from every other. */
export function keyOf(row: PeopleRow): string {
  return [row.agency_id, row.measure, row.origin, row.period, areaOf(row), groupOf(row), row.category].join(
    '\t',
  )
}

/** The row without any of its numbers. */
export function hiddenForFewPeople<T extends PeopleRow>(row: T): T {
  return {
    ...row,
    numerator: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    status: 'hidden',
    reasons: ['too_few_people'],
    ...(row.flags === undefined ? {} : { flags: row.flags.filter((flag) => flag !== 'stands_in_family') }),
  }
}

/** Rows by a text made of each, in the order of their first row. */
export function grouped<T>(rows: readonly T[], by: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = by(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

import { suppressGroups } from '../statistics/suppress-groups.ts'
import { areaOf, fewest, groupOf, levelOf, type PeopleRow } from './people-row.ts'

const rule = { min_cell: fewest.people, min_width: fewest.people }

/**
 * Which rows of a count of people to hide: groups by year, and groups by area, as two tables that share the totals of
 * the groups. `changed` are rows that have to be hidden whatever they count. Rows finer than either table are hidden.
 */
export function maskCounts<T extends PeopleRow>(rows: readonly T[], changed: ReadonlySet<T>): Set<T> {
  const hidden = new Set(rows.filter((row) => levelOf(row) === 'finer'))
  const whole = rows.filter((row) => levelOf(row) === 'whole')
  for (let before = -1; before < hidden.size;) {
    before = hidden.size
    for (const [level, column] of [
      ['year', (row: T) => row.period],
      ['area', areaOf],
    ] as const) {
      const cells = rows.filter((row) => levelOf(row) === level)
      if (cells.length === 0 && level === 'area') continue
      const isSettled = (row: T) => changed.has(row) || hidden.has(row)
      for (const row of tableMask(cells, whole, column, isSettled)) hidden.add(row)
    }
  }
  return hidden
}

function tableMask<T extends PeopleRow>(
  cells: readonly T[],
  totals: readonly T[],
  column: (row: T) => string,
  isSettled: (row: T) => boolean,
): T[] {
  const groups = [...new Set([...cells, ...totals].map(groupOf))].sort()
  const columns = cells.length > 0 ? [...new Set(cells.map(column))].sort() : ['all']
  const at = (group: string, of: string) => cells.find((row) => groupOf(row) === group && column(row) === of)
  const totalOf = (group: string) => totals.find((row) => groupOf(row) === group)
  const places = groups.map((group) => [
    ...(cells.length > 0 ? columns.map((of) => at(group, of)) : [totalOf(group)]),
    totalOf(group),
  ])
  const { mask } = suppressGroups(
    places.map((line) => line.slice(0, -1).map((row) => row?.numerator ?? 0)),
    rule,
    {
      primary: places.map((line) => line.map((row) => row !== undefined && isSettled(row))),
      absent: places.map((line) => line.map((row) => row === undefined)),
    },
  )
  return places.flatMap((line, row) =>
    line.filter((place, col): place is T => place !== undefined && mask[row]![col] === true),
  )
}

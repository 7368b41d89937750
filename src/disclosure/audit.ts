import { boundsOfUnknowns, type Bounds } from '../statistics/linear-programme.ts'
import type { PeopleRow } from './people-row.ts'

/** What a reader can work out of one hidden count from everything that is published of its table. */
export interface Worked extends Bounds {
  row: PeopleRow
  part: 'in' | 'out'
}

type Sum = readonly (readonly [row: PeopleRow, part: 'in' | 'out', sign: 1 | -1])[]

/**
 * Every hidden count of people with the smallest and largest value it can have, by a linear programme over all that an
 * agency publishes of one measure: groups add up to everybody, years and areas to the whole, and categories that make
 * up a whole to its total. It shares no code with the mask,
 * not even what tells rows apart. Tables whose numbers do not add up (two people in one
 * complaint) cannot be worked out by adding and are left out.
 */
export function audit(rows: readonly PeopleRow[]): Worked[] {
  const everybody = new Map(rows.filter((row) => !isAboutPeople(row)).map((row) => [keyOf(row), row]))
  const tables = grouped(rows.filter(isAboutPeople), (row) =>
    [row.agency_id, row.measure, row.origin, attributeOf(row)].join('\t'),
  )
  return [...tables.values()].flatMap((table) => auditTable(table, everybody))
}

function auditTable(table: readonly PeopleRow[], everybody: ReadonlyMap<string, PeopleRow>): Worked[] {
  const hidden = new Map<string, number>()
  const unknowns = table.flatMap((row) => {
    if (row.numerator !== null) return []
    return (['in', 'out'] as const).map((part) => {
      hidden.set(`${keyOf(row)}\t${part}`, hidden.size)
      return { row, part }
    })
  })
  const equations: number[][] = []
  const totals: number[] = []
  for (const sum of sumsOf(table, everybody)) {
    const line = Array<number>(unknowns.length).fill(0)
    let total = 0
    for (const [row, part, sign] of sum) {
      const at = hidden.get(`${keyOf(row)}\t${part}`)
      if (at === undefined) total -= sign * (shown(row, part) ?? 0)
      else line[at] = line[at]! + sign
    }
    if (line.every((one) => one === 0)) continue
    equations.push(line)
    totals.push(total)
  }
  const bounds = equations.length === 0 ? null : boundsOfUnknowns(equations, totals)
  return bounds === null ? [] : unknowns.map((unknown, at) => ({ ...unknown, ...bounds[at]! }))
}

/** Every sum that is zero by what the numbers mean. */
function sumsOf(table: readonly PeopleRow[], everybody: ReadonlyMap<string, PeopleRow>): Sum[] {
  const sums: Sum[] = []
  const parts = table.some(({ denominator }) => denominator !== null)
    ? (['in', 'out'] as const)
    : (['in'] as const)
  if (isMix(table, everybody))
    for (const rows of grouped(table, (row) => `${groupOf(row)}\t${levelOf(row)}\t${layerOf(row)}`).values())
      for (const row of rows)
        sums.push([...rows.map((one) => [one, 'in', 1] as const), [row, 'in', -1], [row, 'out', -1]])
  for (const part of parts) {
    for (const rows of grouped(
      table,
      (row) => `${row.category}\t${levelOf(row)}\t${layerOf(row)}`,
    ).values()) {
      const all = everybody.get(keyOf({ ...rows[0]!, people_group: 'all' }))
      if (all !== undefined && all.numerator !== null)
        sums.push([...rows.map((row) => [row, part, 1] as const), [all, part, -1]])
    }
    for (const rows of grouped(table, (row) => `${row.category}\t${groupOf(row)}`).values()) {
      const whole = rows.find((row) => levelOf(row) === 'whole')
      for (const level of ['year', 'area'] as const) {
        const split = rows.filter((row) => levelOf(row) === level)
        if (whole === undefined || split.length === 0) continue
        sums.push([...split.map((row) => [row, part, 1] as const), [whole, part, -1]])
      }
    }
  }
  return sums
}

/** Whether the categories that are shown of everybody, and of each group, make up a whole. */
function isMix(table: readonly PeopleRow[], everybody: ReadonlyMap<string, PeopleRow>): boolean {
  const all = table.map((row) => everybody.get(keyOf({ ...row, people_group: 'all' })))
  const seen = new Set([...table, ...all].filter((row) => row !== undefined && row.numerator !== null))
  const groups = [
    ...grouped([...seen], (row) => `${groupOf(row!)}\t${levelOf(row!)}\t${layerOf(row!)}`).values(),
  ]
  return groups.every((rows) => {
    const total = rows.reduce((sum, row) => sum + row!.numerator!, 0)
    return rows.length > 1 && rows.every((row) => row!.denominator === total)
  })
}

// What tells rows apart is written here once more, so that a mistake in the mask's own is no mistake of this.

const groupOf = (row: PeopleRow): string => row.people_group ?? 'all'
const areaOf = (row: PeopleRow): string => row.area ?? 'all'
const isAboutPeople = (row: PeopleRow): boolean => groupOf(row) !== 'all'
/** `race` of `race/black`. */
const attributeOf = (row: PeopleRow): string => (/^(.*?)\//.exec(groupOf(row)) ?? ['', ''])[1]!
const keyOf = (row: PeopleRow): string =>
  JSON.stringify([
    row.measure,
    row.agency_id,
    row.origin,
    row.category,
    groupOf(row),
    row.period,
    areaOf(row),
  ])
/** A year or an area, or `all`. */
const layerOf = (row: PeopleRow): string => (areaOf(row) === 'all' ? row.period : areaOf(row))

function levelOf(row: PeopleRow): 'whole' | 'year' | 'area' | 'finer' {
  if (row.period === 'all') return areaOf(row) === 'all' ? 'whole' : 'area'
  return areaOf(row) === 'all' && /^[0-9]{4}$/.test(row.period) ? 'year' : 'finer'
}

const grouped = <T>(rows: readonly T[], by: (row: T) => string): Map<string, T[]> => Map.groupBy(rows, by)

function shown(row: PeopleRow, part: 'in' | 'out'): number | null {
  if (row.numerator === null) return null
  return part === 'in' ? row.numerator : row.denominator === null ? 0 : row.denominator - row.numerator
}

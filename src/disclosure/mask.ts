import { maskCounts } from './mask-counts.ts'
import { maskShares } from './mask-shares.ts'
import type { ShownBefore } from './shown-before.ts'
import {
  areaOf,
  attributeOf,
  fewest,
  groupOf,
  grouped,
  hiddenForFewPeople,
  isAboutPeople,
  keyOf,
  levelOf,
  type PeopleRow,
} from './people-row.ts'

/**
 * The measure rows as they may be published. Rows about people in groups are tables: of groups by year or by area, each
 * by one attribute. Small counts are hidden with as many others as protect them, numerator, denominator, value and
 * limits together, and so are counts that differ by a few people from what was shown before (methods, H2 and H4).
 * Totals of everybody, and rows that are about no group, stay as they are (standards, PRIV-04).
 *
 * Counts are hidden, not rounded. Rounding to base 3 is for many overlapping tables (methods, H3); here there are few: a
 * group is given by one attribute, of one year or of one area, never of two attributes or of a year within an area, and
 * the audit works out all tables of a measure together. Rounded counts would no longer add up beside the publisher’s own.
 * Counts of no group can be made again from rows that leave: rounding them would protect nobody (methods, H1). The page
 * about this site says so.
 */
export function mask<T extends PeopleRow>(rows: readonly T[], before: ShownBefore = new Map()): T[] {
  const people = rows.filter((row) => isAboutPeople(row) && row.status !== 'hidden')
  const tables = grouped(people, (row) =>
    [row.agency_id, row.measure, row.origin, attributeOf(row)].join('\t'),
  )
  const hidden = new Set<T>()
  const added = new Map<T, T[]>()
  for (const table of tables.values()) {
    const empty = emptyRows(table)
    const masked = tableMask([...table, ...empty], before)
    for (const row of masked) hidden.add(row)
    added.set(
      table.at(-1)!,
      empty.filter((row) => masked.has(row)),
    )
  }
  return rows.flatMap((row) =>
    [row, ...(added.get(row) ?? [])].map((one) => (hidden.has(one) ? hiddenForFewPeople(one) : one)),
  )
}

/**
 * A row of zero for every group, year and area that a table leaves out because nobody was counted: where a zero must
 * be hidden to protect another count, the missing row would give it away.
 */
function emptyRows<T extends PeopleRow>(table: readonly T[]): T[] {
  const groups = [...new Set(table.map(groupOf))]
  const isShared = isCountOfPeople(table)
  return [...grouped(table, layerKey).values()].flatMap((rows) => {
    const here = new Set(rows.map(groupOf))
    return groups
      .filter((group) => !here.has(group))
      .map((people_group) => {
        const denominator = isShared ? rows[0]!.denominator : 0
        return { ...rows[0]!, people_group, numerator: 0, denominator }
      })
  })
}

function layerKey(row: PeopleRow): string {
  return [row.category, levelOf(row), row.period, areaOf(row)].join('\t')
}

function tableMask<T extends PeopleRow>(table: readonly T[], before: ShownBefore): Set<T> {
  const isCount = isCountOfPeople(table)
  const few = isCount ? fewest.people : fewest.peopleByOutcome
  const changed = new Set(table.filter((row) => changedByFew(row, before, isCount, few)))
  const hasOneCategory = new Set(table.map(({ category }) => category)).size === 1
  return isCount && hasOneCategory ? maskCounts(table, changed) : maskShares(table, few, changed)
}

/** Totals below which equal denominators may be chance. */
const chance = 20

/** People by group alone: plain counts, or shares of one total that the groups of each year and area make up. */
function isCountOfPeople(table: readonly PeopleRow[]): boolean {
  if (table.every(({ denominator }) => denominator === null)) return true
  const layers = [...grouped(table, layerKey).values()]
  const isShared = layers.every((rows) => {
    const total = rows.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)
    return rows.every(({ denominator }) => denominator === total)
  })
  return isShared && table.some(({ denominator }) => denominator! >= chance)
}

function changedByFew(row: PeopleRow, before: ShownBefore, isCount: boolean, few: number): boolean {
  const shown = before.get(keyOf(row))
  if (shown === undefined || row.numerator === null) return false
  const changes = [row.numerator - shown.numerator]
  if (!isCount && row.denominator !== null && shown.denominator !== null)
    changes.push(row.denominator - row.numerator - (shown.denominator - shown.numerator))
  return changes.some((change) => change !== 0 && Math.abs(change) < few)
}

import { groupsGivenAway, peopleCells, type PeopleCell } from './people-cells.ts'
import { groupOf, grouped, levelOf, type Level, type PeopleRow } from './people-row.ts'

/**
 * Which rows of people by outcome to hide. By year or by area such rows are a table in three directions, so a group is
 * hidden in every year, or in every area, or in none: then all that adding and taking away can give of hidden groups is
 * what they have together, and, of a group shown for all years, its years together. `few` is the count below which
 * people are too few; `changed` are rows that have to be hidden whatever they count.
 */
export function maskShares<T extends PeopleRow>(
  rows: readonly T[],
  few: number,
  changed: ReadonlySet<T>,
): Set<T> {
  const of = (level: Level) =>
    new Groups(
      rows.filter((row) => levelOf(row) === level),
      few,
      changed,
    )
  const [whole, years, areas] = [of('whole'), of('year'), of('area')]
  years.leftOver(whole)
  areas.leftOver(whole)
  const count = () => whole.hidden.size + years.hidden.size + areas.hidden.size
  for (let before = -1; before < count();) {
    before = count()
    whole.protect()
    for (const parts of [years, areas]) {
      parts.hideAll(whole.hidden)
      if (!parts.protect(whole)) whole.hideAll(parts.hidden)
    }
  }
  const hidden = { whole: whole.hidden, year: years.hidden, area: areas.hidden }
  return new Set(
    rows.filter((row) => {
      const level = levelOf(row)
      return level === 'finer' || hidden[level].has(groupOf(row))
    }),
  )
}

/** The groups of one level of rows, and those of them that are hidden. */
class Groups {
  readonly hidden: Set<string>
  readonly #cells: PeopleCell[]
  readonly #names: string[]
  readonly #few: number

  constructor(rows: readonly PeopleRow[], few: number, changed: ReadonlySet<PeopleRow>) {
    this.#few = few
    this.#cells = peopleCells(rows)
    this.#names = [...new Set(rows.map(groupOf))].sort()
    this.hidden = groupsGivenAway(rows, few)
    for (const { group, count } of this.#cells) if (this.#isSmall(count)) this.hidden.add(group)
    for (const row of rows) if (changed.has(row)) this.hidden.add(groupOf(row))
  }

  hideAll(groups: Iterable<string>): void {
    for (const group of groups) if (this.#names.includes(group)) this.hidden.add(group)
  }

  #isSmall(count: number): boolean {
    return count > 0 && count < this.#few
  }

  /** Hides groups whose shown whole less their shown parts is a small count: a year or area that is not shown at all. */
  leftOver(whole: Groups): void {
    for (const [key, parts] of grouped(this.#cells, ({ group, column }) => `${group}\n${column}`)) {
      const total = whole.#cells.find(({ group, column }) => `${group}\n${column}` === key)
      if (total !== undefined && this.#isSmall(total.count - sumOf(parts))) this.hidden.add(total.group)
    }
  }

  /**
   * Hides further groups until no small count of a hidden one is known more closely than it may be. False when every
   * group is hidden and some are still known too closely from the whole.
   */
  protect(whole?: Groups): boolean {
    while (this.hidden.size > 0 && this.hidden.size < this.#names.length) {
      const known = this.hidden.size === 1 ? undefined : this.#known(whole)
      if (this.hidden.size > 1 && known === undefined) return true
      this.hidden.add(this.#next(known))
    }
    if (this.hidden.size === 0 || whole === undefined || this.#known(whole) === undefined) return true
    return this.#names.every((name) => whole.hidden.has(name) || !whole.#names.includes(name))
  }

  /** A small count of a hidden group that is known too closely; a total of everybody that is small limits it anyway. */
  #known(whole?: Groups): PeopleCell | undefined {
    const ours = this.#cells.filter(({ group }) => this.hidden.has(group))
    return ours.find((cell) => {
      if (!this.#isSmall(cell.count)) return false
      const isHere = ({ layer, column }: PeopleCell) => layer === cell.layer && column === cell.column
      const inColumn = ours.filter(({ column }) => column === cell.column)
      const ofLayer = sumOf(inColumn.filter(isHere))
      const ofGroup = sumOf(inColumn.filter(({ group }) => whole?.isTogether(group, cell.group) ?? true))
      const isAlone = whole?.isShown(cell.group) === true
      const least = isAlone ? Math.max(0, ofGroup + ofLayer - sumOf(inColumn)) : 0
      return Math.min(ofGroup, ofLayer) - least < Math.min(this.#few, sumOf(this.#cells.filter(isHere)))
    })
  }

  isShown(group: string): boolean {
    return this.#names.includes(group) && !this.hidden.has(group)
  }

  /** Whether what a reader knows of one group for all years holds the other as well. */
  isTogether(group: string, other: string): boolean {
    if (this.isShown(other)) return group === other
    return !this.#names.includes(other) || this.hidden.has(group)
  }

  /** The smallest group not hidden yet that counts in the column which is known, or the smallest of all. */
  #next(known: PeopleCell | undefined): string {
    const open = this.#names.filter((name) => !this.hidden.has(name))
    const sizes = open.map((name) => {
      const ours = this.#cells.filter(({ group }) => group === name)
      const inColumn = ours.filter(({ layer, column }) => layer === known?.layer && column === known.column)
      return { name, inColumn: sumOf(inColumn), all: sumOf(ours) }
    })
    const counted = sizes.filter(({ inColumn }) => inColumn > 0)
    const order =
      counted.length > 0
        ? counted.map(({ name, inColumn }) => ({ name, size: inColumn }))
        : sizes.map(({ name, all }) => ({ name, size: all }))
    return order.reduce((least, one) => (one.size < least.size ? one : least)).name
  }
}

function sumOf(cells: readonly { count: number }[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0)
}

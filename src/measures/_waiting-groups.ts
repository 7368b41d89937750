import type { Durations } from '../statistics/risk-table.ts'
import type { Keys } from './_row.ts'

/** Complaints alike in kind, place and wait. */
export interface WaitedLine {
  origin: string
  allegation_class: string | null
  district: string | null
  /** To closing, or as long as they were watched while open. */
  days: number
  is_closed: number
  /** Days after receipt from which they were watched; null for all the time. */
  entry_days: number | null
  n: number
}

/** What complaints are compared by, and how its numbers are named. */
export interface Grouping {
  name: 'kinds' | 'districts'
  groupOf: (line: WaitedLine) => string | null
  /** Within what the test compares; all together without it. */
  stratumOf: ((line: WaitedLine) => string) | null
  keys: (what: 'share' | 'difference', group: string) => Partial<Keys>
  /** Whether those of no group stand among the others that each group is compared with. */
  isBesideAll: boolean
  /** Why there is nothing to compare where no group is named. */
  absent: string
}

/** Words for a kind that is not known, which is no group to compare. */
const unnamed = ['unknown', 'withheld']

/** What complaints are compared by, in the order of a page: kinds of complaint, then districts, tested within kinds. */
export const groupings: readonly Grouping[] = [
  {
    name: 'kinds',
    groupOf: ({ allegation_class }) =>
      allegation_class === null || unnamed.includes(allegation_class) ? null : allegation_class,
    stratumOf: null,
    keys: (what, group) => ({ category: `${what}/${group}` }),
    isBesideAll: false,
    absent: 'one_group',
  },
  {
    name: 'districts',
    groupOf: ({ district }) => district,
    stratumOf: ({ allegation_class }) => allegation_class ?? 'unknown',
    keys: (what, group) => ({ category: what, area: group }),
    isBesideAll: true,
    absent: 'no_districts',
  },
]

/** Whether they were ever watched while they waited, as statistics count them (`Durations.entry`). */
export function isWatched({ days, entry_days }: WaitedLine): boolean {
  return entry_days === null || entry_days < days
}

/** Their waits, as statistics take them. */
export function durations(lines: readonly WaitedLine[]): Durations {
  return {
    time: lines.map(({ days }) => days),
    event: lines.map(({ is_closed }) => is_closed),
    entry: lines.some(({ entry_days }) => entry_days !== null)
      ? lines.map(({ entry_days }) => entry_days)
      : undefined,
    n: lines.map(({ n }) => n),
  }
}

/** How many complaints they stand for. */
export function size(lines: readonly WaitedLine[]): number {
  return lines.reduce((sum, { n }) => sum + n, 0)
}

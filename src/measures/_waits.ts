/** Complaints alike in how long they waited and how they ended. */
export interface WaitLine {
  /** To closing, or to the as-of date while open; null where it ended and no closing date is recorded. */
  days: number | null
  ending: 'finding' | 'agreed' | 'no_finding' | 'unknown' | 'open'
  /** Days after receipt from which they were watched; null for all the time. */
  entry_days: number | null
  /** 0 where days are exact; while open, 1 or 3 where receipt is known to the month or to the quarter only. */
  within_months: number
  n: number
}

/** The kinds of ending, in the order of their numbers from 1; 0 is still open. */
export const endings = ['finding', 'agreed', 'no_finding', 'unknown'] as const

/** One entry per line of complaints whose wait is known. */
export interface Waits {
  time: number[]
  event: number[]
  status: number[]
  n: number[]
  entry: (number | null)[] | undefined
  /** Complaints that ended without a recorded closing date. */
  undated: number
  ended: number
}

/** The waits behind lines that count them. */
export function waits(lines: readonly WaitLine[]): Waits {
  const [time, event, status] = [[] as number[], [] as number[], [] as number[]]
  const entry: (number | null)[] = []
  const counts: number[] = []
  let [undated, ended] = [0, 0]
  for (const { days, ending, entry_days, n } of lines) {
    const code = endings.indexOf(ending as (typeof endings)[number]) + 1
    if (code > 0) ended += n
    if (days === null) undated += n
    else {
      time.push(days)
      event.push(code > 0 ? 1 : 0)
      status.push(code)
      entry.push(entry_days)
      counts.push(n)
    }
  }
  return {
    n: counts,
    time,
    event,
    status,
    entry: entry.some((each) => each !== null) ? entry : undefined,
    undated,
    ended,
  }
}

/** Lines by the texts of these keys, in the order of their first line. */
export function groupedBy<T>(lines: readonly T[], key: (line: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const line of lines) {
    const group = groups.get(key(line))
    if (group === undefined) groups.set(key(line), [line])
    else group.push(line)
  }
  return [...groups.values()]
}

import type { MeasureRow } from '../published.ts'

/** Why a month is marked: it alone is outside the usual range, or the running sum of months up to it is; and on which side. */
export type Mark = 'outside_more' | 'outside_fewer' | 'lasting_more' | 'lasting_fewer'

/** Months that bear one mark without a break. */
export interface MarkedRun {
  mark: Mark
  from: string
  to: string
  months: number
  /** Fewest and most complaints of its months. */
  counts: [number, number]
  /** Fewest and most complaints that were usual in its months. */
  usual: [number, number]
}

/**
 * The marked months of unusual-months as runs, one list for each mark: the two running sums are kept apart, for after long
 * years of few complaints one month of very many can be marked by both. Latest first.
 */
export function markedRuns(counts: readonly MeasureRow[], usual: readonly MeasureRow[]): MarkedRun[] {
  const usualOf = new Map(usual.map((row) => [row.period, row.value ?? 0]))
  const runs: MarkedRun[] = []
  for (const [mark, bears] of Object.entries(marks) as [Mark, (typeof marks)[Mark]][]) {
    let open: MarkedRun | undefined
    for (const row of counts) {
      const [value, expected] = [row.value ?? 0, usualOf.get(row.period) ?? 0]
      if (!bears(row.flags, value > expected)) {
        open = undefined
        continue
      }
      if (open === undefined) {
        open = {
          mark,
          from: row.period,
          to: row.period,
          months: 0,
          counts: [value, value],
          usual: [expected, expected],
        }
        runs.push(open)
      }
      open.to = row.period
      open.months++
      open.counts = [Math.min(open.counts[0], value), Math.max(open.counts[1], value)]
      open.usual = [Math.min(open.usual[0], expected), Math.max(open.usual[1], expected)]
    }
  }
  return runs.toSorted((a, b) => b.to.localeCompare(a.to, 'en') || a.from.localeCompare(b.from, 'en'))
}

const marks: Record<Mark, (flags: readonly string[], isMore: boolean) => boolean> = {
  outside_more: (flags, isMore) => flags.includes('outside_usual') && isMore,
  outside_fewer: (flags, isMore) => flags.includes('outside_usual') && !isMore,
  lasting_more: (flags) => flags.includes('sum_above'),
  lasting_fewer: (flags) => flags.includes('sum_below'),
}

/** The lasting change that the last month is still part of, the longer where both sums are marked; undefined where there is none. */
export function lastingNow(runs: readonly MarkedRun[], last: string): MarkedRun | undefined {
  return runs
    .filter(({ mark, to }) => mark.startsWith('lasting') && to === last)
    .toSorted((a, b) => b.months - a.months)[0]
}

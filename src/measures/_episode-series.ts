import type { Row } from '../database.ts'
import type { Direction, Scale } from '../statistics/episode-window.ts'
import type { Context } from './_compute.ts'
import { monthName, monthNumber, monthsBetween } from './_month.ts'
import { thresholds } from './_thresholds.ts'

/** How a measure is read around an incident; which way is better was fixed before any series was looked at (methods, 0.6). */
export interface SeriesKind {
  dir: Direction
  scale: Scale
  unit: 'points' | 'percentage_points' | 'count'
  /** The measure whose page tells more of it. */
  measure: string
  /** Of complaints, whose dates may be too poor to read a series from. */
  of: 'sentiment' | 'complaints' | 'force_incidents'
}

const score: SeriesKind = {
  dir: 1,
  scale: 'identity',
  unit: 'points',
  measure: 'sentiment',
  of: 'sentiment',
}
const share = { scale: 'identity', unit: 'percentage_points', of: 'complaints' } as const
const counted = { dir: 0, scale: 'log', unit: 'count' } as const

/** The series an incident is looked for in, in the order of display. */
export const seriesKinds = {
  trust: score,
  safety: score,
  listening: score,
  respect: score,
  closed_within_180: { dir: 1, ...share, measure: 'closed-within' },
  unclear_findings: { dir: -1, ...share, measure: 'outcome-mix' },
  complaints: { ...counted, measure: 'intake', of: 'complaints' },
  force: { ...counted, measure: 'force-incidents', of: 'force_incidents' },
} as const satisfies Record<string, SeriesKind>

export type SeriesName = keyof typeof seriesKinds

/** One incident as episodes need it. */
export interface EventMonth {
  event_id: string
  occurred_on: string
  month: string
  /** `all` for the whole place. */
  area: string
}

/** One measure of one area month by month, without a hole: null stands for a month without a value. */
export interface MonthlySeries {
  name: SeriesName
  area_level: string
  area: string
  months: string[]
  y: (number | null)[]
  /** Counted, and out of how many (answers, for a score); null where nobody says. */
  numerator: (number | null)[]
  denominator: (number | null)[]
}

/** The incidents of one agency’s lines, by day. */
export function eventsOf(lines: readonly Row[]): EventMonth[] {
  return lines
    .filter(({ series }) => series === 'event')
    .map((line) => ({
      event_id: line['event_id'] as string,
      occurred_on: line['day'] as string,
      month: line['period'] as string,
      area: line['area'] as string,
    }))
    .sort((a, b) => (a.occurred_on < b.occurred_on ? -1 : 1))
}

/** The series of one agency’s lines. Counts end before the months that may still fill; no count is 0, no score is null. */
export function seriesOf(lines: readonly Row[], context: Context): MonthlySeries[] {
  const groups = new Map<string, Row[]>()
  for (const line of lines) {
    if (!Object.hasOwn(seriesKinds, String(line['series']))) continue
    const key = [line['series'], line['area_level'], line['area']].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  const rank = (name: string) => Object.keys(seriesKinds).indexOf(name)
  return [...groups.values()]
    .map((own) => monthly(own, context))
    .filter(({ months }) => months.length > 0)
    .sort((a, b) => rank(a.name) - rank(b.name) || levelRank(a) - levelRank(b) || (a.area < b.area ? -1 : 1))
}

function levelRank({ area_level }: MonthlySeries): number {
  return area_level === 'city' ? 0 : 1
}

function monthly(own: readonly Row[], context: Context): MonthlySeries {
  const name = own[0]!['series'] as SeriesName
  const kind: SeriesKind = seriesKinds[name]
  const byMonth = new Map(own.map((line) => [line['period'] as string, line]))
  const listed = [...byMonth.keys()].sort()
  const months = monthsBetween(listed[0]!, lastMonth(kind, listed.at(-1)!, context))
  const cell = (month: string, column: string) => (byMonth.get(month)?.[column] ?? null) as number | null
  const counts = months.map((month) => cell(month, 'numerator') ?? (kind.unit === 'count' ? 0 : null))
  const denominator = months.map((month) => cell(month, 'denominator'))
  return {
    name,
    area_level: own[0]!['area_level'] as string,
    area: own[0]!['area'] as string,
    months,
    y: months.map((month, i) => {
      if (kind.unit === 'points') return cell(month, 'score')
      if (kind.unit === 'count') return counts[i]!
      return denominator[i] ? (100 * counts[i]!) / denominator[i] : null
    }),
    numerator: counts,
    denominator,
  }
}

/** Counts of the last months may still grow (methods, B6b). */
function lastMonth(kind: SeriesKind, last: string, { as_of, as_of_by_table }: Context): string {
  if (kind.unit !== 'count') return last
  const complete = monthNumber(as_of_by_table[kind.of] ?? as_of) - thresholds.stillFilling
  return monthName(Math.min(monthNumber(last), complete))
}

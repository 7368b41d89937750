import { mean } from '../statistics/quantile.ts'
import type { Context } from './_compute.ts'
import type { ListedEpisode } from './_episode-page.ts'
import { seriesKinds, type EventMonth, type MonthlySeries, type SeriesKind } from './_episode-series.ts'
import { monthNumber } from './_month.ts'
import { thresholds } from './_thresholds.ts'

const { max_pre, max_post } = thresholds.episode

/** An incident seen in a series, ready to be judged with the others of its page. */
export interface Listing {
  event: EventMonth
  series: MonthlySeries
  /** Other listed incidents within six months that concern the same area. */
  overlaps_with: string[]
  judged: ListedEpisode
}

/**
 * Each incident in each series that it concerns: one of an area in the series of that area, one of the whole place in
 * those of the place and, where these are long enough, of its areas. Sorted by incident, then by series.
 */
export function listings(
  events: readonly EventMonth[],
  series: readonly MonthlySeries[],
  context: Context,
): Listing[] {
  return events.flatMap((event) =>
    series
      .filter((one) => concerns(event, one) && one.months.includes(event.month))
      .filter((one) => one.area === event.area || isLongEnough(event, one))
      .map((one) => {
        const overlaps_with = events
          .filter((other) => isNear(event, other, one))
          .map((other) => other.event_id)
        return {
          event,
          series: one,
          overlaps_with,
          judged: listed(event, one, overlaps_with, events, series, context),
        }
      }),
  )
}

/** An incident of the whole place concerns every area; one of an area, that area alone. */
function concerns({ area }: EventMonth, series: MonthlySeries): boolean {
  return area === 'all' || area === series.area
}

function isLongEnough({ month }: EventMonth, { months }: MonthlySeries): boolean {
  const before = months.indexOf(month)
  const { min_pre, min_post } = thresholds.episode
  return before >= min_pre && months.length - before >= min_post
}

function isNear(event: EventMonth, other: EventMonth, series: MonthlySeries): boolean {
  const apart = Math.abs(monthNumber(other.month) - monthNumber(event.month))
  return other !== event && concerns(other, series) && apart <= thresholds.episode.apart
}

function listed(
  event: EventMonth,
  one: MonthlySeries,
  overlaps_with: readonly string[],
  events: readonly EventMonth[],
  series: readonly MonthlySeries[],
  context: Context,
): ListedEpisode {
  const { dir, scale, of }: SeriesKind = seriesKinds[one.name]
  const at = one.months.indexOf(event.month)
  return {
    id: `${event.event_id}/${one.name}/${one.area}`,
    y: one.y,
    event_index: at + 1,
    dir,
    scale,
    volume: volume(one, at, context),
    overlaps: overlaps_with.length > 0,
    withheld: of === 'complaints' && context.is_quality_low ? 'data_quality_low' : null,
    ...(event.area === 'all' ? {} : { donors: donors(one, at, events, series) }),
  }
}

/** What stands behind a month of the window: answers of a score, given or documented; counts of anything else. */
function volume(one: MonthlySeries, at: number, context: Context): ListedEpisode['volume'] {
  const inWindow = <T>(values: readonly T[]) => values.slice(Math.max(0, at - max_pre), at + max_post)
  const average = (values: readonly (number | null)[]) =>
    mean(inWindow(values).map((value) => value ?? 0)) ?? 0
  const { unit }: SeriesKind = seriesKinds[one.name]
  if (unit === 'count') return { kind: 'counts', per_period: average(one.numerator) }
  if (unit === 'percentage_points') {
    const others = one.denominator.map((n, i) => (n ?? 0) - (one.numerator[i] ?? 0))
    return { kind: 'counts', per_period: Math.min(average(one.numerator), average(others)) }
  }
  if (one.denominator.some((answers) => answers !== null))
    return { kind: 'answers', per_period: average(one.denominator) }
  const documented = context.sentiment_answers[one.area_level]
  return documented === undefined ? null : { kind: 'answers', per_period: documented }
}

/** The same measure in the other areas of this level for which nothing is listed in these months (methods, C7). */
function donors(
  one: MonthlySeries,
  at: number,
  events: readonly EventMonth[],
  series: readonly MonthlySeries[],
): (readonly (number | null)[])[] {
  const window = new Set(one.months.slice(Math.max(0, at - max_pre), at + max_post))
  return series
    .filter(
      (other) =>
        other.name === one.name &&
        other.area_level === one.area_level &&
        other.area !== one.area &&
        !events.some((event) => concerns(event, other) && window.has(event.month)),
    )
    .map((other) => one.months.map((month) => other.y[other.months.indexOf(month)] ?? null))
}

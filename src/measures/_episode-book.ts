import type { Row } from '../database.ts'
import type { Episode } from '../statistics/recovery-episode.ts'
import type { Context } from './_compute.ts'
import { usualLevel } from './_episode-curve.ts'
import { listings, type Listing } from './_episode-listing.ts'
import { episodePage, type Check, type CheckResult, type PlacedEpisode } from './_episode-page.ts'
import {
  eventsOf,
  seriesKinds,
  seriesOf,
  type EventMonth,
  type SeriesKind,
  type SeriesName,
} from './_episode-series.ts'
import { thresholds } from './_thresholds.ts'

/** A level against the usual one, in the unit of the series (of counts, as a share of usual): above it is positive. */
export interface Level {
  value: number
  lower: number
  upper: number
}

/** One incident in one series, with all that a page tells of it. */
export interface BookedEpisode {
  event_id: string
  series: SeriesName
  measure: string
  area_level: string
  area: string
  dir: SeriesKind['dir']
  unit: SeriesKind['unit']
  class: PlacedEpisode['class']
  reason: string
  overlaps_with: string[]
  volume: { kind: 'counts' | 'answers'; per_period: number } | null
  /** Margin of “usual”, in the unit of the levels. */
  margin: number
  n_pre: number
  n_post: number
  rho: number | null
  /** Months of the window, what was measured, and what was usual; `usual` is null where nothing could be fitted. */
  months: string[]
  values: (number | null)[]
  usual: { level: number; lower: number; upper: number }[] | null
  /** Months 0–2, 3–5 and from 6 on; `improvement` is the last less the first. */
  early: Level | null
  mid: Level | null
  late: Level | null
  improvement: Level | null
  /** A first change that noise does not explain. */
  has_first_change: boolean
  /** From the month of the incident on: each month above (or below) usual. */
  gaps: number[]
  /** The month farthest from usual in the way of the first change, in months after the incident. */
  farthest: { gap: number; after: number } | null
  /** Null where there was no first change, or it has not come back yet. */
  months_to_recover: number | null
  /** Months of the usual level lost; null where there was no first change or noise alone gives half as much. */
  area_of_loss: number | null
  area_of_noise: number | null
  q: number | null
  checks: Record<Check, CheckResult>
  placebo: {
    months: string[]
    t_early: number[]
    t_late: number[]
    actual: { t_early: number; t_late: number } | null
    p_first_change: number | null
    p_late: number | null
  } | null
  /** The other areas, weighted: how far the series was from them. */
  comparison: {
    donors: number
    gaps: number[]
    late_gap: number
    is_close: boolean
    p_rank: number | null
  } | null
}

/** Every episode of one agency: one page, and one family of tests (methods, C6). */
export interface EpisodeBook {
  agency_id: string
  family: number
  judged: number
  expected_false: number
  events: EventMonth[]
  episodes: BookedEpisode[]
}

/** The book of one agency from the lines of `episodes.sql`. Sorted by incident, then by series. */
export function episodeBook(lines: readonly Row[], context: Context): EpisodeBook {
  const events = eventsOf(lines)
  const all = listings(events, seriesOf(lines, context), context)
  const page = episodePage(all.map(({ judged }) => judged))
  return {
    agency_id: context.agency_id,
    family: page.family,
    judged: page.judged,
    expected_false: page.expected_false,
    events,
    episodes: all.map((listing, i) => booked(listing, page.episodes[i]!)),
  }
}

const { max_pre, max_post } = thresholds.episode

function booked({ event, series, overlaps_with, judged }: Listing, placed: PlacedEpisode): BookedEpisode {
  const kind: SeriesKind = seriesKinds[series.name]
  const { episode, placebo, comparison, checks, q } = placed
  const oriented = { ...judged, dir: episode.followed }
  const curve = usualLevel(oriented)
  const from = curve?.from ?? Math.max(0, judged.event_index - 1 - max_pre)
  const until = judged.event_index - 1 + max_post
  const told = inUnit(kind, episode.followed)
  const path = episode.has_dip ? episode.path : null
  return {
    event_id: event.event_id,
    series: series.name,
    measure: kind.measure,
    area_level: series.area_level,
    area: series.area,
    dir: kind.dir,
    unit: kind.unit,
    class: placed.class,
    reason: placed.reason,
    overlaps_with,
    volume: judged.volume,
    margin: thresholds.episode.margin[kind.scale],
    n_pre: episode.n_pre,
    n_post: episode.n_post,
    rho: episode.rho,
    months: series.months.slice(from, until),
    values: series.y.slice(from, until),
    usual:
      curve && curve.usual.map((level, i) => ({ level, lower: curve.lower[i]!, upper: curve.upper[i]! })),
    early: told.level(episode.early),
    mid: told.level(episode.mid),
    late: told.level(episode.late),
    improvement: told.level(episode.improvement),
    has_first_change: episode.has_dip,
    gaps: episode.path?.gap.map(told.gap) ?? [],
    farthest: path && { gap: told.gap(path.deepest), after: path.deepest_h },
    months_to_recover: path?.time_to_recover ?? null,
    area_of_loss: path === null || path.area_is_noise ? null : path.area_loss,
    area_of_noise: path?.noise_floor_area ?? null,
    q,
    checks,
    placebo: placebo && {
      months: placebo.placebo_index.map((index) => series.months[index - 1]!),
      t_early: placebo.t_early.map(told.sign),
      t_late: placebo.t_late.map(told.sign),
      actual:
        placebo.actual_t_early === null || placebo.actual_t_late === null
          ? null
          : { t_early: told.sign(placebo.actual_t_early), t_late: told.sign(placebo.actual_t_late) },
      p_first_change: placebo.p_dip,
      p_late: placebo.p_over,
    },
    comparison: comparison && {
      donors: comparison.donors,
      gaps: comparison.gap.map(told.gap),
      late_gap: told.gap(comparison.late_gap),
      is_close: comparison.is_close,
      p_rank: comparison.p_rank,
    },
  }
}

/** Turns what was worked out, where down is the way of the first change, into the series’ own unit and direction. */
function inUnit(kind: SeriesKind, followed: Episode['followed']) {
  const sign = (x: number) => followed * x
  const gap = (x: number) => (kind.scale === 'log' ? Math.exp(sign(x)) - 1 : sign(x))
  const level = (estimate: Episode['early']): Level | null => {
    if (estimate === null) return null
    const limits = estimate.ci95.map(gap).sort((a, b) => a - b)
    return { value: gap(estimate.est), lower: limits[0]!, upper: limits[1]! }
  }
  return { sign, gap, level }
}

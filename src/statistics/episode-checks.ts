import { episodeFit, latePeriods, type SeasonShape } from './episode-fit.ts'
import type { EpisodeWindow } from './episode-window.ts'

/** Whether a late level above the usual one survives; a limit is null where its model cannot be fitted. */
export interface Robustness {
  trend_late_lower: number | null
  trend_pass: boolean
  drop_one_min_lower: number | null
  drop_one_pass: boolean
}

/**
 * Two ways to try to make a late level above the usual one go away. Trend: a straight line through the whole series is
 * added. Drop one: each late period in turn is explained by itself, so that no single one carries the result (the
 * outlying week of Zoorob 2020, ASR 85:176). The lower limit of the late level must stay above 0. Source: methods, C3.
 */
export function robustness(window: EpisodeWindow, season: SeasonShape): Robustness {
  const { x, n_pre, n_post } = window
  const lower = (column: number[]) => episodeFit(window, season, [column])?.late?.ci95[0] ?? null
  const trend = lower(x.map((_, i) => (i + 1) / season.period))
  const dropped: (number | null)[] = []
  for (let h = latePeriods; h < n_post; h++) {
    dropped.push(lower(x.map((_, i) => (i === n_pre + h ? 1 : 0))))
  }
  const known = dropped.filter((limit) => limit !== null)
  const least = known.length > 0 && known.length === dropped.length ? Math.min(...known) : null
  return {
    trend_late_lower: trend,
    trend_pass: trend !== null && trend > 0,
    drop_one_min_lower: least,
    drop_one_pass: least !== null && least > 0,
  }
}

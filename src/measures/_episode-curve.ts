import { episodeFit } from '../statistics/episode-fit.ts'
import { episodeWindow, type Series } from '../statistics/episode-window.ts'
import { harmonics } from '../statistics/harmonics.ts'
import { fitted } from '../statistics/linear-algebra.ts'
import { thresholds } from './_thresholds.ts'

/** The usual level of each month of an episode's window, with the range that single months usually lie in; in the unit of the series. */
export interface UsualLevel {
  /** Place of the first month used, 0-based, in the series. */
  from: number
  usual: number[]
  lower: number[]
  upper: number[]
}

/** The level and season that an episode was read against; null where nothing could be fitted. Source: methods, C2. */
export function usualLevel(
  series: Series,
  max_pre: number = thresholds.episode.max_pre,
  max_post: number = thresholds.episode.max_post,
): UsualLevel | null {
  const window = episodeWindow(series, max_pre, max_post)
  const fit = window && episodeFit(window, { harmonics: 2, period: 12 })
  if (window === null || fit === null) return null
  const n = window.x.length
  const x = fitted([Array<number>(n).fill(1), ...harmonics(n, 2, 12)], fit.model.coef.slice(0, 5))
  const reach = fit.tc * fit.model.sigma
  const [low, high] = [asMeasured(series, -reach), asMeasured(series, reach)]
  return {
    from: series.event_index - 1 - window.n_pre,
    usual: x.map(asMeasured(series, 0)),
    lower: x.map(series.dir === -1 ? high : low),
    upper: x.map(series.dir === -1 ? low : high),
  }
}

/** Turns a working value, moved by so much, into the unit of the series: the way back from `workingValues`. */
function asMeasured({ y, dir, scale }: Series, move: number): (x: number) => number {
  const sign = dir === -1 ? -1 : 1
  const added = scale === 'log' && y.some((value) => value !== null && value <= 0) ? 0.5 : 0
  return (x) => (scale === 'log' ? Math.exp(sign * (x + move)) - added : sign * (x + move))
}

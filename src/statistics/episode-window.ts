/** Which way is better: +1 higher, −1 lower, 0 neither, as for complaint counts (methods, 0.6). */
export type Direction = -1 | 0 | 1

/** `log` for counts and rates, `identity` for scores and percentages. */
export type Scale = 'log' | 'identity'

/** A series with the period in which something happened. Null stands for a period without a value. */
export interface Series {
  y: readonly (number | null)[]
  /** 1-based; the first period after. */
  event_index: number
  dir: Direction
  scale: Scale
}

/** Working values around an event: the first `n_pre` before it, the rest from the event on. */
export interface EpisodeWindow {
  x: number[]
  n_pre: number
  n_post: number
}

/**
 * The series as it is worked on: down is always bad, or as it stands where the direction is ambiguous; logarithms on
 * the log scale. ½ is added to all values if any is 0. Null where there is no usable value. Source: methods, C2.
 */
export function workingValues({ y, dir, scale }: Omit<Series, 'event_index'>): (number | null)[] {
  const sign = dir === -1 ? -1 : 1
  const add = scale === 'log' && y.some((value) => value !== null && value <= 0) ? 0.5 : 0
  return y.map((value) => {
    if (value === null) return null
    const x = sign * (scale === 'log' ? Math.log(value + add) : value)
    return Number.isFinite(x) ? x : null
  })
}

/**
 * At most `max_pre` periods before the event and `max_post` from it on; null where a period among them has no value,
 * or the event is not in the series.
 */
export function episodeWindow(series: Series, max_pre: number, max_post: number): EpisodeWindow | null {
  const before = series.event_index - 1
  if (before < 0 || before >= series.y.length) return null
  const from = Math.max(0, before - max_pre)
  const window = workingValues(series).slice(from, before + max_post)
  const x = window.filter((value) => value !== null)
  if (x.length < window.length) return null
  return { x, n_pre: before - from, n_post: x.length - (before - from) }
}

import { holtWintersStart, type Season, type States } from './holt-winters-start.ts'

/** How fast level, trend and season follow the series, each 0–1. */
export interface Smoothing {
  alpha: number
  beta: number
  gamma: number
}

export interface HoltWinters extends Smoothing {
  /** Sum of squared one-step errors. */
  sse: number
  level: number
  trend: number
  /** One entry for each of the next periods, in order. */
  season: number[]
  /** One step ahead, from period P + 1 on. */
  fitted: number[]
}

/**
 * Level, trend and season followed through the series, exactly as R's stats::HoltWinters: states start from the first two
 * years, the first one-step forecast is for period P + 1. Null of less than two years. Source: methods, F2.
 */
export function holtWinters(
  y: readonly number[],
  period: number,
  seasonal: Season,
  smoothing: Smoothing,
): HoltWinters | null {
  const start = holtWintersStart(y, period, seasonal)
  return start === null ? null : followed(y, period, seasonal, smoothing, start)
}

/** The same from states already known, so that a search for the smoothing need not take them anew. */
export function followed(
  y: readonly number[],
  period: number,
  seasonal: Season,
  { alpha, beta, gamma }: Smoothing,
  start: States,
): HoltWinters {
  let { level, trend } = start
  const seasons = [...start.season]
  const fitted: number[] = []
  let sse = 0
  for (let i = period; i < y.length; i++) {
    const s = seasons[i - period]!
    const expected = seasonal === 'additive' ? level + trend + s : (level + trend) * s
    fitted.push(expected)
    sse += (y[i]! - expected) ** 2
    const before = level
    const without = seasonal === 'additive' ? y[i]! - s : y[i]! / s
    level = alpha * without + (1 - alpha) * (level + trend)
    trend = beta * (level - before) + (1 - beta) * trend
    const own = seasonal === 'additive' ? y[i]! - level : y[i]! / level
    seasons.push(gamma * own + (1 - gamma) * s)
  }
  return { alpha, beta, gamma, sse, level, trend, season: seasons.slice(-period), fitted }
}

/** What the states expect of each of the next h periods. */
export function holtWintersForecast(
  { level, trend, season }: HoltWinters,
  seasonal: Season,
  h: number,
): number[] {
  return Array.from({ length: h }, (_, i) => {
    const along = level + (i + 1) * trend
    const s = season[i % season.length]!
    return seasonal === 'additive' ? along + s : along * s
  })
}

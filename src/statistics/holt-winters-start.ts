import { leastSquares } from './least-squares.ts'

export type Season = 'additive' | 'multiplicative'

/** States before period P + 1. */
export interface States {
  level: number
  trend: number
  season: number[]
}

/**
 * Starting states from the classical decomposition of the first two years: a line through the moving average, and the
 * mean of what is left for each period of the year. Null of less than two years.
 */
export function holtWintersStart(y: readonly number[], period: number, seasonal: Season): States | null {
  if (period < 2 || y.length < 2 * period) return null
  const first = y.slice(0, 2 * period)
  const smooth = movingAverage(first, period)
  const known = smooth.flatMap((value) => (value === null ? [] : [value]))
  const line = leastSquares([known.map(() => 1), known.map((_, i) => i + 1)], known)
  if (line === null) return null
  const figure = Array.from({ length: period }, (_, p) => {
    const own = [p, p + period].flatMap((i) => {
      const trend = smooth[i]!
      if (trend === null) return []
      return [seasonal === 'additive' ? first[i]! - trend : first[i]! / trend]
    })
    return own.reduce((sum, value) => sum + value, 0) / own.length
  })
  const centre = figure.reduce((sum, value) => sum + value, 0) / period
  return {
    level: line.coef[0]!,
    trend: line.coef[1]!,
    season: figure.map((value) => (seasonal === 'additive' ? value - centre : value / centre)),
  }
}

/** Centred average over one year, its ends weighing half where the year is even; null where it does not fit in. */
function movingAverage(y: readonly number[], period: number): (number | null)[] {
  const reach = Math.floor(period / 2)
  const even = period % 2 === 0
  return y.map((_, i) => {
    if (i < reach || i + reach >= y.length) return null
    let sum = 0
    for (let j = -reach; j <= reach; j++) sum += y[i + j]! * (even && Math.abs(j) === reach ? 0.5 : 1)
    return sum / period
  })
}

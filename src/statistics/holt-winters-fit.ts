import { holtWintersStart, type Season, type States } from './holt-winters-start.ts'
import { followed, type HoltWinters } from './holt-winters.ts'

type Place = [number, number, number]
/** Least share of the error that a step must save. */
const GAIN = 1e-7
const STARTS: Place[] = [
  [0.3, 0.1, 0.1],
  [0.3, 0.05, 0.8],
  [0.8, 0.05, 0.5],
]

/**
 * The smoothing with the least squared one-step error: from each of three starts, steps along one axis at a time and then
 * as far again in the direction they led, halved when none helps (Hooke & Jeeves 1961, J. ACM 8:212). Null of less than
 * two years, or where a multiplicative season meets a zero.
 */
export function holtWintersFit(y: readonly number[], period: number, seasonal: Season): HoltWinters | null {
  const start = holtWintersStart(y, period, seasonal)
  if (start === null) return null
  const error = squaredError(y, period, seasonal, start)
  const fits = STARTS.map((place) => {
    const [alpha, beta, gamma] = descended(error, place)
    return followed(y, period, seasonal, { alpha, beta, gamma }, start)
  })
  const settled = fits.filter(({ sse, level }) => Number.isFinite(sse) && Number.isFinite(level))
  return settled.length === 0 ? null : settled.reduce((a, b) => (b.sse < a.sse ? b : a))
}

/** The error that `followed` would have, without keeping what it followed. */
function squaredError(
  y: readonly number[],
  period: number,
  seasonal: Season,
  start: States,
): (place: Place) => number {
  const seasons = new Float64Array(period)
  return ([alpha, beta, gamma]) => {
    seasons.set(start.season)
    let { level, trend } = start
    let sse = 0
    for (let i = period; i < y.length; i++) {
      const s = seasons[i % period]!
      const [before, value] = [level, y[i]!]
      const along = level + trend
      if (seasonal === 'additive') {
        sse += (value - along - s) ** 2
        level = alpha * (value - s) + (1 - alpha) * along
        seasons[i % period] = gamma * (value - level) + (1 - gamma) * s
      } else {
        sse += (value - along * s) ** 2
        level = (alpha * value) / s + (1 - alpha) * along
        seasons[i % period] = (gamma * value) / level + (1 - gamma) * s
      }
      trend = beta * (level - before) + (1 - beta) * trend
    }
    return sse
  }
}

function descended(f: (place: Place) => number, from: Place): Place {
  let place = from
  let least = f(place)
  for (let step = 0.1; step > 1e-5;) {
    const before = place
    const [near, value] = around(f, place, least, step)
    if (!(value < least * (1 - GAIN))) {
      step /= 2
      continue
    }
    ;[place, least] = [near, value]
    const ahead = inside(place.map((each, axis) => 2 * each - before[axis]!))
    const [further, beyond] = around(f, ahead, f(ahead), step)
    if (beyond < least) [place, least] = [further, beyond]
  }
  return place
}

/** The best that a step along each axis in turn gives. */
function around(f: (place: Place) => number, from: Place, value: number, step: number): [Place, number] {
  let [place, least] = [from, value]
  for (let axis = 0; axis < 3; axis++) {
    for (const sign of [1, -1]) {
      const next = inside(place.map((each, at) => (at === axis ? each + sign * step : each)))
      const there = f(next)
      if (there < least) [place, least] = [next, there]
    }
  }
  return [place, least]
}

function inside(place: readonly number[]): Place {
  return place.map((each) => Math.min(1, Math.max(0, each))) as Place
}

import { holtWintersStart, type Season } from './holt-winters-start.ts'
import { followed, type HoltWinters } from './holt-winters.ts'

type Place = [number, number, number]
const STARTS: Place[] = [
  [0.3, 0.1, 0.1],
  [0.3, 0.05, 0.8],
  [0.8, 0.05, 0.5],
]

/**
 * The smoothing with the least squared one-step error: from each of three starts, steps along one axis at a time,
 * halved when none helps. Null of less than two years, or where a multiplicative season meets a zero.
 */
export function holtWintersFit(y: readonly number[], period: number, seasonal: Season): HoltWinters | null {
  const start = holtWintersStart(y, period, seasonal)
  if (start === null) return null
  const at = ([alpha, beta, gamma]: Place) => followed(y, period, seasonal, { alpha, beta, gamma }, start)
  const fits = STARTS.map((place) => at(descended((p) => at(p).sse, place)))
  const settled = fits.filter(({ sse, level }) => Number.isFinite(sse) && Number.isFinite(level))
  return settled.length === 0 ? null : settled.reduce((a, b) => (b.sse < a.sse ? b : a))
}

function descended(f: (place: Place) => number, from: Place): Place {
  let place = from
  let least = f(place)
  for (let step = 0.1; step > 1e-5;) {
    let moved = false
    for (let axis = 0; axis < 3; axis++) {
      for (const sign of [1, -1]) {
        const next: Place = [...place]
        next[axis] = Math.min(1, Math.max(0, next[axis]! + sign * step))
        const value = f(next)
        if (value < least) [place, least, moved] = [next, value, true]
      }
    }
    if (!moved) step /= 2
  }
  return place
}

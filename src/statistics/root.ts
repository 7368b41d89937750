/**
 * The place between low and high where a rising or falling function crosses zero, to the last bits of a double.
 * Source: Chandrupatla 1997, Adv. Eng. Software 28:145: inverse quadratic steps where they are safe, else bisection.
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, fa] = [high, f(high)]
  let [b, fb] = [low, f(low)]
  if (fa === 0) return a
  if (fb === 0) return b
  let c: number
  let fc: number
  let share = 0.5
  for (let i = 0; i < 2000; i++) {
    const x = a + share * (b - a)
    const fx = f(x)
    if (fx < 0 === fa < 0) [c, fc] = [a, fa]
    else [c, fc, b, fb] = [b, fb, a, fa]
    ;[a, fa] = [x, fx]
    const [best, fBest] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb]
    const least = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a)
    if (fBest === 0 || least > 0.5) return best
    const xi = (a - b) / (c - b)
    const phi = (fa - fb) / (fc - fb)
    const safe = phi * phi < xi && (1 - phi) ** 2 < 1 - xi
    share = safe
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5
    share = Math.min(1 - least, Math.max(least, share))
  }
  return a
}

/** A bracket's upper end: doubles from start until the function is no longer negative. */
export function bracketAbove(f: (x: number) => number, start: number): number {
  let high = start
  for (let i = 0; i < 1100 && f(high) < 0; i++) high *= 2
  return high
}

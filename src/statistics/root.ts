/**
 * The place between low and high where a rising or falling function crosses zero, to the last bits of a double.
 * Bisection that takes the regula falsi step (Illinois variant) whenever that halves the bracket.
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  for (let i = 0; i < 400; i++) {
    const width = Math.abs(b - a)
    if (width <= 4e-16 * Math.max(Math.abs(a), Math.abs(b))) break
    const falsi = b - (fb * (b - a)) / (fb - fa)
    const inside = falsi > Math.min(a, b) && falsi < Math.max(a, b)
    const x = i % 3 !== 2 && inside ? falsi : (a + b) / 2
    const fx = f(x)
    if (fx === 0) return x
    if (fx < 0 === fb < 0) fa /= 2
    else [a, fa] = [b, fb]
    ;[b, fb] = [x, fx]
  }
  return b
}

/** A bracket's upper end: doubles from start until the function is no longer negative. */
export function bracketAbove(f: (x: number) => number, start: number): number {
  let high = start
  for (let i = 0; i < 1100 && f(high) < 0; i++) high *= 2
  return high
}

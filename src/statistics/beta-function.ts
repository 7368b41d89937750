import { logGamma, stirlingCorrection } from './gamma-function.ts'

/** ln of x^a (1−x)^b / B(a, b), without the cancellation that large a and b would bring. */
function logBetaTerm(a: number, b: number, x: number): number {
  if (a < 15 || b < 15) {
    return logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  }
  const n = a + b
  const above = n * x - a
  const deviance =
    a * (logOf(above / a, (n * x) / a) - above / a) + b * (logOf(-above / b, (n * (1 - x)) / b) + above / b)
  const correction = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b)
  return deviance + correction + 0.5 * Math.log((a / n) * (b / (2 * Math.PI)))
}

/** ln(1 + u) where 1 + u is also known as a ratio, which keeps its digits when u is close to −1. */
function logOf(u: number, ratio: number): number {
  return u > -0.5 ? Math.log1p(u) : Math.log(ratio)
}

/** Lentz's evaluation of the continued fraction of I_x(a, b); converges fast for x < (a+1)/(a+b+2). */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300
  const safe = (v: number) => (Math.abs(v) < tiny ? tiny : v)
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m < 20_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) <= Number.EPSILON) break
  }
  return h
}

/** Share of a beta(a, b) distribution that lies below x: the regularised incomplete beta I_x(a, b). */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaTail(1 - x, b, a)
  return betaTail(x, a, b)
}

/** Share of a beta(a, b) distribution that lies above x, exact also in the far tail. */
export function betaAbove(x: number, a: number, b: number): number {
  if (x <= 0) return 1
  if (x >= 1) return 0
  if (x > (a + 1) / (a + b + 2)) return betaTail(1 - x, b, a)
  return 1 - betaTail(x, a, b)
}

function betaTail(x: number, a: number, b: number): number {
  return (Math.exp(logBetaTerm(a, b, x)) * betaFraction(a, b, x)) / a
}

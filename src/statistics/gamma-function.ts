const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/** Stirling's correction: what ln Γ(x) has beyond (x − ½) ln x − x + ½ ln 2π. For x ≥ 15 exact to double precision. */
export function stirlingCorrection(x: number): number {
  let sum = 0
  for (let i = STIRLING.length - 1; i >= 0; i--) sum = sum / (x * x) + STIRLING[i]!
  return sum / x
}

/** ln Γ(x) for x > 0, by Stirling's series after shifting x to 15 or more (Abramowitz & Stegun 6.1.41). */
export function logGamma(x: number): number {
  let shift = 1
  let y = x
  while (y < 15) shift *= y++
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + stirlingCorrection(y) - Math.log(shift)
}

/** x^a e^(−x) / Γ(a), in logarithms and without the cancellation that large a would bring. */
function gammaTerm(a: number, x: number): number {
  if (a < 15) return Math.exp(a * Math.log(x) - x - logGamma(a))
  const d = (x - a) / a
  const deviance = a * (d - Math.log1p(d))
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance - stirlingCorrection(a))
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 100_000 && term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * gammaTerm(a, x)
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a)
    b += 2
    d = an * d + b
    c = b + an / c
    d = 1 / (Math.abs(d) < tiny ? tiny : d)
    c = Math.abs(c) < tiny ? tiny : c
    h *= d * c
    if (Math.abs(d * c - 1) <= Number.EPSILON) break
  }
  return h * gammaTerm(a, x)
}

/** Share of a gamma distribution of shape a, rate 1, that lies below x: the regularised incomplete gamma P(a, x). */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0
  if (x === Infinity) return 1
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x)
}

/** Share of a gamma distribution of shape a, rate 1, that lies above x: Q(a, x), exact also in the far tail. */
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1
  if (x === Infinity) return 0
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x)
}

/** The closest point with no negative part and a sum of 1. Source: Duchi et al. 2008, ICML. */
export function onSimplex(v: readonly number[]): number[] {
  const sorted = v.toSorted((a, b) => b - a)
  let sum = 0
  let shift = 0
  sorted.forEach((value, i) => {
    sum += value
    const candidate = (sum - 1) / (i + 1)
    if (value > candidate) shift = candidate
  })
  return v.map((value) => Math.max(0, value - shift))
}

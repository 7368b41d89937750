/** A share with its limits; all null when there are no cases. */
export interface Interval {
  value: number | null
  lower: number | null
  upper: number | null
}

const z95 = 1.959963984540054

/**
 * The share x / n with its Wilson score interval, the range of shares the counts are compatible with.
 * Ratios 0–1. Source: Wilson 1927, J. Am. Stat. Assoc. 22:209; methods, B2.
 */
export function wilson(x: number, n: number, z = z95): Interval {
  if (n <= 0) return { value: null, lower: null, upper: null }
  const p = x / n
  const centre = p + (z * z) / (2 * n)
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return {
    value: p,
    lower: Math.max(0, (centre - spread) / scale),
    upper: Math.min(1, (centre + spread) / scale),
  }
}

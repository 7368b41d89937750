/** The mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The sample variance, divided by n − 1; null of fewer than two. */
export function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const centre = mean(values)!
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
}

/** The value with a share p of the values below it, interpolated (Hyndman & Fan's type 7); null of nothing. */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (place - Math.floor(place)) * (above - below)
}

/** The middle value; null of nothing. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

/**
 * The smallest count with a chance of at least `share` for that count or fewer, by halving.
 * `upTo` is a cumulative distribution over 0, 1, 2, …; `near` is where the search starts, such as the mean.
 */
export function discreteQuantile(upTo: (k: number) => number, share: number, near: number): number {
  let high = Math.max(1, Math.ceil(near))
  while (upTo(high) < share) high *= 2
  let low = -1
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (upTo(middle) < share) low = middle
    else high = middle
  }
  return high
}

/**
 * The same place read between counts, so that limits move smoothly with size: r − (F(r) − p) / (F(r) − F(r − 1)).
 * Never below 0. Source: Spiegelhalter 2005, Stat. Med. 24:1185; methods, G3.
 */
export function interpolatedQuantile(upTo: (k: number) => number, share: number, near: number): number {
  const r = discreteQuantile(upTo, share, near)
  const above = upTo(r)
  return Math.max(0, r - (above - share) / (above - upTo(r - 1)))
}

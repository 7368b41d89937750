/**
 * Benjamini–Hochberg q for each p of one family: what share of flags at or below this p would be false.
 * A null p has no q and does not count in the family. Source: Benjamini & Hochberg 1995, JRSS B 57:289; methods, C6.
 */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const ranked = rank(p)
  const q: (number | null)[] = p.map(() => null)
  let least = 1
  for (let i = ranked.length - 1; i >= 0; i--) {
    const { value, at } = ranked[i]!
    least = Math.min(least, (value * ranked.length) / (i + 1))
    q[at] = least
  }
  return q
}

/** Holm's p for each p of one family: holds the chance of even one false flag. Null as in Benjamini–Hochberg. */
export function holm(p: readonly (number | null)[]): (number | null)[] {
  const ranked = rank(p)
  const adjusted: (number | null)[] = p.map(() => null)
  let greatest = 0
  ranked.forEach(({ value, at }, i) => {
    greatest = Math.max(greatest, Math.min(1, value * (ranked.length - i)))
    adjusted[at] = greatest
  })
  return adjusted
}

function rank(p: readonly (number | null)[]): { value: number; at: number }[] {
  return p
    .flatMap((value, at) => (value === null || !Number.isFinite(value) ? [] : [{ value, at }]))
    .sort((a, b) => a.value - b.value)
}

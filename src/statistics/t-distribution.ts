import { betaBelow } from './beta-function.ts'
import { bracketAbove, root } from './root.ts'

/** Share of a t distribution that lies above t, exact also in the far tail. */
export function tAbove(t: number, df: number): number {
  const half =
    0.5 *
    (t * t < df
      ? 1 - betaBelow((t * t) / (df + t * t), 0.5, df / 2)
      : betaBelow(df / (df + t * t), df / 2, 0.5))
  return t >= 0 ? half : 1 - half
}

/** The p-value of a two-sided t test. */
export function tTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * tAbove(Math.abs(t), df))
}

/** The point of a t distribution with a share p below it. */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  if (p < 0.5) return -tQuantile(1 - p, df)
  const miss = (t: number) => 1 - p - tAbove(t, df)
  return root(miss, 0, bracketAbove(miss, 2))
}

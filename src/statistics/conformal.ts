/**
 * How far from a forecast a share of past errors stayed: the ⌈(m + 1)·level⌉-th smallest of m absolute errors, with no
 * claim about their shape. Null where there are too few. Source: split conformal, Vovk et al. 2005; methods, F4.
 */
export function conformalHalfwidth(errors: readonly number[], level: number): number | null {
  const rank = Math.ceil((errors.length + 1) * level - 1e-9)
  if (rank < 1 || rank > errors.length) return null
  return errors.map(Math.abs).sort((a, b) => a - b)[rank - 1]!
}

/**
 * Share of periods that an interval from the errors before them would have held, after the first `burn`; errors in the
 * order in which they came. Null of none.
 */
export function sequentialCoverage(
  errors: readonly number[],
  level: number,
  burn: number,
): { coverage: number; held: number; n: number } | null {
  let [held, n] = [0, 0]
  for (let i = burn; i < errors.length; i++) {
    const halfwidth = conformalHalfwidth(errors.slice(0, i), level)
    if (halfwidth === null) continue
    n++
    if (Math.abs(errors[i]!) <= halfwidth) held++
  }
  return n === 0 ? null : { coverage: held / n, held, n }
}

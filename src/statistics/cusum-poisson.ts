/** Running sums that grow while counts stay above, or below, their usual rate. Signals are 1-based periods. */
export interface Cusum {
  reference_up: number
  cusum_up: number[]
  signal_up: number[]
  reference_down: number
  cusum_down: number[]
  signal_down: number[]
}

/** The rate at which evidence for λ₁ and λ₀ balances. Source: Lucas 1985, Technometrics 27:129. */
function referenceRate(lambda0: number, lambda1: number): number {
  return (lambda1 - lambda0) / Math.log(lambda1 / lambda0)
}

/**
 * Poisson CUSUM for a rise to `ratio` times the usual rate and a fall to a `ratio`-th of it. A signal is a sum above
 * `h`; the sum goes on after it. Null where there is no usual rate. Source: methods, F6.
 */
export function cusumPoisson(
  y: readonly number[],
  exposure: readonly number[],
  lambda0: number | null,
  ratio: number,
  h: number,
): Cusum | null {
  if (lambda0 === null || !(lambda0 > 0)) return null
  const reference_up = referenceRate(lambda0, ratio * lambda0)
  const reference_down = referenceRate(lambda0, lambda0 / ratio)
  const cusum_up = running(y, (count, i) => count - reference_up * exposure[i]!)
  const cusum_down = running(y, (count, i) => reference_down * exposure[i]! - count)
  return {
    reference_up,
    cusum_up,
    signal_up: above(cusum_up, h),
    reference_down,
    cusum_down,
    signal_down: above(cusum_down, h),
  }
}

function running(y: readonly number[], step: (count: number, i: number) => number): number[] {
  let sum = 0
  return y.map((count, i) => (sum = Math.max(0, sum + step(count, i))))
}

function above(sums: readonly number[], h: number): number[] {
  return sums.flatMap((sum, i) => (sum > h ? [i + 1] : []))
}

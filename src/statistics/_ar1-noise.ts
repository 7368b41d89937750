import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws n values of AR(1) noise with standard deviation σ and carry-over ρ, the same for the same seed. */
export function ar1Noise(seed: number): (n: number, sigma: number, rho: number) => number[] {
  const random = xoroshiro128plus(seed)
  /** A standard normal number (Box & Muller 1958). */
  const normal = () => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)))
    return radius * Math.cos(2 * Math.PI * uniformFloat64(random))
  }
  return (n, sigma, rho) => {
    let u = sigma * normal()
    return Array.from({ length: n }, (_, i) => {
      if (i > 0) u = rho * u + sigma * Math.sqrt(1 - rho * rho) * normal()
      return u
    })
  }
}

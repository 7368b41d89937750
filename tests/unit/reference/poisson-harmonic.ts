import { poissonHarmonic, type PoissonHarmonicInput } from '../../../src/statistics/poisson-harmonic.ts'

export function answer(input: PoissonHarmonicInput): unknown {
  return poissonHarmonic(input)
}

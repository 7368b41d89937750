import { expect, it } from 'vitest'
import { twoSided } from './normal-distribution.ts'

it('gives the two-sided p of z, the same on either side', () => {
  // C’s erfc(|z| / √2)
  const known = { 0: 1, 0.5: 0.6170750774519738, 1: 0.31731050786291415, 3: 0.0026997960632601913 }
  for (const [z, p] of Object.entries(known)) {
    expect(twoSided(Number(z))).toBeCloseTo(p, 12)
    expect(twoSided(-Number(z))).toBeCloseTo(p, 12)
  }
  expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 12)
  expect(twoSided(-8) / 1.2441921148543639e-15).toBeCloseTo(1, 9)
})

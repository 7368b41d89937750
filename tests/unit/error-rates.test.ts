import { expect, it } from 'vitest'
import { house } from '../../src/house.ts'
import { errorRatesCsv, readErrorRates } from '../../src/publish/error-rates.ts'

const kept = readErrorRates(house().figures)

it('keeps the simulated error rates, each row a whole, with noise rarely called a paradox', () => {
  expect(kept.length).toBe(12)
  for (const { truth_en, paradox, recovered, partial_or_not, inconclusive } of kept)
    expect(paradox + recovered + partial_or_not + inconclusive, truth_en).toBeCloseTo(1, 9)
  const noise = kept.at(-1)!
  expect([noise.truth_en, noise.runs]).toEqual(['nothing happened, with all checks of a page of 20', 1000])
  expect(noise.paradox * noise.runs).toBeLessThanOrEqual(10)
  expect(kept.every(({ truth_en, truth_es }) => truth_en !== truth_es)).toBe(true)
})

it('reads back what it writes', () => {
  const one = { ...kept[2]!, truth_en: 'a, “b”', naive: null }
  expect(errorRatesCsv([one]).split('\n')[1]).toContain('"a, “b”",')
  expect(kept[2]).toMatchObject({ sigma: 0.08, rho: 0.3, months_before: 36, months_after: 12, runs: 4000 })
})

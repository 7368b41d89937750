import { expect, it } from 'vitest'
import { during, period } from './date.ts'

it('a period is said within a sentence as each language says it', () => {
  const said = (value: string) => [during(value, 'en'), during(value, 'es')]
  expect(said('2023-02')).toEqual(['in February 2023', 'en febrero de 2023'])
  expect(said('2025-Q4')).toEqual(['in quarter 4 of 2025', 'en el cuarto trimestre de 2025'])
  expect(said('2019')).toEqual(['in 2019', 'en 2019'])
  expect(period('2025-Q1', 'es')).toBe('primer trimestre de 2025')
})

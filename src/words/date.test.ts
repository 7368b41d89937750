import { expect, it } from 'vitest'
import { dayOfYear, during, monthOfYear, period } from './date.ts'

it('a period is said within a sentence as each language says it', () => {
  const said = (value: string) => [during(value, 'en'), during(value, 'es')]
  expect(said('2023-02')).toEqual(['in February 2023', 'en febrero de 2023'])
  expect(said('2025-Q4')).toEqual(['in quarter 4 of 2025', 'en el cuarto trimestre de 2025'])
  expect(said('2019')).toEqual(['in 2019', 'en 2019'])
  expect(period('2025-Q1', 'es')).toBe('primer trimestre de 2025')
})

it('a day and a month are said without their year where the year stands beside them', () => {
  expect([dayOfYear('2023-01-24', 'en'), dayOfYear('2023-01-24', 'es')]).toEqual([
    '24 January',
    '24 de enero',
  ])
  expect([monthOfYear('2020-10', 'en'), monthOfYear('2020-10', 'es')]).toEqual(['October', 'octubre'])
})

import { expect, it } from 'vitest'
import { oneDecimal, percent, written } from './number.ts'

it('writes a share with no decimals below a thousand cases, and never as none or all of them what is not', () => {
  expect([percent(0.147, 999, 'en'), percent(0.147, 1000, 'en')]).toEqual(['15%', '14.7%'])
  expect([percent(0.0004, 5000, 'en'), percent(0.004, 500, 'es'), percent(0, 5000, 'en')]).toEqual([
    '<0.1%',
    '<1%',
    '0.0%',
  ])
  expect([percent(0.9996, 5000, 'en'), percent(0.996, 500, 'en'), percent(1, 500, 'en')]).toEqual([
    '>99.9%',
    '>99%',
    '100%',
  ])
})

it('writes a difference with the real minus', () => {
  expect(written(-0.018, 'difference', 'en')).toBe('−1.8 points')
  expect([-1.26, -0.04, 0.44].map((value) => oneDecimal(value, 'en'))).toEqual(['−1.3', '0.0', '0.4'])
})

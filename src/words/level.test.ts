import { expect, it } from 'vitest'
import { level, levelRange, placed, seriesValue } from './level.ts'

it('says where a level stands, each unit in its own words', () => {
  expect(placed(-9.61, 'points', 'en')).toBe('9.6 points below')
  expect(placed(2.14, 'percentage_points', 'es')).toBe('2.1 puntos porcentuales por encima de')
  expect(placed(0.124, 'count', 'en')).toBe('12% above')
  expect(placed(-0.04, 'points', 'en')).toBe('level with')
  expect(placed(0.004, 'count', 'es')).toBe('a la par de')
})

it('gives limits and levels with their signs, and a score never as a percentage', () => {
  expect(levelRange({ value: -9.6, lower: -11.3, upper: 0.5 }, 'points', 'en')).toBe('−11.3 to +0.5 points')
  expect(levelRange({ value: 0.1, lower: -0.34, upper: 0.23 }, 'count', 'es')).toBe('−34% a +23%')
  expect(level(-17.06, 'percentage_points', 'en')).toBe('−17.1 percentage points')
  expect(seriesValue(65, 'points', 'en')).toBe('65.0')
  expect(seriesValue(43.57, 'percentage_points', 'en')).toBe('43.6%')
  expect(seriesValue(1240, 'count', 'en')).toBe('1,240')
})

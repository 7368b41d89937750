import { expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier.ts'
import { survivalDifference } from './survival-difference.ts'

const wait = (closed: number, open: number) =>
  kaplanMeier({ time: [100, 400], event: [1, 0], n: [closed, open] })

it('gives the difference of two shares without censoring as √(p(1−p)/n) has it', () => {
  const { value, lower, upper, p } = survivalDifference(wait(30, 70), wait(80, 120), 180)!
  const se = Math.sqrt((0.3 * 0.7) / 100 + (0.4 * 0.6) / 200)
  expect(value).toBeCloseTo(-0.1, 12)
  expect(lower).toBeCloseTo(-0.1 - 1.959963984540054 * se, 9)
  expect(upper).toBeCloseTo(-0.1 + 1.959963984540054 * se, 9)
  // the complementary error function of 0.1 / √(2 · 0.0033), by C’s erfc
  expect(p).toBeCloseTo(0.08172275229865937, 12)
})

it('gives none where nobody, or everybody, of a group was closed: its error is not 0 but unknown', () => {
  for (const sure of [wait(0, 30), wait(30, 0)]) {
    expect(survivalDifference(sure, wait(24, 376), 180)).toBeNull()
    expect(survivalDifference(wait(24, 376), sure, 180)).toBeNull()
    expect(survivalDifference(sure, sure, 180)).toBeNull()
  }
})

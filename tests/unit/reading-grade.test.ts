import { expect, it } from 'vitest'
import { counted, readingGrade, syllables } from '../site/reading-grade.ts'

it('counts the syllables that a dictionary gives', () => {
  const dictionary = {
    police: 2,
    complaint: 2,
    allegation: 4,
    evidence: 3,
    closed: 1,
    decided: 3,
    agency: 3,
    the: 1,
    officer: 3,
    publishes: 3,
    people: 2,
    years: 1,
  }
  const ours = Object.fromEntries(Object.keys(dictionary).map((word) => [word, syllables(word)]))
  const off = Object.entries(dictionary).filter(([word, count]) => Math.abs(ours[word]! - count) > 1)
  expect(off).toEqual([])
  const total = (counts: object) =>
    Object.values(counts).reduce((sum: number, count: number) => sum + count, 0)
  expect(Math.abs(total(ours) - total(dictionary))).toBeLessThanOrEqual(2)
})

it('counts words and sentences, and no numbers', () => {
  expect(counted('The cat sat. It had 12 legs!\nNo title')).toEqual({ sentences: 3, words: 8, syllables: 9 })
})

it('gives the grade of the formula', () => {
  expect(readingGrade({ sentences: 10, words: 150, syllables: 225 })).toBeCloseTo(
    0.39 * 15 + 11.8 * 1.5 - 15.59,
    10,
  )
})

import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const page =
  'Complaints in Port Alder. People made 5,461 complaints. An allegation is not a finding, whatever is written about it. The end.'
const text = (locations: number[]) =>
  excerpt(page, locations)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

it('an excerpt begins where the sentence of the found word begins, and marks that word', () => {
  expect(text([13])).toBe('An allegation is not a [finding,] whatever is written about it. The end.')
  expect(text([])).toBe(page)
})

it('of many found words the stretch with most of them is taken', () => {
  const words = [
    'One',
    'first',
    ...Array.from({ length: 60 }, () => 'filler'),
    'end.',
    'Two',
    'words',
    'here.',
  ]
  const found = excerpt(words.join(' '), [1, 63, 64])
  expect(found.map(({ text }) => text).join('')).toBe('Two words here.')
})

it('a sentence without an end is cut on both sides, and says so', () => {
  const told = excerpt(Array.from({ length: 200 }, (_, at) => `w${at}`).join(' '), [100])
    .map(({ text }) => text)
    .join('')
  expect(told).toMatch(/^… w70 w71 .* …$/)
  expect(told.split(' ').length).toBeLessThan(60)
})

import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const page =
  'Complaints in Port Alder. People made 5,461 complaints. An allegation is not a finding, whatever is written about it. The end.'
const text = (locations: number[], title = '–') =>
  excerpt(page, locations, title)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

it('an excerpt begins where the sentence of the found word begins, and marks that word', () => {
  expect(text([13])).toBe('An allegation is not a [finding,] whatever is written about it. The end.')
  expect(text([])).toBe(page)
})

it('the title of the page is not said again', () => {
  const rest = page.slice('Complaints in Port Alder. '.length)
  expect(text([0], 'Complaints in Port Alder')).toBe(rest)
  expect(text([0, 6], 'Complaints in Port Alder')).toBe(rest.replace('5,461', '[5,461]'))
})

it('an abbreviation ends no sentence', () => {
  expect(excerpt('It ended. The U.S. Department found it.', [4], '–')[0]!.text).toBe('The')
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
  const found = excerpt(words.join(' '), [1, 63, 64], '–')
  expect(found.map(({ text }) => text).join('')).toBe('Two words here.')
})

it('a sentence without an end is cut on both sides, and says so', () => {
  const told = excerpt(Array.from({ length: 200 }, (_, at) => `w${at}`).join(' '), [100], '–')
    .map(({ text }) => text)
    .join('')
  expect(told).toMatch(/^… w70 w71 .* …$/)
  expect(told.split(' ').length).toBeLessThan(60)
})

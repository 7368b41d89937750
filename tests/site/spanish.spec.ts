import { expect, test } from '@playwright/test'
import { html, pages } from './built-site.ts'

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
/** How a Spanish sentence never says when: an article before a month, a quarter by its figure, one that “show”. */
const faults = new RegExp(`\\b(?:el|al|del|los) (?:${months})\\b|\\btrimestre \\d de|\\b1 muestran\\b`, 'gi')

test('Spanish pages say when as Spanish does', () => {
  const spanish = pages().filter((page) => page.startsWith('/es/'))
  expect(spanish.length).toBeGreaterThan(100)
  const found = spanish.flatMap((page) => [...html(page).matchAll(faults)].map(([told]) => `${page}: ${told}`))
  expect(found.slice(0, 20)).toEqual([])
})

import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { html, pages } from './built-site.ts'

const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
/** How a Spanish sentence never says when: an article before a month, a quarter by its figure, one that “show”. */
const faults = new RegExp(`\\b(?:el|al|del|los) (?:${months})\\b|\\btrimestre \\d de|\\b1 muestran\\b`, 'gi')

test('Spanish pages say when as Spanish does', () => {
  const spanish = pages().filter((page) => page.startsWith('/es/'))
  expect(spanish.length).toBeGreaterThan(100)
  const found = spanish.flatMap((page) =>
    [...html(page).matchAll(faults)].map(([told]) => `${page}: ${told}`),
  )
  expect(found.slice(0, 20)).toEqual([])
})

test('the Spanish examples of the query page name incidents in Spanish', () => {
  const [first] = parse(readFileSync('data/agencies/port-alder/events.csv'), { columns: true }) as {
    title_en: string
    title_es: string
  }[]
  expect(html('/es/query/')).toContain(first!.title_es)
  expect(html('/es/query/')).not.toContain(first!.title_en)
  expect(html('/query/')).toContain(first!.title_en)
})

test('the Spanish data pages give notes and reasons in Spanish, and labels as published', () => {
  const text = html('/es/new-orleans/data/')
  expect(text).toContain('Rank Initiated')
  expect(text).toContain('iniciada por un miembro del departamento')
  expect(text).not.toContain('started by a member of the department')
  expect(text).toContain('La ciudad de Nueva Orleans ya ofrece las mismas filas')
  for (const page of pages().filter((one) => /^\/es\/[^/]+\/data\/$/.test(one)))
    expect(html(page), page).not.toMatch(
      /has a complaint number|was received between|to protect people|\(en inglés\)/,
    )
})

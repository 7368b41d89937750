import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { html, isInteractive, isReading, pages } from './built-site.ts'

/** The one script that the pages of complaints, incidents, community and compare may have. */
const theModule = /<script type="module">[^<]*import\("[^"]*\/_astro\/Interaction[^"]*\.js"\)[^<]*<\/script>/
const reading = pages().filter(isReading)

test('there are pages in both languages, one for one', () => {
  const spanish = pages().filter((page) => page.startsWith('/es/'))
  const english = pages().filter((page) => !page.startsWith('/es/'))
  expect(spanish.map((page) => page.slice(3)).filter((page) => !page.startsWith('/404'))).toEqual(
    english.filter((page) => !page.startsWith('/404')),
  )
  expect(english.length).toBeGreaterThan(20)
})

test('no reading page carries a script, an inline style or an event handler', () => {
  const faults = reading.filter((page) =>
    /<script(?![^>]*type="application\/ld\+json")|\sstyle="|\son[a-z]+="/i.test(
      isInteractive(page) ? html(page).replace(theModule, '') : html(page),
    ),
  )
  expect(faults).toEqual([])
})

test('every page has its policy, language, title and one main heading', () => {
  for (const page of pages()) {
    const text = html(page)
    expect(text, page).toMatch(/<meta http-equiv="content-security-policy"[^>]*default-src 'none'/i)
    expect(text.includes("'wasm-unsafe-eval'"), page).toBe(!isReading(page))
    expect(text, page).toContain(`<html lang="${page.startsWith('/es/') ? 'es' : 'en'}"`)
    expect(text.match(/<h1[\s>]/g)?.length, page).toBe(1)
    expect(text, page).toMatch(/<title>[^<]{8,}<\/title>/)
  }
})

test('titles of pages are all different', () => {
  for (const spanish of [true, false]) {
    const titles = pages()
      .filter((page) => page.startsWith('/es/') === spanish)
      .map((page) => /<title>([^<]*)<\/title>/.exec(html(page))![1])
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  }
})

test('every page of a fictional agency says that it is one, and no page of a real one does', () => {
  const fictional = ['port-alder', 'san-lirio']
  for (const page of pages()) {
    const agency = page
      .replace(/^\/es/, '')
      .replace(/^\/embed/, '')
      .split('/')[1]!
    if (fictional.includes(agency)) expect(html(page), page).toMatch(/class="[^"]*demonstration/)
  }
  expect(html('/chicago/')).not.toMatch(/class="[^"]*demonstration/)
})

test('every method page reads a number aloud first, then says what it does not show, and the literature last', () => {
  const own = pages().filter((page) => /^\/(es\/)?methods\/.+\/$/.test(page))
  expect(own.length).toBeGreaterThan(60)
  const heads = {
    en: [
      'Read aloud',
      'What it does not show',
      'How it is counted',
      'The query',
      'When it is shown',
      'Sources',
    ],
    es: [
      'Leída en voz alta',
      'Qué no muestra',
      'Cómo se cuenta',
      'La consulta',
      'Cuándo se muestra',
      'Fuentes',
    ],
  }
  for (const page of own) {
    const text = html(page)
    const found = [...text.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, head]) => head!)
    const wanted = page.startsWith('/es/') ? heads.es : heads.en
    expect(
      found.filter((head) => wanted.includes(head)),
      page,
    ).toEqual(wanted)
    const aloud = text.slice(text.indexOf(wanted[0]!), text.indexOf(wanted[1]!))
    expect(aloud, page).toMatch(/\d/)
    expect(aloud, page).not.toMatch(/[{}]|undefined|NaN/)
  }
})

test('what a method page reads aloud are the committed figures', () => {
  const rows = readFileSync('data/figures/chicago/measures/sustained-rate.csv', 'utf8').split('\n')
  const [numerator, denominator] = rows
    .find((row) => row.startsWith('sustained-rate,chicago,public,all,investigated,all,all,'))!
    .split(',')
    .slice(7, 9)
    .map((one) => Number(one).toLocaleString('en-US'))
  expect(html('/methods/sustained-rate/')).toContain(`it is ${numerator} of ${denominator}: `)
  expect(html('/es/methods/sustained-rate/')).toContain(`son ${numerator} de ${denominator}: `)
})

test('the index of methods asks questions and lists each measure once', () => {
  for (const start of ['', '/es']) {
    const listed = [...html(`${start}/methods/`).matchAll(/<h3[^>]*>\s*<a href="([^"]+)"/g)].map(
      ([, to]) => to!,
    )
    const own = pages().filter((page) => page.startsWith(`${start}/methods/`) && page !== `${start}/methods/`)
    expect(listed.toSorted()).toEqual(own.toSorted())
    expect(html(`${start}/methods/`).match(/<h2[^>]*>[^<]*\?<\/h2>/g)?.length).toBe(8)
  }
})

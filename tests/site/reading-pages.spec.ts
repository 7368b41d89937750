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

import { expect, test } from '@playwright/test'
import { html, isInteractive, isReading, opened, pages } from './built-site.ts'

/** The one script that the pages of complaints, incidents, community and compare may have. */
const theModule = /<script type="module" src="[^"]*\/_astro\/Interaction[^"]*\.js"><\/script>/
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

test('no page asks anyone but its own host for anything', async ({ page, baseURL }) => {
  test.setTimeout(600_000)
  const strangers: string[] = []
  const violations: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
      strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text())
  })
  for (const address of opened()) await page.goto(address)
  expect(strangers).toEqual([])
  expect(violations).toEqual([])
})

test('no page scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(600_000)
  await page.setViewportSize({ width: 320, height: 800 })
  const wide: string[] = []
  for (const address of opened()) {
    await page.goto(address)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${address}: ${width}`)
  }
  expect(wide).toEqual([])
})

test('every chart has a title, a table of its numbers, a source and an as-of date', async ({ page }) => {
  test.setTimeout(600_000)
  let charts = 0
  for (const address of opened().filter((one) => isReading(one) && !one.includes('/embed/'))) {
    await page.goto(address)
    for (const figure of await page.locator('figure.chart').all()) {
      charts += 1
      const id = `${address} ${(await figure.getAttribute('id')) ?? ''}`
      expect((await figure.locator('h2, h3, h4').first().textContent())!.length, id).toBeGreaterThan(10)
      expect(await figure.locator('figcaption time').count(), id).toBeGreaterThan(0)
      if ((await figure.locator('svg[role="img"]').count()) > 0) {
        expect(await figure.locator('table tbody tr').count(), id).toBeGreaterThan(0)
        expect(await figure.locator('a[href$=".csv"]').count(), id).toBeGreaterThan(0)
      }
    }
  }
  expect(charts).toBeGreaterThan(20)
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

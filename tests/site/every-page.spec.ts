import { expect, test, type Page } from '@playwright/test'
import { isReading, opened } from './built-site.ts'
import { counted, readingGrade } from './reading-grade.ts'

/** Each page is opened once, on a phone, and looked at for all of this; the pages are dealt out to four tests. */
const parts = 4

/** What is wrong with each figure of the page, and how many figures there are. */
async function figures(page: Page): Promise<{ charts: number; faults: string[] }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('figure.chart')]
    const faults = all.flatMap((figure) => {
      const lacks: string[] = []
      if ((figure.querySelector('h2, h3, h4')?.textContent.trim().length ?? 0) <= 10) lacks.push('no title')
      if (figure.querySelector('figcaption time') === null) lacks.push('no as-of date')
      if (figure.querySelector('svg:is([role="img"], [role="slider"])') !== null) {
        if (figure.querySelector('table tbody tr') === null) lacks.push('no table')
        if (figure.querySelector('a[href$=".csv"]') === null) lacks.push('no CSV')
      }
      return lacks.map((lack) => `#${figure.id}: ${lack}`)
    })
    return { charts: all.length, faults }
  })
}

/** The sentences of the page's main text, without charts, tables, code and what is named rather than said. */
async function mainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!.cloneNode(true) as HTMLElement
    const aside =
      'svg, table, pre, code, figcaption, .facts, .tabs, .crumb, .acts, .share, form, dt, nav, .jumps, [lang]'
    for (const one of main.querySelectorAll(aside)) one.remove()
    return [...main.querySelectorAll('p, li, dd')]
      .filter((one) => one.querySelector('p, li, dd') === null)
      .map((one) => one.textContent.trim())
      .filter((sentence) => /[.!?]$/.test(sentence))
      .join('\n')
  })
}

for (let part = 0; part < parts; part += 1) {
  test(`pages ask only their own host, fit a phone, have whole charts and read plainly: ${part + 1} of ${parts}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width: 320, height: 800 })
    const faults = {
      strangers: [] as string[],
      policy: [] as string[],
      sideways: [] as string[],
      charts: [] as string[],
      hard: [] as string[],
    }
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
        faults.strangers.push(request.url())
    })
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) faults.policy.push(message.text())
    })
    const seen = { charts: 0, grades: [] as string[] }
    for (const address of opened().filter((_, at) => at % parts === part)) {
      await page.goto(address)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) faults.sideways.push(`${address}: ${width}`)
      if (address.includes('/embed/')) continue
      if (isReading(address)) {
        const found = await figures(page)
        seen.charts += found.charts
        faults.charts.push(...found.faults.map((fault) => `${address} ${fault}`))
      }
      if (address.startsWith('/es/')) continue
      const counts = counted(await mainText(page))
      if (counts.words < 20) continue
      const grade = readingGrade(counts)
      seen.grades.push(`${address} ${grade.toFixed(1)} (${counts.words} words)`)
      if (grade > 9) faults.hard.push(seen.grades.at(-1)!)
    }
    await test.info().attach('reading grades', { body: seen.grades.join('\n'), contentType: 'text/plain' })
    expect(faults).toEqual({ strangers: [], policy: [], sideways: [], charts: [], hard: [] })
    expect(seen.charts).toBeGreaterThan(5)
    expect(seen.grades.length).toBeGreaterThan(5)
  })
}

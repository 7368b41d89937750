import { expect, test, type Page } from '@playwright/test'
import { brokenRules } from './axe.ts'
import { pageKinds } from './built-site.ts'
import { withModule } from './with-module.ts'

const english = pageKinds().filter((page) => !page.startsWith('/es/'))
const spanish = pageKinds().filter((page) => page.startsWith('/es/'))

/** What axe finds on each page, one line per rule broken. */
async function faults(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    await withModule(page, address)
    found.push(...(await brokenRules(page)).map((rule) => `${address}: ${rule}`))
  }
  return found
}

/** Lays rules over a page that its policy cannot forbid, as a reader’s own sheet would. */
async function readersSheet(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
}

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

test('axe finds nothing on any kind of page, in light', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await faults(page, english)).toEqual([])
})

test('axe finds nothing in dark at 320 px', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await faults(page, english)).toEqual([])
})

test('axe finds nothing in forced colours, in Spanish', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await faults(page, spanish)).toEqual([])
})

test('forced colours keep the marks of charts apart from the ground and from each other', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  let marks = 0
  for (const address of english.filter((one) => one.includes('/complaints/'))) {
    await withModule(page, address)
    const unseen = await page.locator('svg.wide rect:not(.filling-area, .hatch-ground)').evaluateAll(
      (rects) =>
        rects.filter((rect) => {
          const { stroke } = getComputedStyle(rect)
          return stroke === 'none' || stroke === getComputedStyle(document.body).backgroundColor
        }).length,
    )
    const unread = await page
      .locator('svg.wide text')
      .evaluateAll(
        (texts) =>
          texts.filter(
            (text) => getComputedStyle(text).fill === getComputedStyle(document.body).backgroundColor,
          ).length,
      )
    expect(unread, address).toBe(0)
    marks += await page.locator('svg.wide rect').count()
    expect(unseen, address).toBe(0)
  }
  expect(marks).toBeGreaterThan(5)
})

test('the Tab key reaches everything in order, shows where it is, and leaves again', async ({ page }) => {
  test.setTimeout(240_000)
  for (const address of english) {
    await withModule(page, address)
    const all = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], summary, input, button, select, textarea, [tabindex="0"]',
          ),
        ].filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
          .length,
    )
    const unseen: string[] = []
    const reached = new Set<number>()
    for (let press = 0; press < all; press += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const one = document.activeElement!
        if (document.querySelector('[data-first-reached]') === null)
          one.toggleAttribute('data-first-reached', true)
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        const { width, height } = one.getBoundingClientRect()
        return {
          place: [...document.querySelectorAll('*')].indexOf(one),
          text: one.outerHTML.slice(0, 80),
          isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0,
        }
      })
      expect(at.place, `${address}: after ${press} presses, ${at.text} comes out of order`).toBeGreaterThan(
        Math.max(0, ...reached),
      )
      reached.add(at.place)
      if (!at.isSeen) unseen.push(at.text)
    }
    expect(unseen, address).toEqual([])
    await page.keyboard.press('Tab')
    const isLeft = await page.evaluate(() => {
      const [first, now] = [document.querySelector('[data-first-reached]')!, document.activeElement!]
      return (first.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
    })
    expect(isLeft, `${address}: the last place lets go`).toBe(true)
  }
})

test('the first Tab leads past the frame to the content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // the browser goes there in its own time
  await expect(page).toHaveURL(/#main$/)
  await expect(page.locator('main:target')).toBeVisible()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('what can be pressed, and stands outside a sentence, is at least 24 px high and wide', async ({
  page,
}) => {
  for (const address of english) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await withModule(page, address)
      const small = await page
        .locator('header a, nav a, footer a, .acts a, .jumps a, summary, button, input, .card')
        .evaluateAll((all) =>
          all
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
            .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width}×${box.height}`),
        )
      expect(small, `${address} at ${width}`).toEqual([])
    }
  }
})

test('text twice as large, and text set wider, stay on the page and are not cut', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 640, height: 800 })
  for (const address of english) {
    await withModule(page, address)
    for (const rules of [
      ':root { font-size: 200% !important }',
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    ]) {
      await readersSheet(page, rules)
      expect(await sideways(page), `${address} ${rules}`).toBeLessThanOrEqual(0)
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')]
          .filter((one) => {
            const { overflowX, overflowY } = getComputedStyle(one)
            return (
              (overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) ||
              (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1)
            )
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      )
      expect(cut, `${address} ${rules}`).toEqual([])
    }
  }
})

test('nothing moves for those who ask for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of english) {
    await withModule(page, address)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
          return (
            transitionDuration.split(', ').some((time) => parseFloat(time) > 0) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          )
        })
        .map((one) => one.tagName),
    )
    expect(moving, address).toEqual([])
  }
})

test('print opens the tables, shows where links lead, and leaves out what cannot be pressed on paper', async ({
  page,
}) => {
  const address = english.find((one) => one.endsWith('/complaints/'))!
  await withModule(page, address)
  const tables = page.locator('figure details:not(.share) table')
  expect(await tables.count()).toBeGreaterThan(0)
  expect(await tables.first().evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(
    false,
  )
  await page.emulateMedia({ media: 'print' })
  for (const table of await tables.all())
    expect(await table.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
  await expect(page.locator('.printed')).toContainText(address)
  await expect(page.locator('header.site')).toBeHidden()
  for (const act of await page.locator('.acts').all()) await expect(act).toBeHidden()
  const shown = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
    )
  expect(shown.length).toBeGreaterThan(0)
  for (const [href, content] of shown) expect(content).toContain(href!)
})

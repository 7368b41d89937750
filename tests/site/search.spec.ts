import { expect, test } from '@playwright/test'
import { html, pages } from './built-site.ts'

test('the search page lists every page but single districts and incidents, so that it serves without a script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const search of ['/search/', '/es/search/']) {
    await page.goto(`${baseURL}${search}`)
    await expect(page.locator('#search')).toBeHidden()
    const listed = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
    const wanted = pages().filter(
      (one) =>
        one.startsWith('/es/') === search.startsWith('/es/') &&
        !/embed\/|404|\/search\/$|\/(districts|recovery)\/./.test(one),
    )
    expect(wanted.filter((one) => !listed.includes(one))).toEqual([])
  }
  await context.close()
})

test('a word typed finds the pages that speak of it, in the language of the page', async ({ page }) => {
  for (const [search, word, expected] of [
    ['/search/', 'exonerated', '/glossary/'],
    ['/es/search/', 'sanciones', '/es/glossary/'],
  ] as const) {
    await page.goto(search)
    await page.getByRole('searchbox').fill(word)
    await expect(page.getByRole('status')).toContainText(`${word}`, { timeout: 20_000 })
    const found = await page
      .locator('#found a')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))
    expect(found).toContain(expected)
    expect(found.filter((one) => one.startsWith('/es/') !== search.startsWith('/es/'))).toEqual([])
    expect(found.filter((one) => !html(one).includes('<main'))).toEqual([])
    expect(new URL(page.url()).hash).toBe(`#q=${word}`)
  }
})

test('an address with words searches for them, and nothing found is said', async ({ page }) => {
  await page.goto('/search/#q=Chicago')
  await expect(page.locator('#found a').first()).toBeVisible({ timeout: 20_000 })
  await page.getByRole('searchbox').fill('qqzzxx')
  await expect(page.getByRole('status')).toHaveText(
    'Nothing found for “qqzzxx”. Try another word, or use the list below.',
  )
  await expect(page.locator('#found li')).toHaveCount(0)
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>')
  await expect(page.getByRole('status')).toContainText('<img src=x')
  expect(await page.locator('#found img, [role="status"] img').count()).toBe(0)
})

test('words in the query of an address are searched for too, and fictional cities are told apart', async ({
  page,
}) => {
  await page.goto('/search/?q=officers')
  await expect(page.getByRole('searchbox')).toHaveValue('officers')
  await expect(page.locator('#found a').first()).toBeVisible({ timeout: 20_000 })
  expect(new URL(page.url()).search).toBe('')
  expect(new URL(page.url()).hash).toBe('#q=officers')
  const entries = await page.locator('#found li').evaluateAll((all) =>
    all.map((one) => ({
      path: new URL(one.querySelector('a')!.href).pathname,
      mark: one.querySelector('.mark-demonstration')?.textContent ?? null,
      text: one.querySelector('p')!.textContent ?? '',
    })),
  )
  expect(entries.some(({ mark }) => mark !== null)).toBe(true)
  for (const { path, mark, text } of entries) {
    expect(mark, path).toBe(/^\/(port-alder|san-lirio)\//.test(path) ? 'fictional' : null)
    expect(text, path).toMatch(/^(?:… |[\p{Lu}\p{N}“])/u)
    expect(text, path).not.toMatch(/Share this chart|Link to this chart|Picture \((?:SVG|PNG)\)/)
  }
})

test('the search engine runs under the page’s policy, from its own host alone', async ({ page, baseURL }) => {
  const strangers: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('complaint')
  await expect(page.locator('#found a').first()).toBeVisible({ timeout: 20_000 })
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test('the rest of what was found is shown when asked, twenty at a time, and the first of them has the focus', async ({
  page,
}) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('complaints')
  await page.keyboard.press('Enter')
  const more = page.getByRole('button', { name: 'Show 20 more' })
  await expect(more).toBeVisible({ timeout: 20_000 })
  const before = await page.locator('#found li').count()
  // a second press while the first is still at work adds nothing twice and leaves nothing out
  await more.evaluate((button: HTMLElement) => [button.click(), button.click()])
  await expect(page.locator('#found li').nth(before).locator('a')).toBeFocused()
  const after = await page.locator('#found li').count()
  expect(after).toBeGreaterThan(before)
  expect(after).toBeLessThanOrEqual(40)
  const found = await page
    .locator('#found a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(new Set(found).size).toBe(after)
  await expect(page.getByRole('status')).toContainText(`The first ${after} are shown.`)
})

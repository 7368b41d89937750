import { expect, test } from '@playwright/test'
import { published } from './built-site.ts'
import { harmless, refused } from './hostile-statements.ts'
import { cells, requests, run, written } from './workbench-page.ts'

const agencies = published<{ agency_id: string }[]>('agencies.json').map(({ agency_id }) => agency_id)

test('links that are no names of ours put nothing into the editor', { tag: '@safety' }, async ({ page }) => {
  await page.goto('/query/')
  const before = await written(page).inputValue()
  for (const hash of [
    '#nothing',
    "#sustained-rate/x' OR 1=1 --",
    '#sustained-rate/%27%20OR%201=1',
    '#sustained-rate/../../x',
    '#<img src=x onerror=alert(1)>',
    '#main',
    '#sustained-rate/a/b',
    '#__proto__',
  ]) {
    await page.goto('about:blank')
    await page.goto(`/query/${hash}`)
    expect(await written(page).inputValue(), hash).toBe(before)
  }
})

test(
  'hostile statements reach nothing, and the page still answers',
  { tag: '@safety' },
  async ({ page, baseURL }) => {
    test.setTimeout(180_000)
    const seen = requests(page)
    await page.goto('/query/')
    await run(page, 'SELECT 1')
    const before = seen.length
    const ran: string[] = []
    for (const sql of refused) {
      await run(page, sql)
      if ((await page.locator('.error-view').count()) === 0) ran.push(sql)
    }
    expect(ran).toEqual([])
    const failed: string[] = []
    for (const sql of harmless) {
      await run(page, sql)
      if ((await page.locator('.error-view').count()) > 0) failed.push(sql)
    }
    expect(failed).toEqual([])
    expect(await page.locator('#result img, #result script, #result a').count()).toBe(0)
    await run(page, 'SELECT agency_id FROM agencies ORDER BY agency_id')
    expect(await cells(page)).toEqual([...agencies].sort().map((id) => [id]))
    // whatever was asked, nothing left the page: not to others, not to its own host
    expect(seen.slice(before).filter((url) => !/\.woff2$/.test(url))).toEqual([])
    expect(seen.filter((url) => !url.startsWith(baseURL!))).toEqual([])
  },
)

test(
  'the worker itself has no way out, even if the engine were unlocked',
  { tag: ['@safety', '@chromium'] },
  async ({ page }) => {
    await page.goto('/query/')
    await run(page, 'SELECT 1')
    const worker = page.workers()[0]!
    expect(
      await worker.evaluate(() =>
        [
          'XMLHttpRequest',
          'WebSocket',
          'EventSource',
          'Worker',
          'indexedDB',
          'caches',
          'importScripts',
        ].filter((name) => (globalThis as Record<string, unknown>)[name] !== undefined),
      ),
    ).toEqual([])
  },
)

test('data that looks like markup is text', { tag: '@safety' }, async ({ page }) => {
  await page.goto('/query/')
  const payload = '<img src=x onerror="document.title=1">'
  await run(page, `SELECT '${payload}' AS "${payload.replaceAll('"', '""')}"`)
  await expect(page.locator('#result td')).toHaveText(payload)
  await expect(page.locator('#result th')).toHaveText(payload)
  expect(await page.locator('#result img').count()).toBe(0)
})

import { expect, test } from '@playwright/test'
import { serve } from '../../scripts/serve-folder.ts'
import { dist } from './built-site.ts'
import { cells, editor, press, requests, run, written } from './workbench-page.ts'

test(
  'queries that ran and queries that were named come back after a reload, and can be forgotten',
  { tag: '@editor' },
  async ({ page }) => {
    await page.goto('/query/')
    const summary = page.getByText('Earlier and saved queries')
    await run(page, 'SELECT 1 AS first')
    await run(page, 'SELECT 2 AS second')
    await run(page, 'SELECT nothing')
    await run(page, 'SELECT 1 AS first')
    await expect(page.locator('.result-out')).toBeVisible()
    await summary.click()
    await page.getByLabel('Name for the query in the editor').fill('<b>mine</b>')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.reload()
    await summary.click()
    expect(await page.locator('#kept li button:first-child').allInnerTexts()).toEqual([
      '<b>mine</b>',
      'SELECT 1 AS first',
      'SELECT nothing',
      'SELECT 2 AS second',
    ])
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(new Date())
    expect(await page.locator('#kept li > span').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`^${today}, [\\d:]+$`)),
      expect.stringMatching(new RegExp(`^${today}, [\\d:]+ · did not run$`)),
      expect.stringMatching(new RegExp(`^${today}, [\\d:]+$`)),
    ])
    await page.getByRole('button', { name: 'SELECT 2 AS second' }).click()
    await expect(written(page)).toHaveValue('SELECT 2 AS second')
    await page.getByRole('button', { name: '<b>mine</b>', exact: true }).click()
    await expect(written(page)).toHaveValue('SELECT 1 AS first')
    await page.getByRole('button', { name: 'Forget <b>mine</b>' }).click()
    await expect(page.locator('#kept h3')).toHaveText(['Earlier'])
    await page.getByRole('button', { name: 'Forget all queries' }).click()
    await expect(page.locator('#kept li')).toHaveCount(0)
  },
)

test('where nothing may be kept, queries are answered all the same', { tag: '@editor' }, async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }),
  )
  await page.goto('/query/')
  await editor(page).fill('SELECT 5 AS five')
  expect(await press(page)).toMatch(/^1 row/)
  expect(await cells(page)).toEqual([['5']])
  await expect(page.locator('.result-out')).toBeVisible()
  await page.getByText('Earlier and saved queries').click()
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible()
})

test('what each column holds is told for the rows of a result', { tag: '@results' }, async ({ page }) => {
  await page.goto('/query/')
  await run(page, `SELECT * FROM (VALUES (9, 'b'), (10, 'a'), (10, NULL)) AS t(n, s)`)
  await page.getByText('What each column holds').click()
  await expect(page.locator('.profile tbody tr')).toHaveCount(2)
  expect(
    await page
      .locator('.profile tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent))),
  ).toEqual([
    ['n', '0', '2', '9', '10', '10 (2)'],
    ['s', '1', '2', 'a', 'b', 'b (1)'],
  ])
})

test.describe('kept', () => {
  test.use({ serviceWorkers: 'allow' })

  test(
    'after one query the page works without a network, until it is no longer kept',
    { tag: '@control' },
    async ({ page }) => {
      test.setTimeout(120_000)
      // a server of its own, to be closed: a browser that only plays being offline loads workers past what it keeps
      const server = await serve(dist, 0)
      await page.goto(`${server.url}/query/`)
      await run(page, 'SELECT count(*) FROM agencies')
      const answer = await cells(page)
      await expect(page.locator('#offline')).toContainText('works without a network', { timeout: 20_000 })
      server.close()
      expect(await fetch(server.url).catch(() => null)).toBe(null)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Query the data')
      await run(page, 'SELECT count(*) FROM agencies')
      expect(await cells(page)).toEqual(answer)
      await page.getByRole('button', { name: 'Do not keep it' }).click()
      await expect(page.locator('#offline')).toHaveText('This page is no longer kept.')
      expect(await page.evaluate(() => caches.keys())).toEqual([])
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0,
      )
      const again = await serve(dist, Number(new URL(server.url).port))
      await page.reload()
      const seen = requests(page)
      await run(page, 'SELECT 1')
      await page.waitForTimeout(500)
      expect(seen.filter((url) => url.includes('offline'))).toEqual([])
      again.close()
    },
  )
})

test(
  'the schema tells how many rows a table has, what is empty, and how tables belong together',
  { tag: '@schema' },
  async ({ page }) => {
    await page.goto('/query/')
    await run(
      page,
      `SELECT count(*), round(100 * (1 - count(outcome_label) / count(*))), round(100 * (1 - count(duration_days) / count(*)), 1) FROM complaints`,
    )
    const [[rows, , days]] = (await cells(page)) as [[string, string, string]]
    const table = page.locator('#table-complaints')
    await table.locator('summary').click()
    await expect(table).toContainText(`${Number(rows).toLocaleString('en-US')} rows.`)
    await expect(
      table
        .locator('tr', { has: page.getByText('duration_days', { exact: true }) })
        .locator('td')
        .last(),
    ).toHaveText(Number(days) === 0 ? '' : `${Number(days).toFixed(Number(rows) < 1000 ? 0 : 1)}%`)
    await expect(page.getByText('allegations JOIN complaints USING (agency_id, complaint_id)')).toBeVisible()
    await run(
      page,
      'SELECT count(*) > 0 AS joined FROM allegations JOIN complaints USING (agency_id, complaint_id)',
    )
    expect(await cells(page)).toEqual([['true']])
  },
)

test(
  'the schema tells whose rows a table holds, up to which day, and which columns an agency leaves empty and why',
  { tag: '@schema' },
  async ({ page }) => {
    await page.goto('/query/')
    await run(
      page,
      'SELECT agency_id, count(*), min(as_of), count(received_on) FROM complaints JOIN agencies USING (agency_id) GROUP BY ALL ORDER BY agency_id',
    )
    const asked = (await cells(page)) as [string, string, string, string][]
    await page.locator('#table-complaints summary').click()
    const lines = page.locator('#table-complaints .schema-agencies tbody tr')
    await expect(lines).toHaveCount(asked.length)
    for (const [at, [agency, rows, asOf, days]] of asked.entries()) {
      const cell = lines.nth(at).locator('td')
      await expect(lines.nth(at).locator('th')).toHaveText(agency)
      await expect(cell.nth(0)).toHaveText(Number(rows).toLocaleString('en-US'))
      const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
      await expect(cell.nth(1)).toHaveText(new Date(asOf).toLocaleDateString('en-GB', written))
      expect(days).toBe('0')
      await expect(cell.nth(2)).toContainText(/too exact: [^:]*received_on/)
      await expect(cell.nth(2)).toContainText(
        /Changed in [\d,]+ rows: class not given, to protect people: too few of its kind/,
      )
    }
  },
)

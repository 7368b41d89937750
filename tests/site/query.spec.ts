import { expect, test, type Page } from '@playwright/test'
import { brokenRules } from './axe.ts'
import { published } from './built-site.ts'
import { cells, editor, requests, run, status, write, written } from './workbench-page.ts'

interface Row {
  agency_id: string
  origin: string
  area: string
  people_group: string
  period: string
  category: string
  numerator: number | null
  denominator: number | null
}
const agencies = published<{ agency_id: string }[]>('agencies.json').map(({ agency_id }) => agency_id)
const measures = published<{ stem: string; sql: string }[]>('measures.json')

/** Bytes of script on the wire so far, besides the engine's own worker. */
function scripts(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js') && !name.includes('duckdb-browser'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  )
}

test(
  'nothing of the engine is fetched before someone goes to the editor or runs',
  { tag: '@at-once' },
  async ({ page, baseURL }) => {
    const seen = requests(page)
    await page.goto('/query/')
    await page.keyboard.press('Tab')
    await expect(page.locator('#run')).toBeEnabled()
    await page.waitForTimeout(300)
    const before = await scripts(page)
    expect(before).toBeGreaterThan(1000)
    expect(before).toBeLessThan(60_000)
    expect(seen.filter((url) => /engine|duckdb|\.gz/.test(url))).toEqual([])
    await editor(page).focus()
    await expect(page.locator('#code-editor')).toBeVisible()
    await expect.poll(() => seen.filter((url) => url.endsWith('.wasm.gz')).length).toBe(1)
    await run(page, 'SELECT 1 AS n UNION ALL SELECT 2')
    await expect(page.locator('.result-out')).toBeVisible()
    const after = await scripts(page)
    expect(after).toBeGreaterThan(before)
    expect(after).toBeLessThan(250_000)
    expect(seen.filter((url) => !url.startsWith(baseURL!))).toEqual([])
  },
)

test('a query gives the numbers that were published', { tag: '@results' }, async ({ page }) => {
  await page.goto('/query/')
  const said = await run(
    page,
    `SELECT agency_id, origin, area, people_group, period, category, numerator, denominator FROM measures
     WHERE measure = 'sustained-rate' ORDER BY agency_id, origin, area, people_group, period, category`,
  )
  const rows = published<Row[]>('measures/sustained-rate.json')
  expect(rows.length).toBeGreaterThan(20)
  const text = (value: string | number | null) => (value === null ? 'NULL' : String(value))
  const expected = rows
    .map((row) =>
      [
        row.agency_id,
        row.origin,
        row.area,
        row.people_group,
        row.period,
        row.category,
        row.numerator,
        row.denominator,
      ].map(text),
    )
    .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))
  expect(await cells(page)).toEqual(expected.slice(0, 100))
  expect(said).toMatch(new RegExp(`^${rows.length.toLocaleString('en-US')} rows, [\\d,]+ ms\\.$`))
  await expect(page.locator('#result caption')).toContainText(`of ${rows.length.toLocaleString('en-US')}`)
})

test(
  'the query printed for a measure gives its published rows, and links fill the editor without running',
  { tag: '@at-once' },
  async ({ page }) => {
    const seen = requests(page)
    await page.goto('/query/#sustained-rate')
    const { sql } = measures.find(({ stem }) => stem === 'sustained-rate')!
    await expect(written(page)).toHaveValue(sql)
    const numbers = published<Row[]>('measures/sustained-rate.json')
    const agency = agencies.find((id) => numbers.some(({ agency_id }) => agency_id === id))!
    await page.goto(`/query/#sustained-rate/${agency}`)
    await expect(written(page)).toHaveValue(new RegExp(`agency_id = '${agency}'`))
    expect(seen.filter((url) => url.endsWith('.gz'))).toEqual([])

    await page.locator('#run').click()
    const rows = numbers.filter(({ agency_id }) => agency_id === agency)
    await expect(page.locator('#result caption')).toContainText(`of ${rows.length}`, { timeout: 60_000 })
  },
)

/** What is marked in the editor, which stands in a shadow root. */

test(
  'several statements run in order and stop at the first that fails',
  { tag: '@results' },
  async ({ page }) => {
    await page.goto('/query/')
    await run(page, `CREATE TEMP TABLE mine AS SELECT 41 AS a; SELECT a + 1 AS "answer;" FROM mine;`)
    expect(await cells(page)).toEqual([['42']])
    await expect(status(page)).toContainText('2 statements ran; this is the last.')
    expect(await run(page, 'SELECT nothing; SELECT 1')).toContain('nothing')
    expect(await run(page, ' ; -- only this')).toContain('nothing to run')
  },
)

test('what comes late for an answer is not put under the next one', { tag: '@results' }, async ({ page }) => {
  const { promise: open, resolve: letThrough } = Promise.withResolvers<null>()
  await page.route(/result-out\.client.*\.js$/, async (route) => {
    await open
    await route.continue()
  })
  await page.goto('/query/')
  await run(page, 'SELECT i, i AS first FROM range(3) AS t(i)')
  await run(page, 'SELECT i, i AS second FROM range(3) AS t(i)')
  letThrough(null)
  await expect(page.locator('.result-out')).toBeVisible()
  await page.waitForTimeout(200)
  await expect(page.locator('.result-out')).toHaveCount(1)
  await expect(page.locator('.result-picture')).toHaveCount(1)
})

test('the keyboard alone is enough', { tag: '@editor' }, async ({ page }) => {
  await page.goto('/query/')
  await editor(page).fill('SELECT 6 * 7 AS answer')
  await editor(page).press('Control+Enter')
  await expect(page.locator('#result td')).toHaveText('42', { timeout: 60_000 })
  await editor(page).focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('#run')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#result td')).toHaveText('42')
})

test(
  'what a reader asks for before the page’s module is there is done once it is',
  { tag: '@editor' },
  async ({ page }) => {
    const { promise: open, resolve: letThrough } = Promise.withResolvers<null>()
    await page.route(/Workbench.*\.js$/, async (route) => {
      await open
      await route.continue()
    })
    await page.goto('/query/')
    await written(page).fill('SELECT 6 * 7 AS answer')
    await written(page).press('ControlOrMeta+Enter')
    await expect(page.locator('#run')).toBeDisabled()
    letThrough(null)
    await expect(page.locator('#result td')).toHaveText('42', { timeout: 30_000 })
  },
)

test('pages of a hundred rows, and sorting over all of them', { tag: '@results' }, async ({ page }) => {
  await page.goto('/query/')
  await run(page, 'SELECT i AS id, 1000 - i AS falling FROM range(250) AS t(i)')
  await expect(page.locator('#result caption')).toHaveText('Rows 1 to 100 of 250')
  await page.getByRole('button', { name: 'Next rows' }).click()
  await page.getByRole('button', { name: 'Next rows' }).click()
  await expect(page.locator('#result caption')).toHaveText('Rows 201 to 250 of 250')
  expect((await cells(page))[49]).toEqual(['249', '751'])
  await page.getByRole('button', { name: 'falling', exact: true }).click()
  await expect(page.locator('#result th').nth(1)).toHaveAttribute('aria-sort', 'ascending')
  expect((await cells(page))[0]).toEqual(['249', '751'])
  await page.getByRole('button', { name: 'falling', exact: true }).click()
  await expect(page.locator('#result th').nth(1)).toHaveAttribute('aria-sort', 'descending')
  expect((await cells(page))[0]).toEqual(['0', '1000'])
})

for (const [width, height] of [
  [1280, 900],
  [1280, 757],
  [360, 640],
] as const)
  test(
    `an answer and an error come into view on a screen of ${width} × ${height}, the focus stays`,
    { tag: '@results' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto('/query/')
      await write(page, 'SELECT * FROM measures ORDER BY period, agency_id, numerator LIMIT 50')
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      await page.keyboard.press('Control+Enter')
      // what is to be known of the answer comes above it
      await expect(page.locator('.cautions')).toBeVisible({ timeout: 60_000 })
      await expect(page.locator('#result td').first()).toBeInViewport({ timeout: 60_000 })
      await expect(status(page)).toBeInViewport({ ratio: 1 })
      await expect(editor(page)).toBeFocused()
      await expect(page.getByText('Scroll the table sideways')).toBeVisible()
      await write(page, 'SELECT nothing')
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      await page.keyboard.press('Control+Enter')
      await expect(page.locator('.error-view pre')).toBeInViewport()
      await expect(status(page)).toBeInViewport({ ratio: 1 })
      await expect(editor(page)).toBeFocused()
    },
  )

test(
  'a busy query is cancelled within a second, and the next one is answered within five',
  { tag: '@control' },
  async ({ page }) => {
    await page.goto('/query/')
    await run(page, 'SELECT 1')
    for (const heavy of [
      'SELECT count(*) FROM range(1000000000) AS a, range(1000) AS b',
      'SELECT count(DISTINCT a.i * b.i) FROM range(100000) AS a(i), range(100000) AS b(i)',
    ]) {
      await editor(page).fill(heavy)
      await page.locator('#run').click()
      await page.waitForTimeout(700)
      const began = Date.now()
      await page.locator('#cancel').click()
      await expect(status(page)).toContainText('Cancelled', { timeout: 1000 })
      await editor(page).fill('SELECT 7 AS again')
      await expect(page.locator('#run')).toBeEnabled({ timeout: 5000 })
      await page.locator('#run').click()
      await expect(page.locator('#result td')).toHaveText('7', { timeout: 5000 })
      expect(Date.now() - began).toBeLessThan(6000)
    }
    await page.getByText('Earlier and saved queries').click()
    await expect(page.locator('#kept li > span')).toHaveCount(4)
    expect(
      await page
        .locator('#kept li > span')
        .evaluateAll((spans) => spans.map((span) => / · (.*)$/.exec(span.textContent)?.[1])),
    ).toEqual([undefined, 'stopped', 'stopped', undefined])
  },
)

test(
  'in Spanish the page speaks Spanish, and an example goes into the editor at a press',
  { tag: '@at-once' },
  async ({ page }) => {
    await page.goto('/es/query/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Consultar los datos')
    const example = page.locator('#figures-of-all')
    await example.getByRole('button').click()
    await expect(written(page)).toHaveValue((await example.locator('pre code').textContent())!)
    await page.getByRole('button', { name: 'Ejecutar', exact: true }).click()
    await expect(status(page)).toHaveText(/^[\d,]+ filas?, [\d,]+ ms\.$/, { timeout: 60_000 })
  },
)

test(
  'without JavaScript it says what is needed and lists the downloads',
  { tag: '@chromium' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
    const page = await context.newPage()
    await page.goto('/query/')
    await expect(page.locator('noscript p')).toBeVisible()
    expect(await page.locator('noscript p').evaluate((p) => p.textContent)).toMatch(
      /^Queries need JavaScript/,
    )
    await expect(page.getByRole('button', { name: 'Run' })).toBeDisabled()
    const download = page.getByRole('link', { name: 'Everything as one DuckDB file, packed' })
    const response = await context.request.get((await download.getAttribute('href'))!)
    expect([...(await response.body()).subarray(0, 2)]).toEqual([0x1f, 0x8b])
    await context.close()
  },
)

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page with a result and with an error, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/query/')
    for (const sql of ['SELECT *, NULL AS none FROM measures', 'SELECT nothing']) {
      await run(page, sql)
      expect(await brokenRules(page)).toEqual([])
    }
  })
}

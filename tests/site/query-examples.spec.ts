import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from '@playwright/test'
import { dist } from './built-site.ts'
import { cells, download, editor, press, written } from './workbench-page.ts'

/** Answers of the native engine to queries over the published database, every value as text, NULL as NULL. */
async function nativeAnswers(queries: readonly string[]): Promise<string[][][]> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-native-'))
  const path = join(folder, 'redress.duckdb')
  writeFileSync(path, gunzipSync(readFileSync(join(dist, 'data/redress.duckdb.gz'))))
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '1' })
  const connection = await instance.connect()
  const answers: string[][][] = []
  for (const sql of queries) {
    const rows = (await connection.runAndReadAll(sql)).getRows()
    answers.push(rows.map((row) => row.map((value) => (value === null ? 'NULL' : String(value)))))
  }
  connection.closeSync()
  instance.closeSync()
  rmSync(folder, { recursive: true })
  return answers
}

test(
  'every example answers the same at build, in the page and in the native engine',
  { tag: '@at-once' },
  async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto('/query/')
    const stems = await page
      .locator('section[aria-labelledby="examples"] .printed-query')
      .evaluateAll((articles) => articles.map(({ id }) => id))
    expect(stems.length).toBeGreaterThanOrEqual(5)
    const queries: string[] = []
    for (const stem of stems)
      queries.push((await page.locator(`#${stem} details:last-of-type pre code`).textContent())!)
    const native = await nativeAnswers(queries)
    for (const [at, stem] of stems.entries()) {
      await page.locator(`#${stem}`).getByRole('button').click()
      await expect(written(page)).toHaveValue(queries[at]!)
      await press(page)
      expect(await cells(page), stem).toEqual(native[at]!.slice(0, 100))
      expect(await cells(page, `#${stem} .answer`), stem).toEqual(native[at]!.slice(0, 12))
      expect(await page.locator(`#${stem} p.small`).last().innerText(), stem).toMatch(/\.$/)
    }
  },
)

test(
  'the answers stand on the page before anything of the engine is fetched',
  { tag: '@at-once' },
  async ({ page }) => {
    await page.goto('/query/', { waitUntil: 'commit' })
    const chart = page.locator('#complaints-by-year .wide svg[role="img"]')
    await expect(chart).toBeVisible()
    expect(await chart.locator('path').count()).toBeGreaterThan(0)
    expect(await chart.getAttribute('aria-label')).toContain('Complaints from the public by year received')
    const seen = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(seen.filter((name) => name.endsWith('.gz'))).toEqual([])
  },
)

test('examples set no agency beside another, name what they draw, and say which cities are fictional', async ({
  page,
}) => {
  await page.goto('/es/query/')
  await expect(page.locator('#figures-of-all table')).toBeVisible()
  await expect(page.locator('#figures-of-all svg')).toHaveCount(0)
  const texts = await page
    .locator('.answer-chart .wide svg text')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''))
  expect(texts).toContain('Port Alder (ficticia)')
  expect(texts).toContain('Confirmada')
  expect(texts.filter((text) => /[a-z]_[a-z]|port-alder|^…|[a-z]…[a-z]/.test(text))).toEqual([])
  const marks = await page
    .locator('.answer tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('td')!.textContent!.trim(),
        row.querySelector('td')!.dataset['mark'] ?? '',
      ]),
    )
  expect(
    marks.filter(([agency, mark]) => /^(port-alder|san-lirio)$/.test(agency!) !== (mark === 'ficticia')),
  ).toEqual([])
})

test(
  'a picture breaks its words where they have no room, and one that cannot be made is told',
  { tag: '@results' },
  async ({ page, context }) => {
    await page.goto('/query/')
    const long =
      'Complaints That Were Received From Members Of The Public And Closed Within The Same Calendar Year'
    await editor(page).fill(
      `SELECT 2000 + i AS received_year, i AS "${long}, ${'WHICHEVERWAY'.repeat(12)}" FROM range(5) AS t(i)`,
    )
    await press(page)
    await expect(page.locator('.result-picture svg')).toBeVisible()
    // a browser that has no room for a picture in dots
    await page.evaluate(() => (HTMLCanvasElement.prototype.toBlob = (made) => made(null)))
    await page.getByRole('button', { name: 'Chart as PNG' }).click()
    await expect(page.getByRole('status')).toHaveText(
      '“Chart as PNG” could not be made. CSV holds the same rows.',
    )
    const svg = readFileSync((await download(page, 'Chart as SVG')).path, 'utf8')
    const other = await context.newPage()
    await other.setContent(svg)
    const boxes = await other.evaluate(() => {
      const drawn = document.querySelector('svg')!
      const { x, y, width, height } = drawn.viewBox.baseVal
      return {
        lines: [...drawn.querySelectorAll<SVGTextElement>(':scope > rect ~ text[font-weight="600"]')].length,
        outside: [...drawn.querySelectorAll('text')]
          .map((one) => [one.textContent, one.getBBox()] as const)
          .filter(
            ([, box]) =>
              box.x < x || box.x + box.width > x + width || box.y < y || box.y + box.height > y + height,
          )
          .map(([told]) => told),
      }
    })
    expect(boxes.lines).toBeGreaterThan(2)
    expect(boxes.outside).toEqual([])
  },
)

test(
  'a result becomes a chart that can be changed, with the table beside it',
  { tag: '@results' },
  async ({ page }) => {
    await page.goto('/query/')
    await editor(page).fill(
      `SELECT 2000 + i AS received_year, i AS n, i * i AS squared FROM range(25) AS t(i)`,
    )
    await press(page)
    const picture = page.locator('.result-picture')
    await expect(picture.locator('svg path')).toHaveCount(1)
    await picture.getByLabel('Chart', { exact: true }).selectOption('bar')
    await expect(picture.locator('svg rect')).toHaveCount(25)
    const widths = await picture
      .locator('svg rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))))
    expect(widths[20]! / widths[10]!).toBeCloseTo(2, 5)
    await picture.getByLabel('Number drawn').selectOption('squared')
    const squared = await picture
      .locator('svg rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))))
    expect(squared[20]! / squared[10]!).toBeCloseTo(4, 5)
    await expect(page.locator('.result-view tbody tr')).toHaveCount(25)
    await expect(picture.getByRole('heading')).toHaveText('Squared by year received')
    const svg = await download(page, 'Chart as SVG')
    expect(svg.name).toMatch(/^redress-[\d.]+\.svg$/)
    const drawn = readFileSync(svg.path, 'utf8')
    expect(drawn).toContain('>Squared by year received</text>')
    expect(drawn).toMatch(/data version [\d.]+-/)
    expect(drawn).not.toContain('var(')
    const png = readFileSync((await download(page, 'Chart as PNG')).path)
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    // twice as wide as the drawing, which is as wide on every screen
    expect(drawn).toMatch(/viewBox="0 -\d+ 900 /)
    expect(png.readUInt32BE(16)).toBe(1800)
    await expect(picture.locator('svg')).toHaveCount(1)
  },
)

import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { published } from './built-site.ts'
import { cells, download, press, requests, run, written } from './workbench-page.ts'

const { data_version } = published<{ data_version: string }>('manifest.json')
const agencies = published<{ agency_id: string; place: { en: string }; as_of: string }[]>('agencies.json')
const day = data_version.split('-')[0]
const link = (told: unknown) =>
  `#q=v1.${deflateRawSync(typeof told === 'string' ? told : JSON.stringify(told)).toString('base64url')}`

test(
  'a link carries query and chart to another reader, who sees it before it runs',
  { tag: '@share' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/query/')
    const sql = `SELECT i AS "número", i * 2 AS b -- ñ & <b>\nFROM range(30) AS t(i)`
    await run(page, sql)
    await page.getByLabel('Number drawn').selectOption('b')
    await page.getByRole('button', { name: 'Copy a link to this query' }).click()
    await expect(page.getByRole('status')).toContainText('Link copied')
    const shared = await page.evaluate(() => navigator.clipboard.readText())
    expect(page.url()).toBe(shared)

    const other = await context.newPage()
    const seen = requests(other)
    await other.goto(shared)
    await expect(written(other)).toHaveValue(sql)
    await expect(other.locator('#notice')).toContainText('it has not run')
    await expect(other.locator('#notice')).not.toContainText('data version')
    await other.waitForTimeout(500)
    expect(seen.filter((url) => url.endsWith('.gz'))).toEqual([])
    await expect(other.locator('#result')).toBeEmpty()
    await press(other)
    await expect(other.locator('#notice')).toBeHidden()
    await expect(other.getByLabel('Number drawn')).toHaveValue('1')
    await other.close()
  },
)

test(
  'a link written against other data says so, and a link to a place on the page takes nothing of it away',
  { tag: '@share' },
  async ({ page }) => {
    const sql = 'SELECT i AS a, i * i AS b FROM range(30) AS t(i)'
    const chart = { kind: 'histogram', column: 1 }
    await page.goto(`/query/${link({ sql, data_version: '2001.01.01-aaaaaaaa', chart })}`)
    await expect(page.locator('#notice')).toContainText('it has not run')
    await page.locator('a.skip').focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await expect(page.locator('#notice')).toContainText('it has not run')
    await expect(written(page)).toHaveValue(sql)
    await expect(page.locator('#notice')).toContainText('2001.01.01-aaaaaaaa')
    await expect(page.locator('#notice')).toContainText(data_version)
    await expect(page.locator('#notice')).toContainText('no longer kept')
    await press(page)
    // what stays true once it ran stays
    await expect(page.locator('#notice')).not.toContainText('it has not run')
    await expect(page.locator('#notice')).toContainText('2001.01.01-aaaaaaaa')
    await expect(page.locator('.result-picture select').first()).toHaveValue('histogram')
  },
)

test(
  'a link written against data that are kept leads to their files',
  { tag: '@share' },
  async ({ page }) => {
    const version = '2001.01.01-aaaaaaaa'
    const path = `/data/releases/${version}/redress.duckdb.gz`
    // the page as it is built where that release is kept
    await page.route(/\/query\/$/, async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      const earlier = JSON.stringify({ [version]: [path] }).replaceAll('"', '&quot;')
      await route.fulfill({
        response,
        body: body.replace(/data-earlier="[^"]*"/, `data-earlier="${earlier}"`),
      })
    })
    await page.goto(`/query/${link({ sql: 'SELECT 1', data_version: version })}`)
    await expect(page.locator('#notice a')).toHaveAttribute('href', path)
    await expect(page.locator('#notice')).not.toContainText('no longer kept')
  },
)

test(
  'hostile links run nothing, fetch nothing, make no element and leave the page working',
  { tag: '@safety' },
  async ({ page, baseURL }) => {
    test.setTimeout(120_000)
    const seen = requests(page)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const script = '<img src=x onerror=alert(1)>'
    const shown = [
      { sql: `COPY (SELECT 1) TO 'https://stranger.example/a.csv'`, data_version },
      { sql: `SELECT * FROM 'https://stranger.example/a.csv'`, data_version },
      { sql: `${script}\n<script>alert(1)</script>`, data_version },
      { sql: '</textarea><script>alert(1)</script>', data_version },
      { sql: 'SELECT 1', data_version, run: true, autorun: 1 },
      { sql: 'SELECT 1', data_version, chart: { kind: script, column: 0 } },
      { sql: 'SELECT 1', data_version, chart: { kind: '__proto__', column: 1e9 } },
      { sql: 'SELECT 1', data_version, __proto__: { polluted: true } },
      { sql: '\u202Etxt.exe\u2066', data_version },
      { sql: 'A'.repeat(50_000), data_version },
    ]
    const ignored = [
      link({ sql: 'SELECT 1', data_version: script }),
      link({ sql: ['SELECT 1'], data_version }),
      link({ data_version }),
      link('null'),
      link('not json'),
      link({ sql: 'x'.repeat(5_000_000), data_version }),
      '#q=v1.',
      '#q=v1.%00%ff',
      '#q=v9.abc',
      '#q=javascript:alert(1)',
      `#${script}`,
      '#javascript:alert(1)',
      '#sustained-rate/"; DROP TABLE agencies; --',
      '#__proto__/constructor',
    ]
    await page.goto('/query/')
    const start = await written(page).inputValue()
    for (const told of shown) {
      await page.goto('about:blank')
      await page.goto(`/query/${link(told)}`)
      await expect(page.locator('#notice')).toContainText('it has not run')
      expect(await written(page).inputValue()).toBe(told.sql)
      await expect(page.locator('#result')).toBeEmpty()
    }
    for (const hash of ignored) {
      await page.goto('about:blank')
      await page.goto(`/query/${hash}`)
      await expect(page.locator('#run')).toBeEnabled()
      expect(await written(page).inputValue(), hash.slice(0, 60)).toBe(start)
    }
    expect(await page.locator('main img, #notice script, #notice a').count()).toBe(0)
    expect(dialogs).toEqual([])
    expect(
      seen
        .filter((url) => url.endsWith('.gz') || !url.startsWith(baseURL!))
        .filter((url) => url !== 'about:blank'),
    ).toEqual([])
    await run(page, 'SELECT 5 AS five')
    expect(await cells(page)).toEqual([['5']])
  },
)

test('a result leaves as files and through the clipboard', { tag: '@out' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/query/')
  await run(page, `SELECT 9007199254740993::BIGINT AS n, '=1+1' AS t, NULL AS x, DATE '2020-02-29' AS d`)
  const file = async (name: string) => {
    const taken = await download(page, name)
    return { name: taken.name, text: readFileSync(taken.path, 'utf8') }
  }
  expect(await file('CSV')).toEqual({
    name: `redress-${day}.csv`,
    text: 'n,t,x,d\r\n9007199254740993,=1+1,,2020-02-29\r\n',
  })
  expect(await file('CSV for spreadsheets')).toEqual({
    name: `redress-${day}-spreadsheet.csv`,
    text: `\uFEFFn,t,x,d\r\n9007199254740993,'=1+1,,2020-02-29\r\n`,
  })
  expect((await file('JSON')).text).toBe(
    `[\n  {"n": 9007199254740993, "t": "=1+1", "x": null, "d": "2020-02-29"}\n]\n`,
  )
  expect((await file('Markdown')).text).toContain('| 9007199254740993 | =1+1 | NULL | 2020-02-29 |')
  await page.getByRole('button', { name: 'Copy the table' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `n\tt\tx\td\n9007199254740993\t'=1+1\t\t2020-02-29`,
  )
})

test(
  'the query goes elsewhere with an address that works, and is cited with version and day',
  { tag: '@out' },
  async ({ page }) => {
    await page.goto('/query/')
    const asked = agencies[0]!
    await run(page, `SELECT count(*) AS n FROM agencies WHERE agency_id = '${asked.agency_id}'`)
    await page.getByText('The same query in Python, R and the shell').click()
    const shell = await page.locator('.result-out pre').nth(2).innerText()
    const folder = /curl -fsS '([^']+)'/.exec(shell)![1]!
    const path = /for path in (\S+);/.exec(shell)![1]!
    const response = await page.request.get(folder + path)
    expect((await response.body()).subarray(0, 4).toString()).toBe('PAR1')
    expect(shell).toContain('SELECT count(*) AS n FROM agencies WHERE')
    await page.getByText('Cite it').click()
    const cited = page.locator('.result-out details').last().locator('pre')
    await expect(cited).toHaveText(
      new RegExp(
        `^Redress, query of the published records of ${asked.place.en} \\(up to ${asked.as_of}\\), data version ${data_version.replaceAll('.', '\\.')}, http.*#q=v1\\..* \\(seen \\d{4}-\\d\\d-\\d\\d\\)\\.$`,
      ),
    )
  },
)

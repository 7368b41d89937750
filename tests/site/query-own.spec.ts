import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test, type Page } from '@playwright/test'
import readWorkbook from 'read-excel-file/node'
import { published } from './built-site.ts'
import { cells, download, press, requests, run, status, write } from './workbench-page.ts'

const agencies = published<{ agency_id: string; as_of: string }[]>('agencies.json')
const { data_version } = published<{ data_version: string }>('manifest.json')

async function take(page: Page, name: string, content: string | Buffer): Promise<void> {
  const files = page.getByLabel('Your own CSV or Parquet')
  // files can be chosen once the page's script has come
  await expect(files).toBeEnabled()
  await files.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

test(
  'a CSV of one’s own joins with our tables, outlives a restart, and never leaves',
  { tag: '@own' },
  async ({ page, baseURL }) => {
    const seen = requests(page)
    await page.goto('/query/')
    await take(
      page,
      'City notes.csv',
      `agency,note,n\n${agencies[0]!.agency_id},"a ""quoted"", note",7\nnobody,<b>x</b>,8\n`,
    )
    await expect(status(page)).toHaveText('my_city_notes: 2 rows, in this page only.', {
      timeout: 60_000,
    })
    const before = seen.length
    const join = `SELECT a.agency_id, m.note, m.n + 1 AS n FROM agencies AS a JOIN my_city_notes AS m ON m.agency = a.agency_id`
    await run(page, join)
    expect(await cells(page)).toEqual([[agencies[0]!.agency_id, 'a "quoted", note', '8']])

    await page
      .locator('#code-editor .cm-content')
      .fill('SELECT count(DISTINCT a.i * b.i) FROM range(100000) AS a(i), range(100000) AS b(i)')
    await page.locator('#run').click()
    await page.waitForTimeout(700)
    await page.locator('#cancel').click()
    await expect(page.locator('#run')).toBeEnabled({ timeout: 8000 })
    await run(page, join)
    expect(await cells(page)).toEqual([[agencies[0]!.agency_id, 'a "quoted", note', '8']])
    // an engine that was opened again takes its scripts from this host and nothing else
    expect(seen.slice(before).filter((url) => !/\.(js|woff2)$/.test(url))).toEqual([])
    expect(seen.filter((url) => !url.startsWith(baseURL!))).toEqual([])
  },
)

test(
  'a file of one’s own is listed with its columns, and what leaves says that it stays',
  { tag: '@own' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/query/')
    await take(page, 'my wards.csv', 'ward,people\nA,7\n')
    await expect(status(page)).toHaveText('my_wards: 1 row, in this page only.', { timeout: 60_000 })
    await expect(page.locator('#own-tables li')).toHaveText(['Columns of my_wards: ward people'])
    expect(
      await page
        .getByLabel('Your own CSV or Parquet')
        .evaluate((input: HTMLInputElement) => input.files![0]!.name),
    ).toBe('my wards.csv')
    await write(page, 'SELECT ')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('peo')
    await expect(page.locator('#code-editor .cm-tooltip-autocomplete li').first()).toContainText('people')
    await run(page, 'SELECT ward, people FROM my_wards')
    const stays = 'Without my_wards: that file of yours stays with you.'
    await page.getByRole('button', { name: 'Copy a link to this query' }).click()
    await expect(status(page)).toContainText(stays)
    await page.getByText('The same query in Python, R and the shell').click()
    await expect(page.locator('.result-out details').first()).toContainText(stays)
    await expect(page.locator('.result-out pre').first()).toContainText(
      `read_csv('my wards.csv', header = true)`,
    )
  },
)

test(
  'a table of one’s own stands among the tables, is found, inserted, completed, and gone when removed',
  { tag: '@own' },
  async ({ page, baseURL }) => {
    const seen = requests(page)
    await page.goto('/es/query/')
    await expect(page.locator('#own-files')).toBeEnabled()
    await page.getByLabel('Su propio CSV o Parquet').setInputFiles([
      {
        name: 'Barrios.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('ward name,order,people,since\nA,1,7.5,2020-02-29\nB,2,8,2021-01-01\n'),
      },
      { name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.from('x\n1\n') },
    ])
    await expect(status(page)).toHaveText('my_b: 1 fila, solo en esta página.', { timeout: 60_000 })
    const own = page.locator('#own-schema > details')
    await expect(own.locator('summary')).toHaveText([
      'my_barrios · su propia tabla',
      'my_b · su propia tabla',
    ])
    // by keyboard alone
    await own.first().locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(own.first()).toContainText(
      '2 filas de «Barrios.csv». Solo en esta página: no va a ningún sitio',
    )
    expect(
      await own
        .first()
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent))),
    ).toEqual([
      ['ward name', 'VARCHAR'],
      ['order', 'BIGINT'],
      ['people', 'DOUBLE'],
      ['since', 'DATE'],
    ])
    await write(page, '')
    for (const [text, name] of [
      ['SELECT ', 'order'],
      [', ', 'ward name'],
      [' FROM ', 'my_barrios'],
    ] as const) {
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
      await own
        .first()
        .getByRole('button', {
          name: name === 'my_barrios' ? 'Poner my_barrios en la consulta' : name,
          exact: true,
        })
        .press('Enter')
    }
    await page.keyboard.type(' ORDER BY 1')
    await press(page)
    expect(await cells(page)).toEqual([
      ['1', 'A'],
      ['2', 'B'],
    ])
    // no caution takes it for a table of an agency
    await run(page, `SELECT count(*) AS n FROM my_b JOIN agencies ON agency_id = '${agencies[0]!.agency_id}'`)
    await expect(page.locator('.result-out')).toBeVisible()
    await expect(page.locator('.cautions')).toHaveCount(0)
    await page.locator('#schema-search').fill('ward name')
    await expect(page.locator('.schema-table:visible')).toHaveCount(1)
    await expect(own.first()).toBeVisible()
    await page.locator('#schema-search').fill('')
    await own.first().locator('summary').click()
    await own.first().getByRole('button', { name: 'Quitar my_barrios' }).press('Enter')
    await expect(status(page)).toHaveText('my_barrios ya no está en esta página.')
    await expect(own.locator('summary')).toHaveText(['my_b · su propia tabla'])
    await expect(own.locator('summary')).toBeFocused()
    await expect(page.locator('#own-tables li')).toHaveText(['Columnas de my_b: x'])
    await write(page, 'SELECT ')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('war')
    await expect(
      page.locator('#code-editor .cm-tooltip-autocomplete li', { hasText: 'ward name' }),
    ).toHaveCount(0)
    expect(await run(page, 'FROM my_barrios')).toContain('my_barrios')
    expect(seen.filter((url) => !url.startsWith(baseURL!))).toEqual([])
  },
)

test(
  'a file that cannot be read is refused in words, one whose table is taken gets a number, and the page goes on',
  { tag: '@own' },
  async ({ page }) => {
    await page.goto('/query/')
    await take(page, 'broken.parquet', 'PAR1 and nothing more')
    await expect(status(page)).toContainText('broken.parquet could not be read.')
    await take(page, '"; DROP TABLE agencies; --.csv', 'a\n1\n')
    await expect(status(page)).toContainText('my_drop_table_agencies: 1 row,', { timeout: 60_000 })
    await run(page, 'SELECT count(*) FROM agencies')
    expect(await cells(page)).toEqual([[String(agencies.length)]])
    await take(page, 'Stops.csv', 'a\n1\n')
    await expect(status(page)).toHaveText('my_stops: 1 row, in this page only.')
    await take(page, 'stops.csv', 'a\n2\n3\n')
    await expect(status(page)).toHaveText('my_stops_2: 2 rows, in this page only.')
    // the same file again takes the place of its own
    await take(page, 'Stops.csv', 'a\n4\n')
    await expect(status(page)).toHaveText('my_stops: 1 row, in this page only.')
    await run(page, 'SELECT a FROM my_stops UNION ALL SELECT a FROM my_stops_2 ORDER BY a')
    expect(await cells(page)).toEqual([['2'], ['3'], ['4']])
    const picker = page.getByLabel('Your own CSV or Parquet')
    // as a browser does where a reader opens the picker and closes it again
    await picker.evaluate((input) => input.dispatchEvent(new Event('click')))
    await picker.evaluate((input) => input.dispatchEvent(new Event('cancel')))
    expect(
      await picker.evaluate((input: HTMLInputElement) => [...input.files!].map(({ name }) => name)),
    ).toEqual(['Stops.csv'])
  },
)

test('Parquet goes out and comes back, and other engines read it', { tag: '@out' }, async ({ page }) => {
  await page.goto('/query/')
  const sql = `SELECT 9007199254740993::BIGINT AS n, 'ñ' AS t, 1.50::DECIMAL(5, 2) AS d, DATE '2020-02-29' AS on_day`
  await run(page, sql)
  const file = await download(page, 'Parquet')
  expect(file.name).toBe(`redress-${data_version.split('-')[0]}.parquet`)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(
    `SELECT COLUMNS(*)::VARCHAR FROM read_parquet('${file.path}')`,
  )
  expect(reader.getRows()).toEqual([['9007199254740993', 'ñ', '1.50', '2020-02-29']])
  instance.closeSync()
  await take(page, 'again.parquet', readFileSync(file.path))
  await expect(status(page)).toContainText('my_again: 1 row,', { timeout: 60_000 })
  await run(page, 'SELECT * FROM my_again')
  expect(await cells(page)).toEqual([['9007199254740993', 'ñ', '1.50', '2020-02-29']])
})

test('a workbook has the rows and the notes that belong to them', { tag: '@out' }, async ({ page }) => {
  await page.goto('/query/')
  const sql = `SELECT agency_id, 1 AS one, '=1+1' AS text FROM agencies ORDER BY agency_id`
  await run(page, sql)
  const file = await download(page, 'XLSX')
  expect(file.name).toBe(`redress-agencies-${data_version.split('-')[0]}.xlsx`)
  const [rows, notes] = await readWorkbook(file.path)
  expect(rows!.data).toEqual([
    ['agency_id', 'one', 'text'],
    ...agencies
      .map(({ agency_id }) => agency_id)
      .sort()
      .map((id) => [id, 1, '=1+1']),
  ])
  const told = Object.fromEntries(notes!.data as [string, string][])
  expect(told['Query']).toBe(sql)
  expect(told['Data version']).toBe(data_version)
  for (const { agency_id, as_of } of agencies)
    expect(told['Records go up to']).toContain(`${agency_id} ${as_of}`)
  expect(told['Where to see and run it']).toContain('/query/#q=v1.')
  await press(page)
})

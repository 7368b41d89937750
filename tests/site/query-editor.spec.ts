import { expect, test } from '@playwright/test'
import { brokenRules } from './axe.ts'
import { cells, editor, press, run, write, written } from './workbench-page.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/query/')
})

test(
  'going to the text area brings colours, completion with meanings, and undo',
  { tag: '@editor' },
  async ({ page }) => {
    await editor(page).focus()
    const code = page.locator('#code-editor .cm-content')
    await expect(code).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('SELECT complaints.dura')
    const choice = page.locator('#code-editor .cm-tooltip-autocomplete li').first()
    await expect(choice).toContainText('duration_days')
    await page.waitForTimeout(200)
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('#code-editor .cm-completionInfo')).toContainText(
      'Days from receipt to closing; empty while open.',
    )
    await page.keyboard.press('Enter')
    await expect(written(page)).toHaveValue('SELECT complaints.duration_days')
    const keyword = page.locator('#code-editor .cm-line span').first()
    await expect(keyword).toHaveText('SELECT')
    expect(await keyword.evaluate((span) => getComputedStyle(span).fontWeight)).toBe('600')
    await page.keyboard.press('Control+z')
    await expect(written(page)).not.toHaveValue('SELECT complaints.duration_days')
  },
)

test(
  'what is typed stays as it is typed, and suggestions go when a query runs',
  { tag: '@editor' },
  async ({ page }) => {
    const popup = page.locator('#code-editor .cm-tooltip-autocomplete')
    await editor(page).focus()
    await expect(page.locator('#code-editor .cm-content')).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('SELECT count(*) AS n')
    await page.waitForTimeout(400)
    await expect(popup).toHaveCount(0)
    for (const line of ['FROM agencies', 'ORDER BY n']) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(line)
      await expect(popup).toBeVisible()
      await page.waitForTimeout(200)
    }
    await page.keyboard.press('Enter')
    expect((await written(page).inputValue()).split('\n').map((line) => line.trim())).toEqual([
      'SELECT count(*) AS n',
      'FROM agencies',
      'ORDER BY n',
      '',
    ])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('SELECT rec')
    await expect(popup.locator('li').first()).toContainText('received_')
    await page.keyboard.press('Control+Enter')
    await page.waitForTimeout(400)
    await expect(popup).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(page.locator('#code-editor .cm-content')).not.toBeFocused()
  },
)

test('functions are completed, meanings stand under the pointer', { tag: '@editor' }, async ({ page }) => {
  await editor(page).focus()
  await expect(page.locator('#code-editor .cm-content')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('SELECT medi')
  await expect(page.locator('#code-editor .cm-tooltip-autocomplete')).toContainText('median')
  await page.keyboard.press('Escape')
  await editor(page).fill('SELECT duration_days FROM complaints')
  await page.locator('#code-editor .cm-line').hover({ position: { x: 130, y: 10 } })
  await expect(page.locator('#code-editor .cm-meaning')).toContainText('Days from receipt to closing')
})

test(
  'an error is underlined where DuckDB points, and a marked part runs alone',
  { tag: '@editor' },
  async ({ page }) => {
    await run(page, 'SELECT agency_id,\n  nme_en FROM agencies')
    const line = page.locator('#code-editor .cm-lintRange-error')
    await expect(line).toHaveText('nme_en')
    await run(page, 'SELECT 1 AS a;\nSELECT 2 AS b')
    await expect(line).toHaveCount(0)
    expect(await cells(page)).toEqual([['2']])
    await page.locator('#code-editor .cm-content').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+End')
    await press(page)
    expect(await cells(page)).toEqual([['1']])
  },
)

for (const field of ['the editor', 'the plain text field'])
  test(
    `a query in ${field} gets its lines at a press, and undo brings it back`,
    { tag: '@editor' },
    async ({ page }) => {
      if (field === 'the plain text field')
        await page.getByRole('button', { name: 'Use the plain text field' }).click()
      const sql = `select agency_id, count(*) as "N;n" from complaints -- all\nwhere origin = 'a  b' group by agency_id`
      await write(page, sql)
      await page.getByRole('button', { name: 'Format', exact: true }).click()
      await expect(written(page)).toHaveValue(
        `select\n  agency_id,\n  count(*) as "N;n"\nfrom\n  complaints -- all\nwhere\n  origin = 'a  b'\ngroup by\n  agency_id`,
      )
      await page.keyboard.press('Control+z')
      await expect(written(page)).toHaveValue(sql)
      await write(page, 'select (((')
      await page.getByRole('button', { name: 'Format', exact: true }).click()
      await expect(page.getByRole('status')).toContainText('cannot be read as SQL')
      await expect(written(page)).toHaveValue('select (((')
    },
  )

test('the plain text field is a choice that stays', { tag: '@editor' }, async ({ page }) => {
  await write(page, 'SELECT 42 AS mine')
  await page.getByRole('button', { name: 'Use the plain text field' }).click()
  await expect(written(page)).toBeFocused()
  await expect(written(page)).toHaveValue('SELECT 42 AS mine')
  await expect(page.locator('#code-editor')).toHaveCount(0)
  expect(await press(page)).toMatch(/^1 row/)
  await page.reload()
  await editor(page).focus()
  await page.waitForTimeout(500)
  await expect(page.locator('#code-editor')).toHaveCount(0)
  expect(await run(page, 'SELECT 3')).toMatch(/^1 row/)
  await page.getByRole('button', { name: 'Use the editor with colours and completion' }).click()
  await expect(page.locator('#code-editor .cm-content')).toBeFocused()
  await expect(page.locator('#code-editor .cm-content')).toHaveText('SELECT 3')
  await page.locator('#run').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('1 row')
  await expect(page.locator('#run')).toBeFocused()
})

test(
  'an editor that comes late comes once, however often the choice was changed',
  { tag: '@editor' },
  async ({ page }) => {
    const { promise: open, resolve: letThrough } = Promise.withResolvers<null>()
    await page.route(/code-editor\.client.*\.js$/, async (route) => {
      await open
      await route.continue()
    })
    await page.reload()
    await written(page).focus()
    await page.getByRole('button', { name: 'Use the plain text field' }).click()
    await page.getByRole('button', { name: 'Use the editor with colours and completion' }).click()
    letThrough(null)
    await expect(page.locator('#code-editor .cm-content')).toBeVisible()
    await page.waitForTimeout(200)
    await expect(page.locator('#code-editor')).toHaveCount(1)
  },
)

test('the schema can be searched, and its names go into the query', { tag: '@schema' }, async ({ page }) => {
  await page.getByLabel('Search tables and columns').fill('days from receipt to closing')
  const rows = page.locator('.schema-columns tbody tr:visible')
  await expect(rows.first()).toContainText('duration_days')
  for (const row of await rows.all()) await expect(row).toContainText(/days from receipt to closing/i)
  await editor(page).fill('SELECT ')
  await rows.first().getByRole('button').click()
  await expect(written(page)).toHaveValue('SELECT duration_days')
  await page.getByLabel('Search tables and columns').fill('how long')
  await expect(page.locator('#schema-found')).toHaveText('No table and no column matches.')
  await page.getByLabel('Search tables and columns').fill('penalty_imposed')
  await expect(page.locator('#schema-found')).toHaveText('1 table matches.')
  await page.getByLabel('Search tables and columns').fill('')
  await expect(page.locator('#schema-found')).toBeEmpty()
  await expect(page.locator('.schema-table:visible')).toHaveCount(await page.locator('.schema-table').count())
})

test('axe finds nothing on the page with the editor and an open schema, light and dark', async ({ page }) => {
  await run(page, 'SELECT nothing FROM agencies')
  await page.locator('.schema-table summary').first().click()
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    expect(await brokenRules(page)).toEqual([])
  }
})

import { expect, test } from '@playwright/test'
import { published } from './built-site.ts'
import { editor, run, written } from './workbench-page.ts'

const agencies = published<{ agency_id: string }[]>('agencies.json').map(({ agency_id }) => agency_id)

function marked(): string {
  const root = document.querySelector('#code-editor')!.shadowRoot as ShadowRoot & {
    getSelection?(): Selection
  }
  return (root.getSelection?.() ?? document.getSelection()!).toString()
}

test(
  'an error is shown in DuckDB’s words with its place, and the text stays',
  { tag: '@editor' },
  async ({ page }) => {
    await page.goto('/query/')
    const sql = 'SELECT agency_id,\n  nme_en FROM agencies'
    const said = await run(page, sql)
    expect(said).toContain('Referenced column "nme_en" not found in FROM clause!')
    const view = page.locator('.error-view')
    await expect(view).toContainText('Line 2, column 3')
    await expect(view).toContainText('name_en')
    await view.getByRole('button').click()
    await expect(editor(page)).toBeFocused()
    expect(await page.evaluate(marked)).toBe('nme_en')
    await expect(written(page)).toHaveValue(sql)
  },
)

test(
  'a text that matches nothing and a function that is not here are helped with',
  { tag: '@results' },
  async ({ page }) => {
    await page.goto('/query/')
    await run(page, `SELECT * FROM agencies WHERE agency_id = 'CHICAGO!'`)
    await expect(page.locator('.result-view')).toContainText(agencies.at(-1)!)
    await run(page, 'SELECT today()')
    await expect(page.locator('.error-view')).toContainText('nothing can be loaded into it')
  },
)

test(
  'an answer says what is to be known of it before it is printed',
  { tag: '@results' },
  async ({ page }) => {
    await page.goto('/query/')
    await run(page, 'SELECT agency_id, count(*) AS n FROM complaints GROUP BY agency_id')
    await expect(page.locator('.cautions li')).toHaveText([
      'Agencies record and close complaints in their own ways, so these numbers are no ranking. What may stand side by side',
      "Complaints from the public, from inside the department and of unknown origin are counted together here. The numbers of this site are those WHERE origin = 'public'.",
    ])
    // told to those who do not see it: by a place that is there before it
    await expect(page.locator('[aria-live="polite"] > .cautions')).toBeVisible()
    await run(page, 'SELECT * FROM complaints LIMIT 5')
    await expect(page.locator('.result-out')).toBeVisible()
    await expect(page.locator('.cautions')).toHaveCount(0)
    await run(page, `SELECT count(*) AS n FROM complaints WHERE agency_id = 'chicago' AND origin = 'public'`)
    await expect(page.locator('.cautions li')).toHaveText([
      'chicago has no rows in complaints. What is known of it stands in the table measures.',
    ])
    await run(
      page,
      `SELECT count(*) AS n FROM complaints WHERE agency_id = 'Port Alder' AND origin = 'public'`,
    )
    await expect(page.locator('.cautions li')).toHaveText([
      /^There is no agency “Port Alder”. They are .*port-alder/,
    ])
  },
)

test(
  'an answer of nothing says why: a word that is never there, a column that is empty, rows that do not add up',
  { tag: '@results' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/es/query/')
    await run(
      page,
      `SELECT count(*) AS n FROM complaints WHERE 'port-alder' = agency_id AND received_on > '2020-01-01' AND outcome = 'Sustained' AND origin = 'public'`,
    )
    await expect(page.locator('.cautions li')).toHaveText([
      /^«Sustained» nunca está en outcome\. Sus palabras son .*sustained/,
      /^De port-alder no hay nada en ninguna fila de received_on\./,
    ])
    await run(
      page,
      `SELECT sum(numerator) AS n FROM measures WHERE measure = 'intake' AND agency_id = 'port-alder' AND period = 'all'`,
    )
    await expect(page.locator('.cautions li')).toHaveText([
      /^Las filas de measures .*: origin, category, area, people_group\.$/,
    ])
    await run(
      page,
      `SELECT count(*) AS n FROM complaints WHERE NOT (agency_id = 'port-alder') AND origin = 'public' AND outcome NOT LIKE 'x%'`,
    )
    await expect(page.locator('.cautions li')).toHaveText([/^«x%» nunca está en outcome/])
  },
)

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** What a reader of the query page does: write, run, read. */
export const editor = (page: Page) => page.getByRole('textbox').first()
/** The text area, which holds what is written whichever editor is in use. */
export const written = (page: Page) => page.locator('#sql')
export const status = (page: Page) => page.getByRole('status')

/** Writes a text in place of what is in the editor, which is emptied by keyboard first: else Firefox leaves empty lines around it. */
export async function write(page: Page, sql: string): Promise<void> {
  await editor(page).focus()
  const isPlain = await page.evaluate(() => localStorage.getItem('redress-plain-editor') === 'true')
  // going to the text area brings the editor, which takes its place
  if (!isPlain) await page.locator('#code-editor .cm-content').waitFor()
  // filling can come between a key and what the editor makes of it: what counts is that the text stands there
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await editor(page).fill(sql)
    await expect(written(page)).toHaveValue(sql, { timeout: 500 })
  }).toPass({ timeout: 10_000 })
}

/** Runs a text and waits until the page says how it ended; gives that sentence. */
export async function run(page: Page, sql: string): Promise<string> {
  await write(page, sql)
  return press(page)
}

/** Runs what is in the editor. */
export async function press(page: Page): Promise<string> {
  // what was said before must not be taken for how this ended
  await status(page).evaluate((line) => (line.textContent = ''))
  await page.locator('#run').click()
  await expect(status(page)).not.toBeEmpty()
  await expect(page.locator('#run')).toBeEnabled({ timeout: 60_000 })
  await expect(page.locator('#cancel')).toBeHidden()
  return (await status(page).innerText()).trim()
}

/** The texts of the cells shown. */
export function cells(page: Page, within = '#result .result-view'): Promise<string[][]> {
  return page
    .locator(`${within} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    )
}

/** Every address the page or its workers ask for, from now on. */
export function requests(page: Page): string[] {
  const seen: string[] = []
  page.context().on('request', (request) => seen.push(request.url()))
  return seen
}

/**
 * Presses a button that hands over a file; gives its name and where it lies. Firefox tells Playwright of no download of
 * its own, so there the folder named in REDRESS_DOWNLOADS is looked into.
 */
export async function download(page: Page, name: string): Promise<{ name: string; path: string }> {
  const press = () => page.getByRole('button', { name, exact: true }).click()
  const folder = process.env['REDRESS_DOWNLOADS']
  if (folder === undefined) {
    const [file] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: file.suggestedFilename(), path: await file.path() }
  }
  // a file is empty, with its content in a .part beside it, until it is whole
  const files = () =>
    existsSync(folder) ? readdirSync(folder).filter((one) => statSync(join(folder, one)).size > 0) : []
  const before = new Set(files())
  await press()
  await expect
    .poll(() =>
      files()
        .filter((one) => !before.has(one))
        .map((one) => one.endsWith('.part')),
    )
    .toEqual([false])
  const file = files().find((one) => !before.has(one))!
  return { name: file.replace(/\(\d+\)(?=\.)/, ''), path: join(folder, file) }
}

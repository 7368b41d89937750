import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { dist, html, isInteractive, pages } from './built-site.ts'

const complaints = '/port-alder/complaints/'
const script = /<script type="module">[^<]*import\("([^"]+)"\)[^<]*<\/script>/g
/** The published rows of complaints, or of another table, one object each. */
const rows = (table = 'complaints') => {
  const [head, ...lines] = readFileSync(join(dist, `data/agencies/port-alder/${table}.csv`), 'utf8')
    .trim()
    .split('\n')
  const columns = head!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [columns[at], value])))
}
const answerOf = (page: Page) => page.locator('.answer')

test('the four kinds of page that can do more have one module of at most 30 KB, and it loads no other', () => {
  const modules = new Set<string>()
  const interactive = pages().filter(isInteractive)
  expect(interactive.length).toBeGreaterThan(10)
  for (const page of interactive) {
    const own = [...html(page).matchAll(script)].map(([, source]) => source!)
    expect(own, page).toHaveLength(1)
    modules.add(own[0]!)
  }
  expect(modules.size).toBe(1)
  const code = readFileSync(join(dist, [...modules][0]!))
  expect(gzipSync(code).length).toBeLessThan(30_000)
  expect(code.toString()).not.toMatch(/(^|[;}])import\s*["'{*]|import\(/)
})

test('counts are those of the published rows, within 50 ms, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto(complaints)
  const form = page.locator('.explorer .controls fieldset').first()
  await form.locator('select[name="ending"]').selectOption({ label: 'Sustained' })
  await expect(page).toHaveURL(/[?&]ending=sustained/)
  const wanted = rows().filter((row) => row['origin'] === 'public' && row['outcome'] === 'sustained').length
  await expect(answerOf(page)).toContainText(`Complaints that match: ${wanted.toLocaleString('en-US')}.`)
  const closed = rows().filter((row) => row['origin'] === 'public' && row['outcome'] !== 'open').length
  await expect(answerOf(page)).toContainText(
    `In 100 closed ones, that is ${Math.round((100 * wanted) / closed)} (`,
  )
  // the quickest of seven changes: what else the machine does is not counted
  const took = await page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>('.explorer select[name="from"]')!
    const answer = document.querySelector('.answer')!
    const times: number[] = []
    for (const index of [2, 3, 4, 5, 6, 7, 1]) {
      const before = answer.textContent
      const from = performance.now()
      select.selectedIndex = index
      select.dispatchEvent(new Event('change', { bubbles: true }))
      while (answer.textContent === before) await Promise.resolve()
      times.push(performance.now() - from)
    }
    return Math.min(...times)
  })
  expect(took).toBeLessThan(50)
  const kept = await answerOf(page).textContent()
  await page.goto(page.url())
  await expect(answerOf(page)).toHaveText(kept!)
})

test('two choices stand side by side', async ({ page }) => {
  await page.goto(complaints)
  await page.getByRole('button', { name: 'Compare with another choice' }).click()
  await page.locator('fieldset[name="second"] select[name="ending"]').selectOption({ label: 'Still open' })
  const wanted = rows().filter((row) => row['origin'] === 'public' && row['outcome'] === 'open').length
  await expect(answerOf(page)).toContainText(`The second choice: ${wanted.toLocaleString('en-US')}.`)
  await expect(page.locator('.by-year thead th')).toHaveCount(3)
  const heads = await page.locator('.by-ending thead th').allTextContents()
  expect(new Set(heads).size).toBe(5)
  const button = page.getByRole('button', { name: 'Compare with another choice', pressed: true })
  await button.focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('fieldset[name="second"] select[name="from"]')).toBeFocused()
})

test('a chart is read with the arrow keys, and its months are added up with Shift', async ({ page }) => {
  await page.goto(complaints)
  const chart = page.locator('#intake [role="slider"]:visible')
  await chart.focus()
  await page.keyboard.press('Home')
  const months = rows('complaint-counts')
    .filter((row) => row['origin'] === 'public' && row['period_months'] === '1')
    .map((row) => ({ month: row['period_start']!.slice(0, 7), n: Number(row['complaint_count']) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const { month: from, n: first } = months[0]!
  await expect(chart).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`\\. ${first} complaints?, from the public`),
  )
  await expect(page.locator('#intake .tip')).toBeVisible()
  await expect(chart).not.toHaveAttribute('aria-valuetext', /incomplete/)
  await page.keyboard.press('End')
  await expect(chart).toHaveAttribute('aria-valuetext', /\. incomplete: late entries are missing$/)
  await page.keyboard.press('Home')
  for (let step = 0; step < 11; step += 1) await page.keyboard.press('Shift+ArrowRight')
  const year = months
    .filter(({ month }) => month.startsWith(from.slice(0, 4)))
    .reduce((sum, { n }) => sum + n, 0)
  await expect(page.locator('#intake .sums')).toContainText(
    `${year.toLocaleString('en-US')} complaints, from the public`,
  )
  await expect(page).toHaveURL(new RegExp(`intake=${from}\\.\\.${from.slice(0, 4)}-12`))
  await expect(chart).toHaveAccessibleDescription(/Arrow keys .* with Shift/)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('#intake [role="status"]')).toHaveText('The sum is cleared.')
  await page.keyboard.press('Shift+PageDown')
  await expect(page).toHaveURL(/intake=/)
  await page.keyboard.press('Escape')
  await expect(page.locator('#intake .tip')).toBeHidden()
  await expect(page).not.toHaveURL(/intake=/)
})

test('a calendar is read month by month with the arrow keys', async ({ page }) => {
  await page.goto(complaints)
  const calendar = page.locator('#intake-calendar [role="slider"]:visible')
  await calendar.focus()
  await page.keyboard.press('Home')
  const months = rows('complaint-counts')
    .filter((row) => row['origin'] === 'public' && row['period_months'] === '1')
    .map((row) => ({ month: row['period_start']!.slice(0, 7), n: Number(row['complaint_count']) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const monthSaid = (month: string) =>
    new Date(`${month}-01`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  for (const { month, n } of months.slice(0, 14)) {
    const said = `${monthSaid(month)}. ${n} ${n === 1 ? 'complaint' : 'complaints'}`
    await expect(calendar).toHaveAttribute('aria-valuetext', said)
    await page.keyboard.press('ArrowRight')
  }
  await expect(page.locator('#intake-calendar .tip')).toBeVisible()
  await page.keyboard.press('End')
  await expect(calendar).toHaveAttribute('aria-valuetext', /\. incomplete: late entries are missing$/)
  await page.keyboard.press('Home')
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight')
  for (const [key, at] of [
    ['ArrowDown', 26],
    ['ArrowUp', 14],
  ] as const) {
    await page.keyboard.press(key)
    await expect(calendar).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^${monthSaid(months[at]!.month)}\\. `),
    )
  }
})

test('a finger reads a chart and marks months on it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.goto(baseURL! + complaints)
  const chart = page.locator('#intake svg.narrow')
  await chart.scrollIntoViewIfNeeded()
  const box = (await chart.boundingBox())!
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.locator('#intake .tip')).toBeVisible()
  const [from, to] = [box.x + box.width / 3, box.x + box.width / 2]
  for (const [type, x] of [
    ['pointerdown', from],
    ['pointermove', to],
    ['pointerup', to],
  ] as const)
    await chart.dispatchEvent(type, {
      clientX: x,
      clientY: box.y + 40,
      pointerType: 'touch',
      pointerId: 1,
      button: 0,
    })
  await expect(page.locator('#intake .sums')).toContainText('from the public')
  await context.close()
})

test('two agencies are laid side by side, and the address keeps which', async ({ page }) => {
  await page.goto('/compare/?one=chicago&other=new-orleans')
  await expect(page.locator('.pair tbody tr')).toHaveCount(10)
  // New Orleans publishes no penalties, Chicago no mediation, and neither any video
  await expect(page.locator('.pair-answer')).toContainText('May not stand side by side')
  await expect(page.locator('.pair-answer')).not.toContainText(/Penalty|Mediation|Video of force/)
  await page.getByLabel('Another agency').selectOption('philadelphia')
  await expect(page).toHaveURL(/other=philadelphia/)
  const status = page.locator('.pair [role="status"]')
  await expect(status).toHaveText(/^Chicago and Philadelphia, 10 questions: \d+ \w+.*\.$/)
  const counted = [...(await status.textContent())!.split(':')[1]!.matchAll(/\d+/g)].map(Number)
  expect(counted.reduce((sum, n) => sum + n, 0)).toBe(10)
  await expect(page.locator('.pair thead th')).toContainText([
    'Question',
    'Chicago',
    'Philadelphia',
    'So they are',
  ])
})

test('a slider goes on with arrow up, back with arrow down, and says every column of its row', async ({
  page,
}) => {
  await page.goto('/port-alder/community/')
  const figure = page.locator('#score-trust')
  const chart = figure.locator('[role="slider"]:visible')
  await chart.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chart).toHaveAttribute('aria-valuenow', '2')
  const row = figure.locator('tr[data-at]').nth(2)
  const heads = await figure.locator('thead th').allTextContents()
  const cells = await row.locator('th, td').allTextContents()
  expect(cells.length).toBeGreaterThan(8)
  expect(new Set(cells).size, 'two areas of one score are both said').toBeLessThan(cells.length)
  const told = cells.map((cell, at) => (at === 0 ? cell.trim() : `${heads[at]!.trim()}: ${cell.trim()}`))
  await expect(chart).toHaveAttribute('aria-valuetext', told.join(' · '))
  await page.keyboard.press('ArrowDown')
  await expect(chart).toHaveAttribute('aria-valuenow', '1')
})

test('a chart and what belongs to it are named after its title', async ({ page }) => {
  await page.goto(complaints)
  const title = (await page.locator('#intake h3').textContent())!.trim()
  const figure = page.getByRole('figure', { name: title, exact: true })
  await expect(figure).toHaveAttribute('id', 'intake')
  for (const name of ['Open this query', 'Download (CSV)', 'How this is made'])
    await expect(figure.getByRole('link', { name: `${name}: ${title}`, exact: true })).toHaveText(name)
})

test('a line of time is read from its end, any other chart from its beginning', async ({ page }) => {
  await page.goto(complaints)
  for (const [id, isInTime] of [
    ['intake', true],
    ['intake-calendar', true],
    ['ending-mix', true],
    ['outcome-mix', false],
    ['time-to-resolution', false],
  ] as const) {
    const chart = page.locator(`#${id} [role="slider"]:visible`)
    const last = await chart.getAttribute('aria-valuemax')
    await expect(chart, id).toHaveAttribute('aria-valuenow', isInTime ? last! : '0')
  }
})

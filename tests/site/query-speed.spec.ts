import { expect, test, type Page } from '@playwright/test'
import { run } from './workbench-page.ts'

/** Milliseconds from pressing Run to the first row and to the end, taken in the page. */
function timed(page: Page, sql: string): Promise<{ first: number; all: number }> {
  return page.evaluate(async (text) => {
    const button = document.getElementById('run') as HTMLButtonElement
    const out = document.getElementById('result')!
    ;(document.getElementById('sql') as HTMLTextAreaElement).value = text
    out.replaceChildren()
    const began = performance.now()
    let first: number | null = null
    return new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (first === null && out.querySelector('td') !== null) first = performance.now() - began
        if (button.ariaDisabled === 'true' || first === null) return
        observer.disconnect()
        resolve({ first, all: performance.now() - began })
      }).observe(document.getElementById('workbench')!, { subtree: true, childList: true, attributes: true })
      button.click()
    })
  }, sql)
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/**
 * Budgets are those of a machine that does nothing else: 3 s for an engine from localhost, 50 ms for 500,000 rows
 * grouped, 100 ms for first rows. What is asserted is five times that, for machines that are shared; what was measured
 * is printed.
 */
test('the engine keeps its budgets', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/query/')
  await expect(page.locator('#run')).toBeEnabled()
  const engine = await timed(page, 'SELECT 1')
  await page.evaluate(() => localStorage.setItem('redress-plain-editor', 'true'))
  await page.reload()
  await run(
    page,
    'CREATE TEMP TABLE big AS SELECT i, i % 23 AS agency, 1990 + i % 35 AS y, hash(i) % 1000 AS d FROM range(500000) AS t(i)',
  )
  const grouped: number[] = []
  const firsts: number[] = []
  for (let round = 0; round < 7; round += 1) {
    grouped.push(
      (await timed(page, 'SELECT agency, y, count(*) AS n, avg(d) AS d FROM big GROUP BY agency, y')).all,
    )
    firsts.push((await timed(page, 'SELECT * FROM big')).first)
  }
  await run(
    page,
    'CREATE TEMP TABLE huge AS SELECT i, i % 23 AS agency, hash(i) % 1000 AS d FROM range(5000000) AS t(i)',
  )
  const huge = await timed(page, 'SELECT agency, count(*) AS n, avg(d) AS d FROM huge GROUP BY agency')
  const round = (value: number) => Math.round(value)
  console.warn(
    `engine ready ${round(engine.all)} ms; 500,000 rows grouped ${round(median(grouped))} ms; first rows ${round(median(firsts))} ms; 5,000,000 rows grouped ${round(huge.all)} ms`,
  )
  expect(engine.all).toBeLessThan(15_000)
  expect(median(grouped)).toBeLessThan(250)
  expect(median(firsts)).toBeLessThan(500)
  expect(huge.all).toBeLessThan(5000)
})

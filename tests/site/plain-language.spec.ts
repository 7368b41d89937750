import { expect, test } from '@playwright/test'
import { opened } from './built-site.ts'
import { counted, readingGrade } from './reading-grade.ts'

/** Every English page; embeds repeat what stands on them. */
const english = opened().filter((page) => !page.startsWith('/es/') && !page.startsWith('/embed/'))

test('the main text of every page asks for no more than nine years of school', async ({ page }) => {
  test.setTimeout(300_000)
  const hard: string[] = []
  const grades: string[] = []
  for (const address of english) {
    await page.goto(address)
    const text = await page.evaluate(() => {
      const main = document.querySelector('main')!.cloneNode(true) as HTMLElement
      const aside =
        'svg, table, pre, code, figcaption, .facts, .tabs, .crumb, .acts, .share, form, dt, nav, .jumps, [lang]'
      for (const one of main.querySelectorAll(aside)) one.remove()
      return [...main.querySelectorAll('p, li, dd')]
        .filter((one) => one.querySelector('p, li, dd') === null)
        .map((one) => one.textContent.trim())
        .filter((sentence) => /[.!?]$/.test(sentence))
        .join('\n')
    })
    const counts = counted(text)
    if (counts.words < 20) continue
    const grade = readingGrade(counts)
    grades.push(`${address} ${grade.toFixed(1)} (${counts.words} words)`)
    if (grade > 9) hard.push(grades.at(-1)!)
  }
  // eslint-disable-next-line no-console -- the grades are what the run reports
  console.log(grades.join('\n'))
  expect(grades.length).toBeGreaterThan(20)
  expect(hard).toEqual([])
})

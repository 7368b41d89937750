import { expect, test } from '@playwright/test'
import { html, pageKinds } from './built-site.ts'

/** One page of each kind with drawings, in each language. */
const drawn = pageKinds().filter((page) => /<svg class="(wide|narrow)"/.test(html(page)))

test('no text of a drawing runs past its sides, in the typeface of the site', async ({ page }) => {
  expect(drawn.length).toBeGreaterThan(10)
  // the first page fetches the typeface, those after have it
  await page.goto(drawn[0]!)
  await page.evaluate(() => document.fonts.ready)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const address of drawn) {
      await page.goto(address)
      // each of its figures is 0.652 of its size wide, as no other typeface's here
      expect(await page.evaluate(figureWidth), address).toBeCloseTo(0.652, 2)
      const past = await page.evaluate(() =>
        [...document.querySelectorAll('svg.wide, svg.narrow')].flatMap((svg) => {
          const box = svg.getBoundingClientRect()
          if (box.width === 0) return []
          return [...svg.querySelectorAll('text')].flatMap((text) => {
            const { left, right } = text.getBoundingClientRect()
            const isPast = left < box.left - 0.5 || right > box.right + 0.5
            return isPast ? [`${svg.closest('figure')?.id}: ${text.textContent!.trim()}`] : []
          })
        }),
      )
      expect(past, `${address} at ${width}`).toEqual([])
    }
  }
})

function figureWidth(): number {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  text.textContent = '000'
  const seen = [...document.querySelectorAll('svg.wide, svg.narrow')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  )
  seen!.append(text)
  const width = text.getComputedTextLength() / 3 / parseFloat(getComputedStyle(text).fontSize)
  text.remove()
  return width
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { dist, html, isReading, pages } from './built-site.ts'

const own = pages().filter((page) => !page.includes('/embed/') && !page.includes('404'))
const embeds = pages().filter((page) => page.includes('/embed/'))
const attribute = (text: string, pattern: RegExp) => pattern.exec(text)?.[1]
const path = (url: string | undefined) => new URL(url ?? 'missing:').pathname

test('every page names its address, its twin in the other language, and a default', () => {
  for (const page of own) {
    const text = html(page)
    const at = (language: string) =>
      path(attribute(text, new RegExp(`hreflang="${language}" href="(http[^"]+)"`)))
    const plain = page.replace(/^\/es\//, '/')
    expect(path(attribute(text, /rel="canonical" href="([^"]+)"/)), page).toBe(page)
    expect([at('en'), at('es'), at('x-default')], page).toEqual([plain, `/es${plain}`, plain])
  }
})

test('the site map holds every page once, and no embed', () => {
  const map = readFileSync(join(dist, 'sitemap.xml'), 'utf8')
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => path(url))
  expect(listed.toSorted()).toEqual(own.toSorted())
})

test('descriptions are sentences, all different', () => {
  for (const spanish of [true, false]) {
    const all = own
      .filter((page) => page.startsWith('/es/') === spanish)
      .map((page) => attribute(html(page), /<meta name="description" content="([^"]*)"/)!)
    expect(all.filter((one) => one.length < 25 || one.length > 250)).toEqual([])
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
  }
})

test('every shared link has a picture of 1200 by 630, and says in words what is on it', () => {
  for (const page of own) {
    const text = html(page)
    const png = readFileSync(join(dist, path(attribute(text, /property="og:image" content="([^"]+)"/))))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630])
    const alt = attribute(text, /property="og:image:alt" content="([^"]+)"/)!
    if (/\/districts\/./.test(page)) {
      expect(alt, page).toBe('Redress')
      continue
    }
    expect(alt, page).toContain(attribute(text, /property="og:title" content="([^"]+)"/)!)
    expect(alt, page).toContain(attribute(text, /name="redress:sentence" content="([^"]+)"/)!)
    expect(alt, page).toContain(attribute(text, /name="redress:as-of" content="([^"]+)"/)!)
  }
})

test('the picture of an agency’s link states the sentence its page opens with, and its as-of date', async ({
  page,
}) => {
  for (const address of own.filter((one) => /^\/(es\/)?(chicago|port-alder)\/$/.test(one))) {
    await page.goto(address)
    const sentence = await page.locator('meta[name="redress:sentence"]').getAttribute('content')
    expect(sentence).toBe((await page.locator('.lead').innerText()).trim())
    expect(await page.locator('meta[name="redress:as-of"]').getAttribute('content')).toContain(
      await page.locator('dl.facts time').innerText(),
    )
  }
})

test('each data page describes its data set in words for search engines, every file of it there', () => {
  const data = own.filter((page) => page.endsWith('/data/'))
  expect(data.length).toBeGreaterThan(3)
  for (const page of data) {
    const blocks = [...html(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
    expect(blocks.length, page).toBe(1)
    const said = JSON.parse(blocks[0]![1]!) as Record<string, unknown> & {
      description: string
      distribution: { contentUrl: string; encodingFormat: string }[]
    }
    expect(said['@type']).toBe('Dataset')
    expect(said.description.length).toBeGreaterThanOrEqual(50)
    expect(JSON.stringify(said['license'] ?? [])).not.toContain('unknown')
    for (const { contentUrl, encodingFormat } of said.distribution) {
      expect(existsSync(join(dist, path(contentUrl))), contentUrl).toBe(true)
      expect(encodingFormat).toMatch(/\//)
    }
  }
})

test('each embed stands alone: caveat, source, as-of, version, a way to its page, no script', () => {
  expect(embeds.length).toBeGreaterThan(4)
  for (const address of embeds) {
    const text = html(address)
    expect(text, address).not.toContain('<script')
    expect(text, address).toMatch(/<p class="small caveat">[^<]{10,}<\/p>/)
    expect(text.match(/<figcaption>[\s\S]*<time /g), address).toHaveLength(1)
    expect(text, address).toMatch(/<p class="small version">[^<]*\d{4}\.\d{2}\.\d{2}-[0-9a-f]{8}<\/p>/)
    const back = /<p class="acts">\s*<a href="([^"]+)"/.exec(text)?.[1] ?? ''
    const [to, id] = back.split('#')
    expect(html(to!), address).toContain(`id="${id}"`)
    // search engines are told the page it belongs to
    expect(path(/<link rel="canonical" href="([^"]+)"/.exec(text)![1]!), address).toBe(to)
  }
})

test('an embed fits a frame of any size', async ({ page, baseURL }) => {
  const address = embeds.find((one) => one.endsWith('/outcome-mix/'))!
  for (const [width, height] of [
    [240, 200],
    [320, 560],
    [1400, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`${baseURL}${address}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, `${width}`).toBeLessThanOrEqual(width)
  }
})

test('each drawn chart offers its pictures and the code of its embed, and they are there', async ({
  page,
}) => {
  let charts = 0
  for (const address of own.filter((one) => one.endsWith('/complaints/'))) {
    await page.goto(address)
    for (const figure of await page.locator('figure.chart:has(.share)').all()) {
      charts += 1
      const links = await figure
        .locator('.share a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
      const files = links.filter((one) => /\.(svg|png)$/.test(one))
      const isDrawn = (await figure.locator('.drawing svg').count()) > 0
      expect(files.length, address).toBe(isDrawn ? 2 : 0)
      for (const one of files) expect(existsSync(join(dist, one)), one).toBe(true)
      const code = (await figure.locator('.share code').textContent())!
      expect(embeds).toContain(path(attribute(code, /src="([^"]+)"/)))
    }
  }
  expect(charts).toBeGreaterThan(4)
})

test('pictures of charts hold nothing that asks for another file or runs', () => {
  const pictures = embeds.flatMap((page) => {
    const [, agency, chart] = /embed\/([^/]+)\/([^/]+)\//.exec(page)!
    const file = join(dist, page, `${agency}-${chart}.svg`)
    return existsSync(file) ? [file] : []
  })
  expect(pictures.length).toBeGreaterThan(4)
  for (const file of pictures)
    expect(readFileSync(file, 'utf8').replace('http://www.w3.org/2000/svg', ''), file).not.toMatch(
      /<script|href|http|var\(|\son[a-z]+=/,
    )
})

test('the file of headers states for each page no less and no more than the page itself', () => {
  const rules = readFileSync(join(dist, '_headers'), 'utf8').split(/\n(?=\/)/)
  for (const page of [...own, ...embeds]) {
    const covering = rules.filter((rule) => {
      const pattern = rule.split('\n')[0]!
      return pattern.endsWith('/*') ? page.startsWith(pattern.slice(0, -1)) : page === pattern
    })
    const policies = covering.flatMap((rule) => /Content-Security-Policy: (.*)/.exec(rule)?.[1] ?? [])
    expect(policies.length, page).toBe(1)
    expect(policies[0]!.includes("'wasm-unsafe-eval'"), page).toBe(!isReading(page))
    expect(policies[0]!.includes('frame-ancestors *'), page).toBe(page.includes('/embed/'))
  }
})

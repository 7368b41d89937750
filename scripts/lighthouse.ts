import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { pageKinds } from '../tests/site/built-site.ts'
import { findChromium } from './find-chromium.ts'
import { serve } from './serve-folder.ts'

/**
 * `npm run lighthouse [-- /path/ …]`: serves the built site and measures pages as a phone would load them, one of each kind
 * in English unless paths are given, three runs each, printing the median of each score, the time to the largest content, and the bytes sent.
 */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const runs = 3
const asked = process.argv.slice(2)
const paths = asked.length > 0 ? asked : pageKinds().filter((path) => !path.startsWith('/es/'))

const server = await serve(process.env['REDRESS_DIST'] ?? 'dist', 0)
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
})
console.log(['page', ...categories, 'largest content, s', 'KB sent'].join(' · '))
for (const path of paths) {
  const measured: number[][] = []
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(server.url + path, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    })
    if (result === undefined) throw new Error(`${path} could not be measured`)
    const { lhr } = result
    measured.push([
      ...categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
      (lhr.audits['largest-contentful-paint']?.numericValue ?? NaN) / 1000,
      (lhr.audits['total-byte-weight']?.numericValue ?? NaN) / 1000,
    ])
  }
  const medians = measured[0]!.map((_, column) => median(measured.map((row) => row[column]!)))
  console.log([path, ...medians.map((value) => Number(value.toFixed(1)))].join(' · '))
}
chrome.kill()
server.close()

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { LinkChecker } from 'linkinator'
import { dist, opened } from './built-site.ts'

test('every link inside the site leads somewhere', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const { links } = await new LinkChecker().check({
    path: `${baseURL}/`,
    recurse: true,
    linksToSkip: [`^(?!${baseURL})`],
    concurrency: 8,
  })
  expect(
    links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status }) => `${parent} → ${url} ${status}`),
  ).toEqual([])
  expect(links.length).toBeGreaterThan(100)
})

test('every page is valid HTML', async () => {
  test.setTimeout(120_000)
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      extends: ['html-validate:recommended'],
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'void-style': 'off',
        'no-inline-style': 'error',
      },
    }),
  )
  const faults: string[] = []
  for (const page of opened()) {
    const path = join(dist, page.endsWith('/') ? `${page}index.html` : page)
    const { results } = await validator.validateString(readFileSync(path, 'utf8'), path)
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`))
  }
  expect(faults.slice(0, 20)).toEqual([])
})

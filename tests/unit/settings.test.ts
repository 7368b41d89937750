import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readMe = read('README.md')

/** What our own scripts say to the tests of a built site, and what belongs to the system. */
const amongUs = [
  'REDRESS_URL',
  'REDRESS_BROWSER',
  'REDRESS_DOWNLOADS',
  'REDRESS_STRANGERS',
  'FONTCONFIG_FILE',
  'PATH',
]

it('every setting that is read from the environment stands in the README', () => {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.test.ts'))
      .map((path) => join(folder, path)),
  )
  const named = [...files, 'astro.config.mjs', 'playwright.config.ts'].flatMap((path) =>
    [...read(path).matchAll(/process\.env(?:\.|\[')([A-Z_]+)/g)].map(([, name]) => name!),
  )
  expect(named.length).toBeGreaterThan(15)
  expect(
    [...new Set(named)].filter((name) => !amongUs.includes(name) && !readMe.includes(`\`${name}\``)),
  ).toEqual([])
})

it('every command stands in the README', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const asked = (name: string) => (/^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`)
  const missing = Object.keys(scripts).filter((name) => !new RegExp(`${asked(name)}(?![\\w:-])`).test(readMe))
  expect(missing).toEqual([])
})

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'

/** What is not read as text: drawings, tables, buttons, ways to other pages. */
const notRead = [
  'svg',
  'pre',
  'table',
  'figcaption',
  '.help',
  '.facts',
  '.tabs',
  '.crumb',
  '.share',
  '.acts',
  '.jumps',
  '.key',
  'figure summary',
  'button',
  'form',
  'nav',
]

/** Indexes every page that marks what may be searched (`data-pagefind-body`) and writes the index under `/pagefind/`. */
export async function writeSearchIndex(dist: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    excludeSelectors: notRead,
  })
  if (index === undefined) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: dist })
  const outputPath = join(dist, 'pagefind')
  rmSync(outputPath, { recursive: true, force: true })
  const written = await index.writeFiles({ outputPath })
  await pagefind.close()
  const faults = [...added.errors, ...written.errors]
  if (faults.length > 0) throw new Error(`the search index could not be written: ${faults.join('; ')}`)
  for (const unused of [
    'ui.css',
    'ui.js',
    'modular-ui.css',
    'modular-ui.js',
    'component-ui.css',
    'component-ui.js',
    'highlight.js',
  ])
    rmSync(join(outputPath, `pagefind-${unused}`), { force: true })
}

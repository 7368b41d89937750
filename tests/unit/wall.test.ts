import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const pipelineRooms = [
  'schema',
  'sources',
  'harmonise',
  'validate',
  'disclosure',
  'measures',
  'statistics',
  'publish',
]
/** Statistics are pure: what a reader counts takes its range from the same function as the measures. */
const behindTheWall = pipelineRooms.filter((one) => one !== 'statistics')
const siteRooms = ['charts', 'words', 'query', 'layouts', 'interaction', 'pages']

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.test.ts'))

/** What a file imports at run time, with `import type` and SQL read as text left aside. */
function imports(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [
    ...text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"`]*?from\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^import\s+['"]([^'"]+)['"]/gm),
  ]
    .map((match) => match[1]!)
    .filter((from) => !from.endsWith('?raw'))
}

const room = (path: string) => path.split('/')[0]!
const target = (path: string, from: string) => join(path, '..', from).replaceAll('\\', '/')

describe('the wall', () => {
  const site = files.filter((path) => siteRooms.includes(room(path)) || path === 'published.ts')
  const pipeline = files.filter((path) => pipelineRooms.includes(room(path)))

  it('has files on both sides', () => {
    expect(site.length).toBeGreaterThan(10)
    expect(pipeline.length).toBeGreaterThan(40)
  })

  it('lets no page, chart or query reach into the pipeline but for types', () => {
    const crossings = site.flatMap((path) =>
      imports(path)
        .filter(
          (from) =>
            from.startsWith('.') &&
            (behindTheWall.includes(room(target(path, from))) ||
              /^(pipeline|database|agency|refresh|house)\.ts$/.test(target(path, from))),
        )
        .map((from) => `${path} imports ${from}`),
    )
    expect(crossings).toEqual([])
  })

  it('stands on statistics that reach for nothing but each other and drawn numbers', () => {
    const reaching = files
      .filter((path) => room(path) === 'statistics')
      .flatMap((path) =>
        imports(path)
          .filter((from) =>
            from.startsWith('.') ? room(target(path, from)) !== 'statistics' : !from.startsWith('pure-rand/'),
          )
          .map((from) => `${path} imports ${from}`),
      )
    expect(reaching).toEqual([])
  })

  it('lets no pipeline room use the site, Astro, Vite or the page’s engine', () => {
    const crossings = pipeline.flatMap((path) =>
      imports(path)
        .filter((from) =>
          from.startsWith('.')
            ? siteRooms.includes(room(target(path, from)))
            : /^(astro|vite|d3|@duckdb\/duckdb-wasm|playwright)/.test(from),
        )
        .map((from) => `${path} imports ${from}`),
    )
    expect(crossings).toEqual([])
  })

  it('keeps measures from raw data, and charts from files and the network', () => {
    const reaching = [
      ...files
        .filter((path) => room(path) === 'measures')
        .flatMap((path) =>
          imports(path)
            .filter((from) => /sources|harmonise|validate|charts/.test(from))
            .map((from) => `${path} imports ${from}`),
        ),
      ...files
        .filter((path) => room(path) === 'charts')
        .flatMap((path) =>
          imports(path)
            .filter((from) => /^node:/.test(from))
            .map((from) => `${path} imports ${from}`),
        ),
    ]
    expect(reaching).toEqual([])
  })

  it('has no clock in what is built', () => {
    const clocks = files.filter(
      (path) =>
        /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(src, path), 'utf8')) &&
        !path.endsWith('.client.ts'),
    )
    expect(clocks).toEqual([])
  })

  it('has no drawer: every file is named for what is in it', () => {
    expect(
      files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|constants|types|index)\.ts$/.test(path)),
    ).toEqual([])
  })
})

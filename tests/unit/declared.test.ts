import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { isDeclared, readAgencies, type Source } from '../../src/agency.ts'
import { house } from '../../src/house.ts'
import { coverage } from '../../src/publish/coverage.ts'
import { shared } from './beside.ts'
import { withExtracts } from './real-agency.ts'

const agencies = readAgencies(house().agencies)
const declared = agencies.filter(isDeclared)
const unverified = agencies.flatMap(({ id, sources }) =>
  Object.entries(sources)
    .filter(([, source]) => source.unverified !== undefined)
    .map(([name, source]) => ({ id, name, source })),
)

/** Where a platform would be asked, as addresses; empty when something is missing. */
function addresses({ platform, host, dataset, files }: Source): string[] {
  if (platform === 'url') return files.map(({ url }) => url)
  if (platform === 'arcgis') return dataset === undefined ? [] : [dataset]
  return host === undefined || dataset === undefined ? [] : [`https://${host}/${dataset}`]
}

it('at least thirty agencies are declared, none of them published', () => {
  expect(declared.length).toBeGreaterThanOrEqual(30)
  for (const { id, publish, sql, sources } of declared) {
    expect([id, publish]).toEqual([id, {}])
    // What its publisher withdrew may be mapped, for it can be read and never be published.
    if (
      Object.values(sources).every(({ unverified: why = '' }) => why.startsWith('withdrawn by its publisher'))
    )
      continue
    expect([id, sql]).toEqual([id, {}])
    for (const { columns, rows_become } of Object.values(sources))
      expect([columns, rows_become]).toEqual([[], undefined])
  }
})

it('each unverified source has what its platform needs, over https or with the reason why not', () => {
  for (const { id, name, source } of unverified) {
    const found = addresses(source)
    expect([id, name, found.length > 0]).toEqual([id, name, true])
    for (const one of found)
      expect(new URL(one).protocol === 'https:' || source.plain_http !== undefined).toBe(true)
    expect([...found, source.url].filter((one) => /\/api\/views\/[^/]+\/rows/.test(one))).toEqual([])
  }
})

it('the coverage names every source that nobody has read yet, and why', () => {
  const folders = readdirSync(house().agencies, { withFileTypes: true }).filter((one) => one.isDirectory())
  const said = folders.flatMap(
    ({ name }) =>
      readFileSync(join(house().agencies, name, 'agency.yaml'), 'utf8').match(/^ {4}unverified:/gm) ?? [],
  )
  const listed = coverage(agencies, []).filter(({ state }) => state === 'unverified')
  expect(listed.length).toBe(said.length)
  expect(listed.filter(({ reason }) => (reason ?? '').length < 10)).toEqual([])
})

withExtracts('the catalogue', () => {
  it('lists every declared address and data set', () => {
    const rows = parse(readFileSync(join(shared, 'catalogue/openpolicedata-sources.csv')), {
      columns: true,
    }) as Record<string, string>[]
    const text = rows
      .map((row) => `${row['URL']!.replaceAll(' ', '%20')} ${row['dataset_id']} ${row['source_url']}`)
      .join('\n')
    for (const { sources } of declared)
      for (const source of Object.values(sources)) {
        const named =
          source.platform === 'url' || source.platform === 'arcgis' ? addresses(source) : [source.dataset!]
        for (const one of named) expect(text).toContain(one)
      }
  })
})

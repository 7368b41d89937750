import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { agreement, type AsNoted, type Tolerance } from './agreement.ts'

/** One file of reference values: what goes in, and what R or Python said comes out. */
interface Fixture {
  id: string
  function: string
  input: Record<string, unknown>
  params?: Record<string, unknown> | null
  expected: unknown
  tolerance: Tolerance
}

/** What a file in tests/unit/reference exports; it only renames and reshapes, the mathematics is in src/statistics. */
interface Adapter {
  answer(input: Record<string, unknown>, params: Record<string, unknown>): unknown
  /** What this function's fixtures say, in their notes, is to be compared otherwise or not at all. */
  asNoted?: AsNoted
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const copy = here('../reference')
const beside = here('../../../shared/reference')
const folder = process.env['REFERENCE_DIR']
  ? resolve(process.env['REFERENCE_DIR'])
  : existsSync(beside)
    ? beside
    : copy

const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'manifest.json')
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture)

/** `kaplanMeier` is answered by kaplanMeier.ts or kaplan-meier.ts. */
const bare = (name: string) => name.replaceAll('-', '').toLowerCase()
const adapters = new Map(
  readdirSync(here('./reference')).map((file) => [bare(basename(file, '.ts')), basename(file, '.ts')]),
)

/** An input; where a fixture keeps its inputs in the expected rows, those rows without their answers (`v`). */
function inputOf({ input, expected }: Fixture): Record<string, unknown> {
  if (input['note'] !== 'inputs are inside expected rows') return input
  return JSON.parse(JSON.stringify(expected, (name, value) => (name === 'v' ? undefined : value)))
}

const lines: string[] = []
const line = (verdict: string, { id, function: name }: Fixture, rest: string) =>
  lines.push(`${verdict.padEnd(5)}${id.padEnd(31)}${name.padEnd(26)}${rest}`)

describe(`reference values (${folder})`, () => {
  afterAll(() => {
    const passed = lines.filter((each) => each.startsWith('ok')).length
    console.warn([...lines, `${passed} of ${fixtures.length} fixtures agree`].join('\n'))
  })

  it('are there', () => {
    expect(fixtures.length).toBeGreaterThan(0)
  })

  it.each(fixtures.map((fixture) => [fixture.id, fixture] as const))('%s', async (_, fixture) => {
    const adapter = adapters.get(bare(fixture.function))
    if (adapter === undefined) line('fail', fixture, 'unknown function')
    expect(adapter, `no file in tests/unit/reference answers ${fixture.function}`).toBeDefined()
    let failure: string | null = 'stopped'
    let counted = ''
    try {
      const { answer, asNoted } = (await import(`./reference/${adapter}.ts`)) as Adapter
      const { compared, noted, differences } = agreement(
        answer(inputOf(fixture), fixture.params ?? {}),
        fixture.expected,
        fixture.tolerance,
        asNoted,
      )
      counted = `${compared} values${noted > 0 ? `, ${noted} as its notes ask` : ''}`
      failure = differences.length > 0 ? `${differences.length} differ` : null
      expect(differences).toEqual([])
      expect(compared).toBeGreaterThan(0)
    } finally {
      line(failure === null ? 'ok' : 'fail', fixture, failure === null ? counted : failure)
    }
  })
})

describe('the committed copy of the reference values', () => {
  it('is what its manifest says', () => {
    const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as {
      file: string
      sha256: string
    }[]
    const sums = (files: string[]) =>
      Object.fromEntries(
        files.map((file) => [
          file,
          createHash('sha256')
            .update(readFileSync(join(copy, file)))
            .digest('hex'),
        ]),
      )
    const files = readdirSync(copy).filter((file) => file !== 'manifest.json')
    expect(sums(files)).toEqual(Object.fromEntries(manifest.map(({ file, sha256 }) => [file, sha256])))
  })
})

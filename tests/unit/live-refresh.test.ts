import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import type { House } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedChange } from '../../src/publish/changes.ts'
import type { CoverageRow } from '../../src/publish/coverage.ts'
import { liveSources, readChecked, refreshLive, type Received } from '../../src/refresh-live.ts'
import type { AskLimits } from '../../src/sources/ask.ts'
import { playSocrata, type Held } from './players.ts'
import { portal, say, type Play, type Portal } from './portal.ts'
import { csv, header, messageOf, tiny, tinyHouse } from './tiny-agency.ts'
import { zip } from './workbook.ts'

let open: Portal | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

const bomb = gzipSync(Buffer.alloc(60_000_000, 'a'))
const columns = header.split(',')
const rowsOf = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      Object.fromEntries(line.split(',').map((cell, at) => [columns[at]!, cell === '' ? null : cell])),
    )
const good = csv(
  ...Array.from({ length: 30 }, (_, at) => `${at},P,2023-01-05,2023-02-04,Rude,Unfounded,x`),
  'x,I,2023-01-31,,Rude,Pending,x',
)
const table = (text: string): Held => ({
  columns: Object.fromEntries(columns.map((one) => [one, one])),
  rows: rowsOf(text),
})

/** The tiny agency on a platform of its own: the play changes, the address stays. */
async function live(platform: 'socrata' | 'url', first: Play, limits: Partial<AskLimits> = {}) {
  let play = first
  open = await portal((asked, response) => play(asked, response), limits)
  const where =
    platform === 'socrata'
      ? `platform: socrata\n    host: ${open.url}\n    dataset: abcd-1234`
      : `platform: url\n    files: [{ url: '${open.url}/cases.csv' }]`
  const { house } = tinyHouse({
    'agency.yaml': tiny['agency.yaml'].replace(
      'platform: file',
      `${where}\n    plain_http: a portal on loopback, for tests\n    key: [id]`,
    ),
  })
  const agency = readAgency(house.agencies, 'tiny')
  const told: string[] = []
  const received: Received[] = []
  const run = (at = '2025-01-01T10:00:00.000Z') =>
    refreshLive(house, agency, open!.ask, { at, told: (_, now) => received.push({ ...now }) }, (line) =>
      told.push(line),
    )
  return { house, agency, run, told, received, becomes: (next: Play) => (play = next) }
}

function standing(house: House): Record<string, string> {
  const files = [house.raw, house.published].filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => statSync(path).isFile() && !path.endsWith('checked.json')),
  )
  return Object.fromEntries(
    [...files, house.lock].map((path) => [
      path,
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

it('fetches, accepts, publishes, and tells later what changed', async () => {
  const held = table(good)
  const { house, run, becomes, told, received } = await live('socrata', playSocrata(held))
  const first = await run()
  expect(received.at(-1)).toMatchObject({ rows: 31, all_rows: 31, all_bytes: null })
  expect(received.at(-1)!.bytes).toBeGreaterThan(good.length)
  expect(first!.receipts[0]).toMatchObject({
    rows: 31,
    as_of: '2023-11-14',
    accepted_at: '2025-01-01',
    fetched: { updated_at: '2023-11-14T22:13:20.000Z', fetched_at: '2025-01-01T10:00:00.000Z', etag: null },
  })
  await pipeline(house)
  const lock = readFileSync(house.lock, 'utf8')

  expect(await run('2025-02-01T10:00:00.000Z')).toBe(null)
  expect(told.at(-1)).toBe('tiny/cases: unchanged at its publisher')
  expect(readFileSync(house.lock, 'utf8')).toBe(lock)
  expect(readChecked(house, 'tiny')).toEqual({ cases: '2025-02-01T10:00:00.000Z' })

  const later = rowsOf(good).map((row) =>
    row['id'] === 'x' ? { ...row, finding: 'Sustained', closed: '2023-12-01' } : row,
  )
  becomes(playSocrata({ ...held, rows: later, updatedAt: 1_704_000_000 }))
  await run('2025-03-01T10:00:00.000Z')
  await pipeline(house)
  const published = JSON.parse(
    readFileSync(join(house.published, 'changes.json'), 'utf8'),
  ) as PublishedChange[]
  expect(published).toEqual([
    {
      agency_id: 'tiny',
      source: 'cases',
      accepted_at: '2025-03-01',
      from_as_of: '2023-11-14',
      to_as_of: '2023-12-30',
      rule: 'by key',
      rows_before: 31,
      rows_after: 31,
      added: 0,
      gone: 0,
      edited: 1,
      edited_columns: { closed: 1, finding: 1 },
      without_key: { added: 0, gone: 0 },
      flips: [{ column: 'finding', from: 'Pending', to: 'Sustained', rows: 1 }],
    },
  ])
  const coverage = JSON.parse(readFileSync(join(house.published, 'coverage.json'), 'utf8')) as CoverageRow[]
  expect(
    coverage.map(({ agency_id, source, state, as_of, reason }) => [agency_id, source, state, as_of, reason]),
  ).toEqual([['tiny', 'cases', 'rows', '2023-12-30', null]])
})

it('the same bytes again, of no day that anybody says, leave no trace; other bytes are of the day they came', async () => {
  const { house, run, becomes } = await live('url', () => good)
  expect((await run())!.receipts[0]).toMatchObject({ as_of: '2025-01-01', fetched: { updated_at: null } })
  const before = standing(house)
  expect(await run('2025-02-01T10:00:00.000Z')).toBe(null)
  expect(standing(house)).toEqual(before)

  becomes(() => good.replace('Pending', 'Sustained'))
  expect((await run('2025-03-01T10:00:00.000Z'))!.receipts[0]!.as_of).toBe('2025-03-01')
  // a publisher’s own day is its word, whatever the bytes
  becomes((_, response) =>
    say(
      response,
      200,
      { 'last-modified': 'Sat, 05 Apr 2025 12:00:00 GMT' },
      good.replace('Pending', 'Sustained'),
    ),
  )
  expect((await run('2025-05-01T10:00:00.000Z'))!.receipts[0]!.as_of).toBe('2025-04-05')
})

describe('whatever a portal does, the site stands', () => {
  const held = table(good)
  const bad: [name: string, play: Play, found: RegExp, limits?: Partial<AskLimits>][] = [
    [
      'answers 503 for good',
      (_, response) => say(response, 503, {}, 'down'),
      /no whole answer \(status 503: down\)/,
    ],
    ['answers 404', (_, response) => say(response, 404, {}, 'gone'), /status 404: gone/],
    ['sends a web page', () => '<!doctype html><title>Log in</title>', /a web page instead of data/],
    [
      'sends half a body',
      (_, response) => {
        response.writeHead(200, { 'content-length': '5000' })
        response.write(good)
        setTimeout(() => response.destroy(), 5)
        return null
      },
      /no whole answer/,
    ],
    ['sends a gzip cut short', () => gzipSync(good).subarray(0, 60), /a gzip file that ends too early/],
    ['sends a gzip bomb', () => bomb, /unpacks to more than 200 times its size/],
    ['sends a zip with ../ in it', () => zip({ '../cases.csv': good }), /invalid relative path/],
    [
      'redirects to loopback',
      (_, response) => say(response, 302, { location: 'http://127.0.0.2/' }),
      /an address that is not public/,
    ],
    [
      'drips',
      (_, response) => {
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
        return null
      },
      /no whole answer/,
      { deadline: 150, tries: 2 },
    ],
    ['sends other columns', () => 'number,ending\n1,x\n', /no column "id"/],
    ['sends fewer rows', () => good.split('\n').slice(0, 12).join('\n'), /rows fell from 31 to 11/],
    ['sends wrong kinds', () => JSON.stringify([1, 2, 3]), /JSON that is not a list of records/],
    [
      'sends numbers for days',
      () => good.replaceAll('2023-01-05', '44931'),
      /"44931" \(30\), which is no date/,
    ],
    ['sends nothing', () => '', /an empty file/],
  ]
  it.each(bad)('%s', async (_, play, found, limits) => {
    const { house, run, becomes } = await live('url', () => good, limits)
    await run()
    await pipeline(house)
    const before = standing(house)
    becomes(play)
    expect(await messageOf(run('2025-02-01T10:00:00.000Z'))).toMatch(found)
    expect(standing(house)).toEqual(before)
    becomes(() => good.replace('Pending', 'Sustained'))
    expect((await run('2025-03-01T10:00:00.000Z'))!.examined[0]!.comparison!.edited).toBe(1)
  })

  it('rows that come while it is read are read once', async () => {
    const play = playSocrata(held)
    let pages = 0
    const { run } = await live('socrata', (asked, response) => {
      if (asked.query.has('$offset') && (pages += 1) === 1) held.rows.unshift({ ...held.rows[0]!, id: 'new' })
      return play(asked, response)
    })
    expect((await run())!.receipts[0]!.rows).toBe(32)
  })
})

it('leaves files and unverified sources to people', () => {
  const { house } = tinyHouse()
  expect(liveSources(readAgency(house.agencies, 'tiny'))).toEqual([])
})

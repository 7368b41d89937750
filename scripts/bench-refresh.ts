import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { tiny } from '../tests/unit/tiny-agency.ts'
import { readAgency } from '../src/agency.ts'
import { houseBelow, type House } from '../src/house.ts'
import { Database } from '../src/database.ts'
import { refresh } from '../src/refresh.ts'
import { examine } from '../src/sources/examine.ts'
import { load } from '../src/sources/load.ts'
import { readLock } from '../src/sources/lock.ts'
import { acceptedSnapshot, snapshot } from '../src/sources/snapshot.ts'

/**
 * `npm run bench-refresh [-- <rows>]`: what a refresh of one large CSV costs, from the file to the accepted snapshot, with
 * drift and changes against a snapshot of the same size, beside DuckDB reading the same file and writing it as Parquet.
 * Seconds on the wall tell only on a quiet machine; seconds of the processor, of all its cores together, on any.
 */
const rows = Number(process.argv[2] ?? 1_000_000)
const root = mkdtempSync(join(tmpdir(), 'redress-bench-'))
const house: House = houseBelow(root)
const extra = Array.from({ length: 13 }, (_, at) => `extra_${at}`)
mkdirSync(join(house.agencies, 'tiny'), { recursive: true })
const manifest = tiny['agency.yaml']
  .replace('rows_become', 'key: [id]\n    rows_become')
  .replace('ignored: {', `ignored: { ${extra.map((one) => `${one}: not needed by any measure`).join(', ')},`)
for (const [file, text] of Object.entries({ ...tiny, 'agency.yaml': manifest }))
  writeFileSync(join(house.agencies, 'tiny', file), text)

const files = [await made(0), await made(1)] as const
console.log(`${rows} rows, ${(statSync(files[1]).size / 1e6).toFixed(0)} MB`)
const bare = [await timed(() => bareCopy(files[1]))]
await accepted(files[0], '2024-06-30')
const read = await timed(() => examined(files[1]))
bare.push(await timed(() => bareCopy(files[1])))
const whole = await timed(() => accepted(files[1], '2024-12-31'))
console.log(`most memory: ${gigabytes()}`)
bare.push(await timed(() => bareCopy(files[1])))
const alone = {
  wall: middle(bare.map(({ wall }) => wall)),
  processor: middle(bare.map((one) => one.processor)),
}
told('read_csv and Parquet alone, the middle of three', alone)
told('of a refresh, reading, drift and changes', read)
told('refresh, file to accepted snapshot', whole)
rmSync(root, { recursive: true })

interface Time {
  wall: number
  processor: number
}

function told(what: string, { wall, processor }: Time): void {
  const [times, own] = [wall / alone.wall, processor / alone.processor]
  console.log(
    `${what}: ${wall.toFixed(1)} s (${times.toFixed(1)} times), processor ${processor.toFixed(1)} s (${own.toFixed(1)} times)`,
  )
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function gigabytes(): string {
  return `${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`
}

/** The part of a refresh that reads both snapshots and compares them, without the agency’s SQL and what follows it. */
async function examined(path: string): Promise<void> {
  const agency = readAgency(house.agencies, 'tiny')
  const fresh = snapshot(agency, {
    cases: { bytes: readFileSync(path), where: 'cases.csv', as_of: '2024-12-31' },
  })
  const earlier = acceptedSnapshot(agency, readLock(house.lock)['tiny'], house.raw)
  const work = join(root, 'work-examined')
  mkdirSync(work, { recursive: true })
  const db = await Database.open()
  const loaded = await load(db, agency, fresh, work)
  await examine(
    db,
    {
      ...{ agency, fresh, ids: ['cases'], earlier },
      labels: new Set(['P', 'I', 'Force', 'Rude', 'Pending', 'Sustained', 'Unfounded']),
      endings: new Set(['Pending', 'Sustained', 'Unfounded']),
    },
    loaded,
    work,
  )
  db.close()
}

async function timed(work: () => Promise<unknown>): Promise<Time> {
  const [started, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  return { wall: (performance.now() - started) / 1000, processor: (user + system) / 1e6 }
}

async function accepted(path: string, asOf: string): Promise<void> {
  const file = { source: 'cases', bytes: readFileSync(path), where: 'cases.csv', as_of: asOf }
  const times: string[] = []
  const started = performance.now()
  const { examined } = await refresh(
    house,
    readAgency(house.agencies, 'tiny'),
    [file],
    '2025-01-01',
    (line) => {
      times.push(`${((performance.now() - started) / 1000).toFixed(1)} s ${line}`)
    },
  )
  for (const line of times) console.log(`  ${line}`)
  const found = examined[0]?.comparison
  if (found != null) console.log(`  ${found.added} added, ${found.gone} gone, ${found.edited} edited`)
}

/** A file of the given edition: the second has 1 % of rows edited, 1 % new and 0.5 % gone. */
async function made(edition: number): Promise<string> {
  const path = join(root, `edition-${edition}.csv`)
  const from = edition === 0 ? 0 : Math.round(rows * 0.005)
  await run(`COPY (
    SELECT i AS id, CASE WHEN i % 4 = 0 THEN 'I' ELSE 'P' END AS who, DATE '2020-01-01' + (i % 1500)::INTEGER AS received,
      CASE WHEN i % 9 = 0 AND NOT (${edition} = 1 AND i % 100 = 0) THEN NULL ELSE DATE '2020-02-01' + (i % 1500)::INTEGER END AS closed,
      CASE WHEN i % 3 = 0 THEN 'Force' ELSE 'Rude' END AS about,
      CASE WHEN i % 9 = 0 THEN CASE WHEN ${edition} = 1 AND i % 100 = 0 THEN 'Sustained' ELSE 'Pending' END ELSE 'Unfounded' END AS finding,
      'text ' || i AS narrative, ${extra.map((one, at) => `hash(i * ${at + 3}) % 1000 AS ${one}`).join(', ')}
    FROM range(${from}, ${rows + from}) t(i)) TO '${path}' (HEADER)`)
  return path
}

function bareCopy(path: string): Promise<void> {
  return run(
    `COPY (SELECT * FROM read_csv('${path}', header = true, all_varchar = true)) TO '${join(root, 'bare.parquet')}' (FORMAT parquet)`,
  )
}

async function run(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}

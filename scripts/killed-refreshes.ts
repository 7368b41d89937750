import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { houseBelow, type House } from '../src/house.ts'
import type { Manifest } from '../src/publish/publish.ts'
import { readLock } from '../src/sources/lock.ts'

/** What the kills did: how many hit a refresh at work, what was published meanwhile, and everything that was not whole. */
export interface Killed {
  /** Refreshes that were started; some end by themselves before the kill comes. */
  refreshes: number
  /** Kills that hit a refresh at work. */
  hits: number
  /** Versions seen published, by the number of kills after which they stood. */
  published: number
  faults: string[]
}

/**
 * Starts a refresh with a publication again and again, kills it (SIGKILL) at a random moment until `kills` have hit one
 * at work, and looks each time whether
 * the published site is whole and none older than before, and every accepted file is what its receipt says. At the end
 * one refresh runs undisturbed and must publish the newest version. `agency` are the files of its folder, with
 * `ADDRESS` where the address of its portal goes.
 */
export async function killedRefreshes(
  root: string,
  agency: Record<string, string>,
  kills: number,
  seed: number,
): Promise<Killed> {
  let version = 0
  const server = createServer((_, response) => {
    const lines = csvOf(version).match(/.{1,400}/gs)!
    const timer = setInterval(() => {
      const next = lines.shift()
      if (next !== undefined) response.write(next)
      else response.end(() => clearInterval(timer))
    }, 2)
    response.on('close', () => clearInterval(timer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const house = houseBelow(root)
  mkdirSync(join(house.agencies, 'tiny'), { recursive: true })
  for (const [file, text] of Object.entries(agency))
    writeFileSync(join(house.agencies, 'tiny', file), text.replaceAll('ADDRESS', address))

  const random = xoroshiro128plus(seed)
  const result: Killed = { refreshes: 0, hits: 0, published: 0, faults: [] }
  try {
    let usual = (await run(house, null)).milliseconds
    let last = publishedVersion(house, result.faults) ?? -1
    while (result.hits < kills && version < kills * 10) {
      version += 1
      const { wasKilled, milliseconds } = await run(house, uniformFloat64(random) * 1.2 * usual)
      if (wasKilled) result.hits += 1
      usual = wasKilled ? Math.max(usual * 0.98, milliseconds) : usual * 0.7 + milliseconds * 0.3
      const now = publishedVersion(house, result.faults)
      if (now === null || now < last || now > version)
        result.faults.push(`refresh ${version}: version ${now} stands, after ${last}`)
      else if (now > last) result.published += 1
      last = now ?? last
      checkAccepted(house, version, result.faults)
    }
    result.refreshes = version
    version += 1
    await run(house, null)
    if (publishedVersion(house, result.faults) !== version)
      result.faults.push('the last refresh did not recover')
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return result
}

/** Forty complaints and one whose class says which version this is. */
function csvOf(version: number): string {
  const line = (id: string) => `${id},P,2023-01-05,2023-02-04,Rude,Unfounded,x`
  const lines = Array.from({ length: 40 }, (_, at) => line(String(at)))
  return ['id,who,received,closed,about,finding,narrative', ...lines, line(`version-${version}`), ''].join(
    '\n',
  )
}

async function run(
  house: House,
  killAfter: number | null,
): Promise<{ milliseconds: number; wasKilled: boolean }> {
  const script = fileURLToPath(new URL('one-refresh.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(house)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>
  await Promise.race([once(child.stdout, 'data'), ended])
  const started = performance.now()
  if (killAfter !== null) {
    await Promise.race([sleep(killAfter), ended])
    child.kill('SIGKILL')
  }
  const [code, signal] = await ended
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(said)
  return { milliseconds: performance.now() - started, wasKilled: signal === 'SIGKILL' }
}

/** The version that stands published, with every file as the manifest says; null where it is not whole. */
function publishedVersion(house: House, faults: string[]): number | null {
  try {
    const manifest = JSON.parse(readFileSync(join(house.published, 'manifest.json'), 'utf8')) as Manifest
    const broken = manifest.files.filter(({ path, sha256 }) => sumOf(join(house.published, path)) !== sha256)
    for (const { path } of broken) faults.push(`${path} is not as the manifest says`)
    const rows = readFileSync(join(house.published, 'agencies/tiny/complaints.csv'), 'utf8')
    if (rows.trim().split('\n').length !== 42)
      faults.push(`${rows.trim().split('\n').length - 1} complaints published`)
    return Number(/version-(\d+)/.exec(rows)![1])
  } catch (error) {
    faults.push(`nothing whole is published: ${(error as Error).message}`)
    return null
  }
}

function checkAccepted(house: House, version: number, faults: string[]): void {
  for (const { file, sha256 } of Object.values(readLock(house.lock)['tiny'] ?? {})) {
    const path = join(house.raw, 'tiny', file)
    if (!existsSync(path) || sumOf(path) !== sha256)
      faults.push(`refresh ${version}: ${file} is not what was accepted`)
  }
}

function sumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAgencies } from '../src/agency.ts'
import { house } from '../src/house.ts'
import { readLock } from '../src/sources/lock.ts'
import { findChromium } from './find-chromium.ts'
import { serve } from './serve-folder.ts'

/**
 * `npm run site`: builds the site into tests/.site twice, side by side, and tests both in a browser: the demonstration
 * with the committed figures, whatever lies in data/raw; and the real agencies, where ../shared/data is there to import.
 */
const shared = process.env['REDRESS_SHARED'] ?? '../shared/data'
const chromium = findChromium()
rmSync('tests/.site', { recursive: true, force: true })

const hasReal = existsSync(shared)
prepareDemonstration()
await Promise.all([build('demonstration'), ...(hasReal ? [importReal().then(() => build('real'))] : [])])
const isGood = await test('demonstration')
if (!hasReal) console.log(`the site of the real agencies was not tested: ${shared} is not there`)
const isRealGood = hasReal ? await test('real') : true
process.exitCode = isGood && isRealGood ? 0 : 1

function prepareDemonstration(): void {
  const data = house()
  const home = join('tests/.site', 'demonstration')
  const lock = readLock(data.lock)
  const demonstrations = readAgencies(data.agencies).filter((agency) => agency.demonstration)
  mkdirSync(join(home, 'raw'), { recursive: true })
  for (const { id } of demonstrations) cpSync(join(data.raw, id), join(home, 'raw', id), { recursive: true })
  writeFileSync(
    join(home, 'sources.lock.json'),
    JSON.stringify(Object.fromEntries(demonstrations.map(({ id }) => [id, lock[id]]))),
  )
}

function environment(site: string): Record<string, string> {
  return {
    REDRESS_HOME: join('tests/.site', site),
    REDRESS_DIST: join('tests/.site', site, 'dist'),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

async function importReal(): Promise<void> {
  await run('npm run --silent real-input -- chicago new-orleans philadelphia', environment('real'))
}

async function build(site: string): Promise<void> {
  await run('npm run --silent build', environment(site))
}

async function test(site: string): Promise<boolean> {
  const env = environment(site)
  const server = await serve(env['REDRESS_DIST']!, 0)
  const results = join('test-results', `site-${site}.json`)
  try {
    return await run(
      `npx playwright test ${site === 'real' ? 'tests/real' : 'tests/site'}`,
      {
        ...env,
        REDRESS_URL: server.url,
        REDRESS_CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: results,
      },
      true,
    )
  } finally {
    if (existsSync(results)) console.log(summary(results))
    server.close()
  }
}

async function run(command: string, env: Record<string, string>, mayFail = false): Promise<boolean> {
  const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0 && !mayFail) throw new Error(`${command} ended with ${status}`)
  return status === 0
}

function summary(path: string): string {
  const { stats } = JSON.parse(readFileSync(path, 'utf8')) as { stats: Record<string, number> }
  return `${stats['expected']} passed, ${stats['unexpected']} failed`
}

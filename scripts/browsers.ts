import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkWebkit, control, miniBrowser } from './browsers/webkit.ts'
import { strangers } from './browsers/strangers.ts'
import { findChromium } from './find-chromium.ts'
import { serve } from './serve-folder.ts'

/**
 * `npm run browsers`: serves the built site and tries the query page in every browser that is here: Chromium and Firefox
 * by the tests of its numbered parts and the hostile matrix, WebKitGTK by engine, lock-down and one query. One line for
 * each part; whatever asks for another host is named. `npm run browsers -- firefox` tries that one alone.
 */
const parts: Record<string, string> = {
  'at-once': '1 useful at once',
  editor: '2 editor',
  schema: '3 schema panel',
  results: '4 results',
  out: '5 out',
  share: '6 share',
  own: '7 own data',
  control: '8 control',
  safety: '9 safety',
}
const dist = process.env['REDRESS_DIST'] ?? 'dist'
if (!existsSync(dist)) {
  console.error(`${dist}: nothing is built there\n  to do: npm run build`)
  process.exit(2)
}
const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0 }
const server = await serve(dist, 0)
mkdirSync('test-results', { recursive: true })

const firefox = installed(process.env['REDRESS_FIREFOX'], 'firefox-esr', 'firefox')
if (isWanted('chromium')) await byTests('chromium', findChromium())
if (isWanted('firefox'))
  if (firefox === undefined) say('firefox', 'not here', 'to do: apt-get install firefox-esr')
  else await byTests('firefox', firefox)
if (isWanted('webkit'))
  if (
    installed('WebKitWebDriver') === undefined ||
    installed('Xvfb') === undefined ||
    miniBrowser() === undefined
  )
    say('webkit', 'not here', 'to do: apt-get install webkit2gtk-driver xvfb')
  else await byDriver()
server.close()
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

function isWanted(browser: string): boolean {
  return wanted.length === 0 || wanted.includes(browser)
}

async function byTests(browser: string, executable: string): Promise<void> {
  const others = await strangers()
  rmSync('test-results/downloads', { recursive: true, force: true })
  const report = `test-results/browser-${browser}.json`
  const version = spawnSync(executable, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const child = spawn('npx', ['playwright', 'test', '-c', 'scripts/browsers/playwright.config.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      REDRESS_BROWSER: browser,
      REDRESS_CHROMIUM: executable,
      REDRESS_FIREFOX: executable,
      REDRESS_URL: server.url,
      REDRESS_DIST: dist,
      ...(browser === 'firefox' ? { REDRESS_DOWNLOADS: resolve('test-results/downloads') } : {}),
      REDRESS_STRANGERS: `http://${others.address}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  })
  await once(child, 'exit')
  const specs = specsOf(JSON.parse(readFileSync(report, 'utf8')) as Suite)
  for (const [tag, part] of Object.entries(parts)) {
    const own = specs.filter(({ tags }) => tags.includes(tag))
    note(
      version,
      part,
      own.length,
      own.filter(({ ok }) => !ok).map(({ title }) => title),
    )
  }
  note(version, 'nothing asked of another host', 1, [...new Set(others.asked())])
  others.close()
}

async function byDriver(): Promise<void> {
  const others = await strangers()
  const { version, parts: checked } = await checkWebkit(server.url, dist, others.address)
  for (const { part, found } of checked) note(`WebKitGTK ${version}`, part, 1, found)
  const hosts = new Set(others.asked())
  const wrong = hosts.delete(control) ? [...hosts] : ['the proxy was not asked at all']
  note(`WebKitGTK ${version}`, 'nothing asked of another host', 1, wrong)
  others.close()
}

/** One line for a part, and one for each thing that was not as it should be. */
function note(browser: string, part: string, tried: number, wrong: readonly string[]): void {
  const failed = Math.min(tried, wrong.length)
  total.passed += tried - failed
  total.failed += failed
  say(browser, part, `${tried - failed} passed, ${failed} failed`)
  for (const one of wrong) console.log(`    ${one}`)
}

function say(browser: string, part: string, what: string): void {
  console.log(`${browser}: ${part}: ${what}`)
}

interface Spec {
  title: string
  ok: boolean
  tags: string[]
}
interface Suite {
  suites?: Suite[]
  specs?: Spec[]
}

function specsOf({ suites = [], specs = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)]
}

function installed(...names: (string | undefined)[]): string | undefined {
  return names
    .filter((name) => name !== undefined)
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
    .find((path) => path !== '')
}

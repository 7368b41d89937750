import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

/**
 * `npm test`: types beside lint and unit tests, then tests of the built site in a browser. Every step runs,
 * whatever the one before it said; the last line counts them all.
 */
const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

interface Counts {
  passed: number
  failed: number
}
const total: Counts = { passed: 0, failed: 0 }

/** Runs one step and adds what it counted; with `isQuiet` its output is kept back until it ends. */
async function step(title: string, command: string, counts: () => Counts | null, isQuiet = false) {
  const started = performance.now()
  const heading = `\n── ${title}: ${command}`
  if (!isQuiet) console.log(heading)
  const child = spawn(command, {
    shell: true,
    stdio: isQuiet ? 'pipe' : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  const said: Buffer[] = []
  child.stdout?.on('data', (bytes: Buffer) => said.push(bytes))
  child.stderr?.on('data', (bytes: Buffer) => said.push(bytes))
  const [status] = (await once(child, 'close')) as [number | null]
  if (isQuiet) console.log(`${heading}\n${Buffer.concat(said).toString()}`)
  const counted = counts() ?? { passed: 0, failed: 0 }
  if (counted.passed + counted.failed === 0) counted[status === 0 ? 'passed' : 'failed'] = 1
  if (status !== 0 && counted.failed === 0) counted.failed = 1
  total.passed += counted.passed
  total.failed += counted.failed
  console.log(
    `── ${title}: ${counted.passed} passed, ${counted.failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  )
}

function vitestCounts(): Counts | null {
  const path = `${results}/unit.json`
  if (!existsSync(path)) return null
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
}

function playwrightCounts(): Counts | null {
  const reports = ['demonstration', 'real'].map((site) => `${results}/site-${site}.json`).filter(existsSync)
  if (reports.length === 0) return null
  const stats = reports.map(
    (path) => (JSON.parse(readFileSync(path, 'utf8')) as { stats: Record<string, number> }).stats,
  )
  const sum = (key: string) => stats.reduce((all, one) => all + (one[key] ?? 0), 0)
  return { passed: sum('expected'), failed: sum('unexpected') + sum('flaky') + sum('skipped') }
}

const lint = () => step('lint', 'npm run --silent lint', () => null, true)
const types = () => step('types', 'npm run --silent types', () => null, true)
const unit = () =>
  step(
    'unit',
    `npm run --silent unit -- --reporter=default --reporter=json --outputFile=${results}/unit.json`,
    vitestCounts,
  )
// types take longer than lint: neither of two cores waits for the other
await Promise.all([types(), lint().then(unit)])
await step('site', 'npm run --silent site', playwrightCounts)

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { harmless, refused } from '../../tests/site/hostile-statements.ts'

/** What WebKitGTK did with one part of the query page; `found` is empty where all was as it should be. */
export interface Checked {
  part: string
  found: string[]
}

/** A host that is asked on purpose, once, at the end. */
export const control = 'control.example'

/** WebKitGTK's small browser, which Debian puts beside its library. */
export function miniBrowser(): string | undefined {
  const root = '/usr/lib'
  return readdirSync(root)
    .flatMap((name) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((of) => join(root, name, of, 'MiniBrowser')),
    )
    .find((path) => existsSync(path))
}

/**
 * Opens the query page in WebKitGTK, through its WebDriver under a screen of its own: the engine starts, one query gives
 * the published numbers, every hostile statement is refused, and the page answers after all of them.
 */
export async function checkWebkit(
  site: string,
  dist: string,
  proxy: string,
): Promise<{ version: string; parts: Checked[] }> {
  const started: ChildProcess[] = []
  try {
    const display = `:${90 + (process.pid % 9)}`
    started.push(spawn('Xvfb', [display, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' }))
    const port = await freePort()
    const env = {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    }
    started.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }))
    const driver = `http://127.0.0.1:${port}`
    await answers(`${driver}/status`)
    const { sessionId, capabilities } = await asked<Session>('POST', `${driver}/session`, {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
          proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['127.0.0.1'] },
        },
      },
    })
    const session = `${driver}/session/${sessionId}`
    await asked('POST', `${session}/timeouts`, { script: 180_000 })
    await asked('POST', `${session}/url`, { url: `${site}/query/` })
    const parts = await checkPage(dist, (sql) =>
      asked<Shown>('POST', `${session}/execute/async`, { script: runInPage, args: [sql] }),
    )
    // what a page asks of another host does reach the proxy: one such request is made to see it
    await asked('POST', `${session}/url`, { url: `http://${control}/` }).catch(() => undefined)
    await asked('DELETE', session)
    return { version: capabilities.browserVersion, parts }
  } finally {
    for (const child of started.reverse()) child.kill()
  }
}

interface Session {
  sessionId: string
  capabilities: { browserVersion: string }
}

/** What the page shows once a text has run. */
interface Shown {
  ms: number
  status: string
  rows: string[][]
  isError: boolean
  elements: number
}

/** Runs in the page: writes a text, presses Run, waits, and reads what is shown. */
const runInPage = `
  const [sql, done] = arguments
  const button = document.getElementById('run')
  const until = (is) => new Promise((resolve) => { const look = setInterval(() => { if (is()) { clearInterval(look); resolve() } }, 10) })
  ;(async () => {
    await until(() => !button.disabled)
    document.getElementById('sql').value = sql
    const began = performance.now()
    button.click()
    await until(() => button.ariaDisabled !== 'true')
    const out = document.getElementById('result')
    done({
      ms: Math.round(performance.now() - began),
      status: document.getElementById('status').textContent,
      rows: [...out.querySelectorAll('.result-view tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
      isError: out.querySelector('.error-view') !== null,
      elements: out.querySelectorAll('img, script, a, iframe').length,
    })
  })()`

async function checkPage(dist: string, run: (sql: string) => Promise<Shown>): Promise<Checked[]> {
  const agencies = JSON.parse(readFileSync(join(dist, 'data/agencies.json'), 'utf8')) as {
    agency_id: string
  }[]
  const expected = agencies
    .map(({ agency_id }) => agency_id)
    .sort()
    .join()
  const list = 'SELECT agency_id FROM agencies ORDER BY agency_id'
  const isRight = ({ rows }: Shown) => rows.map(([id]) => id).join() === expected

  const started = await run('SELECT 1')
  const first = await run(list)
  const ran: string[] = []
  for (const sql of refused) if (!(await run(sql)).isError) ran.push(`ran: ${sql}`)
  for (const sql of harmless) {
    const shown = await run(sql)
    if (shown.isError) ran.push(`failed: ${sql}`)
    if (shown.elements > 0) ran.push(`made elements: ${sql}`)
  }
  const last = await run(list)
  return [
    {
      part: `the engine starts (${started.ms} ms)`,
      found: started.rows[0]?.[0] === '1' ? [] : [started.status],
    },
    {
      part: `one query gives what was published (${first.ms} ms)`,
      found: isRight(first) ? [] : [first.status],
    },
    {
      part: `lock-down: ${refused.length} statements refused, ${harmless.length} harmless ones run`,
      found: ran,
    },
    { part: 'the page answers after all of them', found: isRight(last) ? [] : [last.status] },
  ]
}

async function asked<T>(method: string, address: string, body?: unknown): Promise<T> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(240_000),
  })
  const { value } = (await response.json()) as { value: T }
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`)
  return value
}

/** Waits until something answers at an address, for ten seconds at most. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} does not answer`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

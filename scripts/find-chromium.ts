import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium to test with: the one named in REDRESS_CHROMIUM, Playwright's own, or the system's. Where there is none
 * it is installed, by Playwright's download or, on Debian as root, by apt. @throws an error that says what to do.
 */
export function findChromium(): string {
  const found = present()
  if (found !== undefined) return found
  console.log('no Chromium found; trying to install one')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 240_000 })
  if (present() === undefined && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      options,
    )
  }
  const installed = present()
  if (installed !== undefined) return installed
  throw new Error(
    [
      'the tests of the built site need a Chromium, and none could be found or installed.',
      '  Debian or Ubuntu: sudo apt-get install chromium',
      '  elsewhere:        npx playwright install chromium',
      '  your own:         REDRESS_CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  )
}

function present(): string | undefined {
  const named = process.env['REDRESS_CHROMIUM']
  if (named !== undefined && existsSync(named)) return named
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  return names
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
    .find((path) => path !== '')
}

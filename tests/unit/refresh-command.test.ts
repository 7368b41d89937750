import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { exitCode, howFar, type Outcome } from '../../scripts/refresh-summary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A home with the accepted rows of the fictional cities, and the command run in it. */
function home() {
  const folder = mkdtempSync(join(tmpdir(), 'redress-command-'))
  cpSync(join(root, 'data/raw'), join(folder, 'raw'), { recursive: true })
  cpSync(join(root, 'data/sources.lock.json'), join(folder, 'sources.lock.json'))
  const refresh = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/refresh.ts'), ...args],
      {
        cwd: root,
        env: { ...process.env, REDRESS_HOME: folder, NO_COLOR: '1' },
        encoding: 'utf8',
      },
    )
    return { status, stdout, stderr }
  }
  return { folder, refresh, lock: () => readFileSync(join(folder, 'sources.lock.json'), 'utf8') }
}

it('goes through accepted files without a network, in plain lines or as JSON, and changes nothing', () => {
  const { refresh, lock, folder } = home()
  const before = [lock(), readdirSync(join(folder, 'raw/port-alder'))]
  const lines = refresh('port-alder', '--offline')
  expect([lines.status, lines.stderr]).toEqual([0, ''])
  expect(lines.stdout).toMatch(/port-alder +unchanged/)
  expect(lines.stdout).not.toContain('\u001b[')
  const json = refresh('port-alder', '--offline', '--json')
  expect(json.status).toBe(0)
  expect(JSON.parse(json.stdout)).toMatchObject([
    { agency: 'port-alder', status: 'unchanged', problem: null, sources: [] },
  ])
  const given = `complainants=${join(folder, 'raw/port-alder/complainants_2025-12-31_3d6eb3ec.csv')}@2026-01-31`
  const dry = refresh('port-alder', '--file', given, '--dry-run')
  expect([dry.status, dry.stderr]).toEqual([0, ''])
  expect(dry.stdout).toMatch(/complainants +would be accepted +2026-01-31 +5908 +\+0 +0 edited, 0 gone/)
  expect(dry.stdout).toContain('## complainants: as of 2025-12-31 → 2026-01-31')
  expect(dry.stdout).toMatch(/a dry run: nothing was changed\n$/)
  // the file was copied just now, and nobody says what day it speaks of
  const undated = refresh('port-alder', '--file', given.replace(/@.*/, ''))
  expect([undated.status, undated.stderr]).toEqual([0, ''])
  expect(undated.stdout).toMatch(/port-alder +unchanged/)
  expect([lock(), readdirSync(join(folder, 'raw/port-alder'))]).toEqual(before)
})

it('ends in 2 and says what to do for what it cannot take', () => {
  const { refresh } = home()
  const said = (...args: string[]) => {
    const { status, stderr } = refresh(...args)
    return [status, stderr.split('\n')[0]]
  }
  expect(said('nowhere')).toEqual([2, 'data/agencies/nowhere: no such agency folder'])
  expect(said('lansing')[1]).toMatch(/^lansing: no source to fetch: "complaints" is unverified: /)
  expect(said('new-york', '--source', 'x')).toEqual([2, 'refresh: --source "x"'])
  expect(said('new-york', '--file', 'x')).toEqual([2, 'refresh: --file "x"'])
  expect(said('new-york', '--accept-drift', 'yes')).toEqual([2, 'refresh: --accept-drift "yes"'])
})

it('ends in 2 when anything was stopped, else in 3 when a portal did not answer, else in 0', () => {
  const outcome = (status: Outcome['status']): Outcome => ({
    agency: 'a',
    status,
    done: null,
    problem: null,
    seconds: 1,
  })
  expect(exitCode([outcome('accepted'), outcome('unchanged')])).toBe(0)
  expect(exitCode([outcome('accepted'), outcome('no answer')])).toBe(3)
  expect(exitCode([outcome('no answer'), outcome('stopped')])).toBe(2)
})

it('says how far a source has come in rows, bytes and time left, as far as its portal tells', () => {
  const nothing = { bytes: 0, all_bytes: null, rows: null, all_rows: null }
  expect(howFar({ ...nothing, bytes: 1_240_000, rows: 2000, all_rows: 5000 }, 2000)).toBe(
    '2000 of 5000 rows, 1.2 MB, 3 s left',
  )
  expect(howFar({ ...nothing, bytes: 1_000_000, all_bytes: 4_000_000 }, 1000)).toBe('1.0 of 4.0 MB, 3 s left')
  expect(howFar({ ...nothing, bytes: 700_000 }, 1000)).toBe('0.7 MB')
})

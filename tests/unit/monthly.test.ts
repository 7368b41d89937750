import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'

const script = join(import.meta.dirname, '../../docs/monthly.sh')

/** A checkout with one receipt, and an npm that only writes down what it is asked for and ends as told. */
function checkout() {
  const root = mkdtempSync(join(tmpdir(), 'redress-monthly-'))
  const [bin, lock, asked] = [join(root, 'bin'), join(root, 'data/sources.lock.json'), join(root, 'asked')]
  const git = (...words: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
      cwd: root,
    }).stdout.toString()
  mkdirSync(bin)
  mkdirSync(join(root, 'data'))
  writeFileSync(lock, '{}\n')
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh\necho "$*" >> asked\ncase "$3" in refresh) printf "$NEWS" >> data/sources.lock.json; exit $REFRESH;; release) exit $RELEASE;; esac\n`,
    { mode: 0o755 },
  )
  git('init', '--quiet')
  git('config', 'user.name', 'x')
  git('config', 'user.email', 'x@example.org')
  git('add', 'data')
  git('commit', '--quiet', '--message', 'start')
  const run = (month: { news?: string; refresh?: number; release?: number }) => {
    writeFileSync(asked, '')
    const { status } = spawnSync('sh', [script, '--json'], {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env['PATH']}`,
        NEWS: month.news ?? '',
        REFRESH: String(month.refresh ?? 0),
        RELEASE: String(month.release ?? 0),
      },
    })
    const commits = git('log', '--format=%s').trim().split('\n')
    return { status, commits: commits.length, asked: readFileSync(asked, 'utf8').trim().split('\n') }
  }
  return { run, git, lock }
}
const [refresh, release] = ['run --silent refresh -- --json', 'run --silent release']

it('releases and commits what was accepted, and neither where nothing was', () => {
  const { run } = checkout()
  expect(run({})).toEqual({ status: 0, commits: 1, asked: [refresh] })
  expect(run({ news: 'one' })).toEqual({ status: 0, commits: 2, asked: [refresh, release] })
  expect(run({ refresh: 3 })).toEqual({ status: 3, commits: 2, asked: [refresh] })
  expect(run({ news: 'two', refresh: 3 })).toEqual({ status: 3, commits: 3, asked: [refresh, release] })
})

it('tries a release that failed again, and sees what was staged by hand', () => {
  const { run, git, lock } = checkout()
  expect(run({ news: 'one', release: 1 })).toEqual({ status: 1, commits: 1, asked: [refresh, release] })
  expect(run({})).toEqual({ status: 0, commits: 2, asked: [refresh, release] })
  appendFileSync(lock, 'by hand')
  git('add', 'data')
  expect(run({})).toEqual({ status: 0, commits: 3, asked: [refresh, release] })
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Listr } from 'listr2'
import type { Agency } from '../src/agency.ts'
import type { House } from '../src/house.ts'
import { Problem } from '../src/problem.ts'
import { refresh, type FreshFile, type Refreshed } from '../src/refresh.ts'
import { refreshLive, type Received } from '../src/refresh-live.ts'
import { asker } from '../src/sources/ask.ts'
import { changeReport } from '../src/sources/change-report.ts'
import { readLock } from '../src/sources/lock.ts'
import { acceptedSnapshot } from '../src/sources/snapshot.ts'
import { exitCode, howFar, summary, type Outcome } from './refresh-summary.ts'

/** One agency to refresh: from files, or from its portals. */
export interface Task {
  agency: Agency
  files?: FreshFile[]
  only?: readonly string[] | undefined
}

interface Options {
  isDryRun: boolean
  isOffline: boolean
  isJson: boolean
  acceptDrift: string | undefined
}

/**
 * Refreshes one agency after another, each for itself: one that is stopped does not stop the next. Shows a tree with
 * rows and time left on a terminal, plain lines elsewhere, a table at the end, or JSON alone. Returns the exit code.
 */
export async function refreshAll(house: House, tasks: readonly Task[], options: Options): Promise<number> {
  const { ask, close } = asker()
  const outcomes: Outcome[] = []
  const ours: unknown[] = []
  const list = new Listr(
    tasks.map((task) => ({
      title: task.agency.id,
      task: async (_: unknown, shown: { title: string; output: string }) => {
        const started = performance.now()
        const tell = (line: string) => {
          shown.output = line
        }
        try {
          const done = await one(house, task, options, ask, tell, started)
          const seconds = (performance.now() - started) / 1000
          outcomes.push({
            agency: task.agency.id,
            status: status(done, options),
            done,
            problem: null,
            seconds,
          })
        } catch (error) {
          if (!(error instanceof Problem)) {
            ours.push(error)
            throw error
          }
          const seconds = (performance.now() - started) / 1000
          const stopped = error.answers.isOutage === true ? 'no answer' : 'stopped'
          outcomes.push({ agency: task.agency.id, status: stopped, done: null, problem: error, seconds })
          throw new Error(stopped, { cause: error })
        }
      },
    })),
    {
      exitOnError: false,
      renderer: options.isJson ? 'silent' : 'default',
      fallbackRenderer: options.isJson ? 'silent' : 'simple',
      rendererOptions: { persistentOutput: true } as never,
    },
  )
  try {
    await list.run()
  } finally {
    await close()
  }
  if (ours.length > 0) throw ours[0]
  if (options.isJson)
    console.log(
      JSON.stringify(
        outcomes.map(({ done, problem, ...rest }) => ({
          ...rest,
          problem: problem?.answers ?? null,
          sources:
            done?.examined.map(({ read, ...examined }) => ({
              ...examined,
              rows: read.read,
              unread: read.unread.length,
              dropped: read.dropped,
            })) ?? [],
        })),
        null,
        1,
      ),
    )
  else console.log(summary(outcomes, options.isDryRun, options.isDryRun ? reports(tasks, outcomes) : []))
  return exitCode(outcomes)
}

/** What the refresh of each agency would change, as it would be written. */
function reports(tasks: readonly Task[], outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ agency: id, done }) => {
    const agency = tasks.find((task) => task.agency.id === id)!.agency
    return done === null || done.examined.length === 0 ? [] : [changeReport(agency, done.examined)]
  })
}

function status(done: Refreshed | null, { isDryRun }: Options): Outcome['status'] {
  if (done === null || done.examined.length === 0) return 'unchanged'
  return isDryRun ? 'would be accepted' : 'accepted'
}

async function one(
  house: House,
  { agency, files, only }: Task,
  { isOffline, isDryRun, acceptDrift }: Options,
  ask: ReturnType<typeof asker>['ask'],
  tell: (line: string) => void,
  started: number,
): Promise<Refreshed | null> {
  const at = new Date().toISOString()
  const given = files ?? (isOffline ? acceptedFiles(house, agency) : null)
  const done =
    given === null
      ? await refreshLive(
          house,
          agency,
          ask,
          { at, only, isDryRun, acceptDrift, told: progress(agency.id, tell, started) },
          tell,
        )
      : await refresh(house, agency, given, at.slice(0, 10), tell, { isDryRun, acceptDrift })
  if (done !== null && done.examined.length > 0 && !isDryRun) writeReport(house, agency, done)
  return done
}

/** The accepted files as if they were given again: every check, no network. */
function acceptedFiles(house: House, agency: Agency): FreshFile[] {
  const accepted = acceptedSnapshot(agency, readLock(house.lock)[agency.id], house.raw)
  if (accepted === null)
    throw new Problem({
      where: agency.id,
      found: 'no accepted files',
      known: '--offline goes through what was accepted',
      todo: `npm run refresh -- ${agency.id}`,
    })
  return Object.entries(accepted.sources).map(([source, bytes]) => ({ source, ...bytes }))
}

function progress(agencyId: string, tell: (line: string) => void, started: number) {
  let last = 0
  return (source: string, received: Received) => {
    const now = performance.now()
    if (now - last < 500 && received.rows !== received.all_rows) return
    last = now
    tell(`${agencyId}/${source}: ${howFar(received, now - started)}`)
  }
}

function writeReport(house: House, agency: Agency, { examined }: Refreshed): void {
  const folder = join(house.raw, agency.id)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'changes.md'), changeReport(agency, examined))
}

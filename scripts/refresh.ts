import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readAgencies, readAgency, type Agency } from '../src/agency.ts'
import { house } from '../src/house.ts'
import { Problem, quoted } from '../src/problem.ts'
import type { FreshFile } from '../src/refresh.ts'
import { liveSources } from '../src/refresh-live.ts'
import { refreshAll, type Task } from './refresh-all.ts'
import { stopOnProblem } from './stop-on-problem.ts'

const usage =
  'npm run refresh [-- <agency> …] [--source <source>] [--file <source>=<path>[@YYYY-MM-DD] [--as-of YYYY-MM-DD]] [--dry-run] [--offline] [--json] [--accept-drift "<why>"]'

/**
 * `npm run refresh`: fetches what publishers changed, or takes files a person obtained, and either accepts it or changes
 * nothing and says why. Exit codes: 0 accepted or unchanged · 2 stopped, with what to do · 3 a portal did not answer ·
 * 1 a fault of ours.
 */
await stopOnProblem(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      file: { type: 'string', multiple: true },
      'as-of': { type: 'string' },
      source: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
      offline: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'accept-drift': { type: 'string' },
    },
  })
  const reason = values['accept-drift']
  if (reason !== undefined && reason.trim().length < 10)
    throw wrong(`--accept-drift "${reason}"`, 'give the reason in a few words; it is kept')
  if (values.file !== undefined && positionals.length !== 1)
    throw wrong('no agency or no file', 'name one agency and at least one file')
  const at = house()
  const files = values.file?.map((file) => freshFile(file, values['as-of']))
  const agencies =
    positionals.length > 0
      ? positionals.map((id) => readAgency(at.agencies, id))
      : readAgencies(at.agencies).filter((agency) => liveSources(agency).length > 0)
  for (const agency of agencies)
    checkNames(agency, values.source ?? [], files === undefined && !values.offline)
  const tasks = agencies.map((agency): Task => ({
    agency,
    ...(files === undefined ? {} : { files }),
    only: values.source,
  }))
  process.exitCode = await refreshAll(at, tasks, {
    isDryRun: values['dry-run'],
    isOffline: values.offline,
    isJson: values.json,
    acceptDrift: reason,
  })
})

function wrong(found: string, todo: string): Problem {
  return new Problem({ where: 'refresh', found, known: usage, todo })
}

function checkNames(agency: Agency, only: readonly string[], isLive: boolean): void {
  const strange = only.find((id) => agency.sources[id] === undefined)
  if (strange !== undefined)
    throw wrong(`--source "${strange}"`, `use one of ${quoted(Object.keys(agency.sources))}`)
  if (!isLive || liveSources(agency).length > 0) return
  const reasons = Object.entries(agency.sources).map(([id, { platform, unverified }]) =>
    unverified === undefined ? `"${id}" comes by ${platform}` : `"${id}" is unverified: ${unverified}`,
  )
  throw new Problem({
    where: agency.id,
    found: `no source to fetch: ${reasons.join('; ')}`,
    known: usage,
    todo: 'obtain the file and give it with --file <source>=<path>, or verify the source in agency.yaml',
  })
}

function freshFile(argument: string, asOf: string | undefined): FreshFile {
  const at = argument.indexOf('=')
  if (at < 1)
    throw wrong(
      `--file "${argument}"`,
      'write --file <source>=<path>, with @ and the last day it speaks of where files differ',
    )
  const [, path, own] = /^(.*?)(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(argument.slice(at + 1)) as unknown as [
    string,
    string,
    string | undefined,
  ]
  try {
    const changed = statSync(path).mtime.toISOString().slice(0, 10)
    return {
      source: argument.slice(0, at),
      bytes: readFileSync(path),
      where: basename(path),
      as_of: own ?? asOf ?? changed,
      isUndated: own === undefined && asOf === undefined,
    }
  } catch {
    throw new Problem({ where: path, found: 'no file that can be read', todo: 'check the path' })
  }
}

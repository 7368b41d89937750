import type { Problem } from '../src/problem.ts'
import type { Refreshed } from '../src/refresh.ts'
import type { Received } from '../src/refresh-live.ts'

/** How the refresh of one agency ended. */
export interface Outcome {
  agency: string
  status: 'accepted' | 'would be accepted' | 'unchanged' | 'stopped' | 'no answer'
  done: Refreshed | null
  problem: Problem | null
  seconds: number
}

/** 2 when anything was stopped, else 3 when a portal did not answer, else 0. */
export function exitCode(outcomes: readonly Outcome[]): number {
  if (outcomes.some(({ status }) => status === 'stopped')) return 2
  return outcomes.some(({ status }) => status === 'no answer') ? 3 : 0
}

/** `2000 of 5000 rows, 1.2 MB, 3 s left`: how far a source has come after so many milliseconds. */
export function howFar({ bytes, all_bytes, rows, all_rows }: Received, milliseconds: number): string {
  const size = (of: number) => (of / 1e6).toFixed(1)
  const share =
    rows !== null && all_rows !== null ? rows / all_rows : all_bytes === null ? 0 : bytes / all_bytes
  return [
    ...(rows === null ? [] : [`${rows} of ${all_rows} rows`]),
    all_bytes === null ? `${size(bytes)} MB` : `${size(bytes)} of ${size(all_bytes)} MB`,
    ...(share > 0 ? [`${((milliseconds * (1 / share - 1)) / 1000).toFixed(0)} s left`] : []),
  ].join(', ')
}

/** A table of what happened, with rows kept out and changed by rules, then each problem in full and what to do next. */
export function summary(
  outcomes: readonly Outcome[],
  isDryRun: boolean,
  reports: readonly string[] = [],
): string {
  const rows = outcomes.flatMap(({ agency, status, done, seconds }) => {
    const sources = done?.examined ?? []
    const time = `${seconds.toFixed(1)} s`
    if (sources.length === 0) return [[agency, '', status, '', '', '', '', time]]
    return sources.map(({ source, after, comparison, read }) => [
      agency,
      source,
      status,
      after,
      String(read.read),
      comparison === null ? '' : `+${comparison.added + comparison.without_key.added}`,
      comparison === null
        ? ''
        : `${comparison.edited} edited, ${comparison.gone + comparison.without_key.gone} gone`,
      time,
    ])
  })
  const notes = outcomes.flatMap(({ done }) => (done === null ? [] : notesOf(done)))
  const problems = outcomes.flatMap(({ problem }) => (problem === null ? [] : ['', problem.message]))
  const isAccepted = outcomes.some(({ status }) => status === 'accepted')
  const next = isAccepted
    ? [
        '',
        ...outcomes
          .filter(({ status }) => status === 'accepted')
          .map(({ agency }) => `read: data/raw/${agency}/changes.md`),
        'next: npm start, to look at it here; npm run release, to publish it',
      ]
    : isDryRun
      ? ['', ...reports, 'a dry run: nothing was changed']
      : []
  const head = ['agency', 'source', '', 'as of', 'rows', 'new', 'changed', 'time']
  return ['', ...table([head, ...rows]), ...notes, ...problems, ...next].join('\n')
}

function notesOf({ prepared, examined }: Refreshed): string[] {
  const { quarantined, adjusted } = prepared.record
  return [
    ...examined.flatMap(({ source, read }) => [
      ...(read.unread.length === 0
        ? []
        : [`left unread in ${source}: ${counted(read.unread.length, 'record')}`]),
      ...Object.entries(read.dropped).map(
        ([rule, rows]) => `dropped from ${source}: ${counted(rows, 'row')}, ${rule}`,
      ),
    ]),
    ...quarantined.map(
      ({ table: at, promise, rows }) =>
        `kept out ${counted(rows, 'row')} of ${at}, against the promise “${promise}”`,
    ),
    ...adjusted.map(({ table: at, rule, rows }) => `changed ${counted(rows, 'row')} of ${at}: ${rule}`),
    ...examined.flatMap(({ source, drift }) => drift.map(({ said }) => `drift in ${source}: ${said}`)),
  ]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
}

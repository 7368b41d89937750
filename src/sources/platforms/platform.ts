import type { Source } from '../../agency.ts'
import { Problem } from '../../problem.ts'
import type { Answer, Ask, Question } from '../ask.ts'
import type { FetchedFrom, Receipt } from '../lock.ts'
import type { FileBytes } from '../snapshot.ts'

/** What a platform gave for one source. `updated_at` is the publisher’s own word on when the data changed. */
export interface Fetched {
  files: FileBytes[]
  from: Omit<FetchedFrom, 'fetched_at'>
  warnings: string[]
}

/** Told while rows or bytes come in. */
export type Told = (rows: number, all: number) => void

/**
 * One kind of portal: fetches the whole table of a source, or says `unchanged` when the portal gives proof that what
 * was accepted (`known`) is still all of it. @throws {Problem} when it cannot be had whole, such as where its rows are not as
 * many as the portal counts.
 */
export type Platform = (
  source: Source,
  ask: Ask,
  known: Receipt | undefined,
  told?: Told,
) => Promise<Fetched | 'unchanged'>

/** The web address of a source’s portal, without a slash at the end: `host` may carry a scheme of its own. */
export function originOf(source: Source): string {
  const host = needed(source.host, source, 'host')
  return (host.includes('://') ? host : `https://${host}`).replace(/\/$/, '')
}

/** The publisher’s id of the data set. */
export function datasetOf(source: Source): string {
  return needed(source.dataset, source, 'dataset')
}

function needed(value: string | undefined, source: Source, field: string): string {
  if (value !== undefined) return value
  throw new Problem({
    where: `the source “${source.title.en}”`,
    found: `no ${field}`,
    known: `${source.platform} needs a host and a dataset`,
    todo: `give the source its ${field} in agency.yaml`,
  })
}

/** What every question about a source carries. */
export function manners(source: Source): Question {
  return { plainHttp: source.plain_http, userAgent: source.user_agent }
}

/** An instant as ISO 8601, from seconds, milliseconds or a text, which is UTC where it names no zone; null where it is none. */
export function instant(value: unknown, unit: 'seconds' | 'milliseconds' = 'milliseconds'): string | null {
  if (value === null || value === undefined || value === '') return null
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(String(value)) ? `${String(value)}Z` : String(value)
  const time = typeof value === 'number' ? value * (unit === 'seconds' ? 1000 : 1) : Date.parse(zoned)
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString() : null
}

/** What an answer says of its own version. */
export function versionOf(answer: Answer): Pick<FetchedFrom, 'etag' | 'last_modified'> {
  return { etag: answer.headers['etag'] ?? null, last_modified: answer.headers['last-modified'] ?? null }
}

/** The last part of a path, as a name for messages. */
export function fileName(url: string): string {
  const last = new URL(url).pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1)
  return last === undefined ? new URL(url).host : decodeURIComponent(last)
}

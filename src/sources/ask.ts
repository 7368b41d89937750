import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import pRetry, { AbortError } from 'p-retry'
import { Agent, request } from 'undici'
import { Problem } from '../problem.ts'
import { guardedLookup, isPublic, refusedUrl, Refused, type Allowed } from './address.ts'
import { most } from './as-read.ts'
import { unpacked } from './gzip.ts'
import { problemOf, Troubled } from './troubled.ts'

/** What a portal answered, redirects followed; the body is unpacked if it was packed for the way. */
export interface Answer {
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

export interface Question {
  headers?: Record<string, string>
  /** Sent as JSON by POST. */
  body?: object
  /** Reads trouble out of an answer that claims to be good, as ArcGIS makes necessary. */
  trouble?: (answer: Answer) => Troubled | null
  /** A reason that lets this source be fetched over plain http. */
  plainHttp?: string | undefined
  userAgent?: string | undefined
  /** Told of each piece of the answer: its bytes, and how many the whole answer has, where its server says so. */
  received?: (bytes: number, all: number | null) => void
}

/** Asks one web address. @throws {Problem} when it is refused, does not answer or answers with an error. */
export type Ask = (url: string, question?: Question) => Promise<Answer>

/** Limits of asking; tests shorten them. */
export interface AskLimits {
  tries: number
  /** Longest pause before the first further try, in milliseconds; it doubles each time. */
  pause: number
  /** The most that a portal’s Retry-After is followed, in milliseconds. */
  longestPause: number
  /** For one answer with all its redirects, in milliseconds. */
  deadline: number
  perHost: number
  bytes: number
  allowed: Allowed
}

const usual: AskLimits = {
  tries: 5,
  pause: 1000,
  longestPause: 120_000,
  deadline: 600_000,
  perHost: 2,
  bytes: most.bytes,
  allowed: isPublic,
}

const again = new Set([408, 425, 429, 500, 502, 503, 504])
const honest = 'Redress (public transparency site; reads published police complaint data)'

/**
 * A way to ask portals: a few questions at a time to each host, tried again with growing, random pauses, each answer
 * within its deadline and size; only public addresses, checked when the connection is made, on every redirect.
 */
export function asker(changed: Partial<AskLimits> = {}): { ask: Ask; close: () => Promise<void> } {
  const limits = { ...usual, ...changed }
  const agent = new Agent({
    connect: { lookup: guardedLookup(limits.allowed), timeout: 20_000 },
    headersTimeout: limits.deadline,
    bodyTimeout: limits.deadline,
  })
  const queues = new Map<string, PQueue>()
  const ask: Ask = async (url, question = {}) => {
    const host = new URL(url).host
    const queue = queues.get(host) ?? new PQueue({ concurrency: limits.perHost })
    queues.set(host, queue)
    return queue.add(() => patiently(url, question, limits, agent))
  }
  return { ask, close: () => agent.destroy() }
}

async function patiently(url: string, question: Question, limits: AskLimits, agent: Agent): Promise<Answer> {
  try {
    return await pRetry(
      async () => {
        const answer = await once(url, question, limits, agent)
        const trouble = question.trouble?.(answer) ?? null
        if (trouble !== null) throw trouble.isPassing ? trouble : new AbortError(trouble)
        return answer
      },
      {
        retries: limits.tries - 1,
        minTimeout: 0,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
          if (retriesLeft === 0) return
          const grown = Math.random() * limits.pause * 2 ** (attemptNumber - 1)
          const asked = error instanceof Troubled ? error.retryAfter : 0
          await sleep(Math.min(Math.max(grown, asked), limits.longestPause))
        },
      },
    )
  } catch (error) {
    throw problemOf(error, url)
  }
}

async function once(url: string, question: Question, limits: AskLimits, agent: Agent): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.deadline)
  let at = new URL(url)
  let headers = question.headers ?? {}
  for (let hops = 0; hops <= 5; hops += 1) {
    const refused = refusedUrl(at, question.plainHttp !== undefined, limits.allowed)
    if (refused !== null) throw new AbortError(new Refused(refused))
    const {
      statusCode,
      headers: said,
      body,
    } = await request(at, {
      dispatcher: agent,
      signal,
      method: question.body === undefined ? 'GET' : 'POST',
      body: question.body === undefined ? null : JSON.stringify(question.body),
      headers: {
        'user-agent': question.userAgent ?? honest,
        'accept-encoding': 'gzip',
        ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    }).catch((error: unknown) => {
      throw error instanceof Refused ? new AbortError(error) : error
    })
    const answered = plainHeaders(said)
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && answered['location'] !== undefined) {
      await body.dump()
      const next = new URL(answered['location'], at)
      if (next.origin !== at.origin) headers = {}
      at = next
      continue
    }
    const length = Number(answered['content-length'] ?? NaN)
    const bytes = await limited(body, limits.bytes, (size) => {
      question.received?.(size, Number.isInteger(length) ? length : null)
    })
    if (statusCode >= 400) throw failure(statusCode, answered, bytes)
    const isPacked = /gzip/.test(answered['content-encoding'] ?? '')
    return { status: statusCode, headers: answered, bytes: isPacked ? opened(bytes, at) : bytes }
  }
  throw new AbortError(new Refused('more than five redirects'))
}

function opened(bytes: Uint8Array, url: URL): Uint8Array {
  try {
    return unpacked(bytes, url.host)
  } catch (error) {
    throw error instanceof Problem && !/too early/.test(error.answers.found) ? new AbortError(error) : error
  }
}

function failure(status: number, headers: Record<string, string>, bytes: Uint8Array): Error {
  const said = new TextDecoder().decode(bytes.subarray(0, 300)).replace(/\s+/g, ' ').trim()
  const error = new Troubled(`status ${status}${said === '' ? '' : `: ${said}`}`, {
    isPassing: again.has(status),
    retryAfter: milliseconds(headers['retry-after']),
  })
  return error.isPassing ? error : new AbortError(error)
}

/** Retry-After as milliseconds: seconds, or a date. */
export function milliseconds(retryAfter: string | undefined): number {
  if (retryAfter === undefined) return 0
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter)
  return Number.isNaN(until) ? 0 : Math.max(0, until - performance.timeOrigin - performance.now())
}

async function limited(
  body: AsyncIterable<Uint8Array>,
  cap: number,
  received: (size: number) => void,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    received(part.length)
    if (size > cap) throw new AbortError(new Refused(`an answer of more than ${cap} bytes`))
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function plainHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}

import { Problem } from '../problem.ts'
import { Refused } from './address.ts'

/** A portal that answered with an error, passing or not, and the pause it asks for in milliseconds. */
export class Troubled extends Error {
  readonly isPassing: boolean
  readonly retryAfter: number

  constructor(message: string, { isPassing, retryAfter = 0 }: { isPassing: boolean; retryAfter?: number }) {
    super(message)
    this.isPassing = isPassing
    this.retryAfter = retryAfter
  }
}

/** The environment’s secrets that may go into a header and nowhere else. */
export const secretNames = ['SOCRATA_APP_TOKEN'] as const

/** A text with every secret of the environment taken out. */
export function withoutSecrets(text: string): string {
  return secretNames.reduce((clean, name) => {
    const secret = process.env[name]
    return secret === undefined || secret === '' ? clean : clean.replaceAll(secret, '(secret)')
  }, text)
}

/** What a failed question means for a person: refused, an error of the portal, or no answer. */
export function problemOf(error: unknown, url: string): Problem {
  if (error instanceof Problem) return error
  const where = withoutSecrets(url)
  const message = withoutSecrets(error instanceof Error ? error.message : String(error))
  if (error instanceof Refused || (error instanceof Error && error.cause instanceof Refused)) {
    return new Problem({
      where,
      found: message,
      known: 'public addresses over https, at most five redirects, answers of at most 2 GB',
      todo: 'check the address in agency.yaml; for plain http give the reason as `plain_http` of the source',
    })
  }
  if (error instanceof Troubled && !error.isPassing) {
    return new Problem({
      where,
      found: message,
      known: 'an answer with data',
      todo: 'open the address in a browser: the data set may have moved, been withdrawn or need a token',
    })
  }
  return new Problem({
    where,
    found: `no whole answer (${message})`,
    known: 'an answer within a few tries',
    todo: 'try again later; if it stays so for days, ask the publisher',
    isOutage: true,
  })
}

import { Problem } from '../problem.ts'
import type { Ask, Question } from './ask.ts'
import { withoutSecrets } from './troubled.ts'

/** The JSON that an address answers with. @throws {Problem} when it is none. */
export async function askJson(ask: Ask, url: string, question?: Question): Promise<unknown> {
  const { bytes } = await ask(url, question)
  const text = new TextDecoder().decode(bytes)
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem({
      where: withoutSecrets(url),
      found: `${text.trimStart().startsWith('<') ? 'a web page' : 'a text'} instead of JSON, beginning “${text.trim().slice(0, 60)}”`,
      known: 'the portal’s own JSON',
      todo: 'open the address in a browser: it may say why',
    })
  }
}

/** A value as an object, or an empty one. */
export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** A value as a list of objects. @throws {Problem} when it is none. */
export function recordsOf(value: unknown, url: string): Record<string, unknown>[] {
  if (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  )
    return value as Record<string, unknown>[]
  throw new Problem({
    where: withoutSecrets(url),
    found: `${JSON.stringify(value)?.slice(0, 80) ?? 'nothing'} instead of a list of records`,
    known: 'a list of records',
    todo: 'open the address in a browser; the portal may have changed what it answers',
  })
}

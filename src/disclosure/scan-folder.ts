import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agency } from '../agency.ts'
import { notPrivate } from './not-private.ts'
import { privateDetail } from './private-patterns.ts'
import { scanTexts, textsWithin, type PublishedText } from './scan.ts'

/**
 * Reads every text of every JSON file in a folder that is about to be published, whoever wrote it there: numbers,
 * records, incidents, names of areas, what is known of agencies without rows. CSV, Parquet and the database hold the same
 * texts or rows that the gate has looked through. @throws {Problem} naming the agency whose text looks private.
 */
export function scanFolder(folder: string, agencies: readonly Agency[]): void {
  const texts = new Map<string, Map<string, PublishedText>>(agencies.map(({ id }) => [id, new Map()]))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  )
  for (const path of files.filter((one) => one.endsWith('.json')).sort()) {
    const content = JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown
    for (const [id, text] of owned(content, ownerOf(path, agencies), path)) {
      const own = id === null ? undefined : texts.get(id)
      const key = `${text.kind} ${text.text}`
      if (own === undefined) checkOwnWords(text)
      else if (!own.has(key)) own.set(key, text)
    }
  }
  for (const agency of agencies) scanTexts(agency.id, texts.get(agency.id)!.values(), notPrivate(agency))
}

/** The agency that a file is named for: `areas/<id>.json`. */
function ownerOf(path: string, agencies: readonly Agency[]): string | null {
  return agencies.find(({ id }) => path === `areas/${id}.json`)?.id ?? null
}

/** Each text with the agency it is about, null where it is ours. Of `agencies.json` the path is that within the agency. */
function* owned(
  value: unknown,
  owner: string | null,
  where: string,
): Generator<[string | null, PublishedText]> {
  if (owner === null && typeof value === 'object' && value !== null) {
    const id = 'agency_id' in value ? value.agency_id : undefined
    if (typeof id === 'string') yield* owned(value, id, where.startsWith('agencies.json') ? '' : where)
    else for (const [key, one] of Object.entries(value)) yield* owned(one, null, `${where}.${key}`)
  } else for (const text of textsWithin(value, where)) yield [owner, text]
}

function checkOwnWords({ where, text, kind }: PublishedText): void {
  const what = privateDetail(text, kind)
  if (what !== null) throw new Error(`${where}: words of ours look like ${what}: "${text}"`)
}

import { name, type Database } from '../database.ts'
import { Problem } from '../problem.ts'
import type { Released } from './disclose.ts'
import { textHash } from './not-private.ts'
import { privateDetail, type TextKind } from './private-patterns.ts'

/** A text that is about to be published, where it stands and how often. */
export interface PublishedText {
  where: string
  text: string
  kind: TextKind
  rows?: number
}

/**
 * Reads every text before it is published. @throws {Problem} naming each that seems to hold a private detail, by its
 * first and last letter and its sum, never in full; texts whose sum is in `allowed` pass.
 */
export function scanTexts(
  agencyId: string,
  texts: Iterable<PublishedText>,
  allowed: ReadonlySet<string>,
): void {
  const found: string[] = []
  let first: string | null = null
  const read = new Set<string>()
  for (const { where, text, kind, rows } of texts) {
    if (rows === undefined && read.has(`${kind} ${text}`)) continue
    read.add(`${kind} ${text}`)
    const what = privateDetail(text, kind)
    if (what === null || allowed.has(textHash(text))) continue
    first ??= where
    const times = rows === undefined ? '' : ` in ${rows} row(s)`
    found.push(`${where} ${veiled(text)}${times}: ${what} (hash ${textHash(text)})`)
  }
  if (first === null) return
  const shown = found.slice(0, 5)
  if (found.length > shown.length) shown.push(`and ${found.length - shown.length} more`)
  throw new Problem({
    where: `${agencyId}/${first}`,
    found: `text that looks private: ${shown.join('; ')}`,
    known:
      'no published text may hold an e-mail, a phone or social security number, a date of birth, a number plate, a street number or a child',
    todo: `leave the column out of publish in data/agencies/${agencyId}/agency.yaml, or shorten the label in its SQL; if the text is not private, add its hash with a note to data/agencies/${agencyId}/not-private.csv`,
  })
}

/** Every different text of the release tables, with the number of rows that hold it. */
export async function releasedTexts(db: Database, released: readonly Released[]): Promise<PublishedText[]> {
  const texts: PublishedText[] = []
  for (const { table, columns } of released) {
    if (columns.length === 0) continue
    const types = await db.rows<{ column_name: string }>(
      `SELECT column_name FROM duckdb_columns() WHERE schema_name = 'release' AND table_name = '${table}' AND data_type = 'VARCHAR' ORDER BY column_index`,
    )
    for (const { column_name: column } of types) {
      const values = await db.rows<{ text: string; rows: number }>(
        `SELECT ${name(column)} AS text, count(*) AS rows FROM release.${table} WHERE ${name(column)} IS NOT NULL GROUP BY ${name(column)} ORDER BY text`,
      )
      for (const value of values) texts.push({ where: `${table}.${column}`, ...value, kind: kindOf(column) })
    }
  }
  return texts
}

/** Every text inside a value that will be written as JSON, with the path to it: `notes.0.en`. */
export function* textsWithin(value: unknown, where: string): Generator<PublishedText> {
  if (typeof value === 'string')
    yield { where, text: value, kind: where.startsWith('sql.') ? 'code' : kindOf(where.split('.').at(-1)!) }
  else if (Array.isArray(value))
    for (const [at, one] of value.entries()) yield* textsWithin(one, `${where}.${at}`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      yield* textsWithin(one, where === '' ? key : `${where}.${key}`)
}

/** What a column or field holds, by the ending of its name. */
function kindOf(column: string): TextKind {
  if (/(_url|^url|^complain)$/.test(column)) return 'address'
  if (/_id$|^sha256$/.test(column)) return 'identifier'
  return /_label$|^label$|^district$|^area$|_group$|^category$|_kind$/.test(column) ? 'label' : 'prose'
}

/** A text by its first and last letter and its length: enough to find it, too little to pass it on. */
function veiled(text: string): string {
  return `"${text.slice(0, 1)}…${text.slice(-1)}" (${text.length} characters)`
}

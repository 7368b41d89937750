import { name, text, type Database } from '../database.ts'
import { Problem } from '../problem.ts'
import { tables } from '../schema/tables.ts'
import type { Released } from './disclose.ts'
import { textHash } from './not-private.ts'
import { hintFor, privateDetail, type TextKind } from './private-patterns.ts'

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

/**
 * Every different text of the release tables in which a private detail could be, with the number of rows that hold it; our
 * own words, which a column takes from a list of ours alone, hold none. The database looks through all of them by a coarser expression, and gives back what needs a closer look.
 */
export async function suspectTexts(db: Database, released: readonly Released[]): Promise<PublishedText[]> {
  const columns = await db.rows<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM duckdb_columns() WHERE schema_name = 'release' AND data_type = 'VARCHAR' ORDER BY column_index`,
  )
  const places = released.flatMap(({ table }) =>
    columns.filter((one) => one.table === table && !isOurWord(one)),
  )
  if (places.length === 0) return []
  const found = await db.rows<{ place: number; text: string; rows: number }>(
    `${places.map(suspectsSql).join(' UNION ALL ')} ORDER BY place, text`,
  )
  return found.map(({ place, text, rows }) => {
    const { table, column } = places[place]!
    return { where: `${table}.${column}`, text, rows, kind: kindOf(column) }
  })
}

function isOurWord({ table, column }: { table: string; column: string }): boolean {
  return tables.find(({ name }) => name === table)?.columns[column]?.words !== undefined
}

/**
 * Numbers of rows differ from one to the next, so they are looked at before they are counted; labels after. An identifier
 * that is a number holds none of the details, which all have other characters too.
 */
function suspectsSql({ table, column }: { table: string; column: string }, place: number): string {
  const kind = kindOf(column)
  const from = `FROM release.${table} WHERE ${name(column)} IS NOT NULL`
  const isSuspect = (value: string) => `regexp_matches(${value}, ${text(hintFor(kind))})`
  const counted = `SELECT ${place} AS place, ${name(column)} AS text, count(*) AS rows ${from}`
  return kind === 'identifier'
    ? `${counted} AND CASE WHEN TRY_CAST(${name(column)} AS BIGINT) IS NULL THEN ${isSuspect(name(column))} ELSE false END GROUP BY ${name(column)}`
    : `SELECT * FROM (${counted} GROUP BY ${name(column)}) AS counted WHERE ${isSuspect('text')}`
}

/** Every text inside a value that will be written as JSON, with the path to it: `notes.0.en`. */
export function* textsWithin(value: unknown, where: string): Generator<PublishedText> {
  if (typeof value === 'string') yield { where, text: value, kind: kindWithin(where) }
  else if (Array.isArray(value))
    for (const [at, one] of value.entries()) yield* textsWithin(one, `${where}.${at}`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      yield* textsWithin(one, where === '' ? key : `${where}.${key}`)
}

/** What a value holds, by the last name in its path that is no place in a list. */
function kindWithin(where: string): TextKind {
  const names = where.split('.').filter((name) => !/^\d+$/.test(name))
  return names.includes('sql') ? 'code' : kindOf(names.at(-1) ?? '')
}

/** What a column or field holds, by the ending of its name. */
function kindOf(column: string): TextKind {
  if (/(_url|^url|^see|^complain)$/.test(column)) return 'address'
  if (/_id$|^sha256$/.test(column)) return 'identifier'
  return /_label$|^label$|^district$|^areas?$|_group$|^category$|_kind$/.test(column) ? 'label' : 'prose'
}

/** A text by its first and last letter and its length: enough to find it, too little to pass it on. */
function veiled(text: string): string {
  return `"${text.slice(0, 1)}…${text.slice(-1)}" (${text.length} characters)`
}

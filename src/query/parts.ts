import { withoutTexts } from './sql-text.ts'
import { tablesNamed } from './tables-asked.ts'

/** Rows of one agency in a file of their own, as the manifest names it. */
export interface Part {
  /** Names it within the engine: the agency, and the year where it holds one. */
  name: string
  agency_id: string
  tables: readonly string[]
  address: string
  bytes: number
  packed_bytes: number
}

/** Functions that take the name of a table, or a query, as a text: it may be put together, and name any table. */
const asksByText = /\bquery(_table)?"?\s*\(/i

/** The parts that a text asks for: those with rows of a table that it may ask. */
export function partsFor(sql: string, parts: readonly Part[]): Part[] {
  if (asksByText.test(withoutTexts(sql))) return [...parts]
  const named = new Set(tablesNamed(sql, new Set(parts.flatMap(({ tables }) => tables))))
  return parts.filter(({ tables }) => tables.some((table) => named.has(table)))
}

/** What the published database is called in an engine; where its rows lie in parts, so that no one takes it for all of it. */
export const databaseName = (isInParts: boolean): string => (isInParts ? wholeWithoutRows : 'db')
const wholeWithoutRows = '"without rows"'

/** What an engine runs to have a part, whose bytes it holds under `path`. */
export const attachPart = ({ name }: Part, path: string): string =>
  `ATTACH IF NOT EXISTS '${path}' AS "part ${name}" (READ_ONLY)`

/** Whether a statement can take parts away again: by the end of a transaction, or by its own doing. */
export const takesPartsAway = (sql: string): boolean =>
  /\b(rollback|abort|commit|end|detach|drop|view)\b/i.test(sql)

/**
 * What an engine runs so that every table has the rows of all attached parts under the name it always has: one temporary
 * view for each table, over the published table, which has no rows of its own then, and the same table of each part.
 */
export function unifiedViews(attached: readonly Part[]): string[] {
  const tables = new Set(attached.flatMap((part) => [...part.tables]))
  return [...tables].map((table) => {
    const own = attached.filter((part) => part.tables.includes(table))
    const all = [`${wholeWithoutRows}.main`, ...own.map(({ name }) => `"part ${name}".main`)]
    return `CREATE OR REPLACE TEMP VIEW ${table} AS ${all.map((place) => `SELECT * FROM ${place}.${table}`).join(' UNION ALL ')}`
  })
}

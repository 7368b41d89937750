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

/** The parts that a text asks for: those with rows of a table that it may ask. */
export function partsFor(sql: string, parts: readonly Part[]): Part[] {
  const named = new Set(tablesNamed(sql, new Set(parts.flatMap(({ tables }) => tables))))
  return parts.filter(({ tables }) => tables.some((table) => named.has(table)))
}

/** What an engine runs to have a part, whose bytes it holds under `path`. */
export const attachPart = ({ name }: Part, path: string): string =>
  `ATTACH '${path}' AS "part ${name}" (READ_ONLY)`

/**
 * What an engine runs so that every table has the rows of all attached parts under the name it always has: one temporary
 * view for each table, over the published table, which has no rows of its own then, and the same table of each part.
 */
export function unifiedViews(attached: readonly Part[]): string[] {
  const tables = new Set(attached.flatMap((part) => [...part.tables]))
  return [...tables].map((table) => {
    const own = attached.filter((part) => part.tables.includes(table))
    const all = ['db.main', ...own.map(({ name }) => `"part ${name}".main`)]
    return `CREATE OR REPLACE TEMP VIEW ${table} AS ${all.map((place) => `SELECT * FROM ${place}.${table}`).join(' UNION ALL ')}`
  })
}

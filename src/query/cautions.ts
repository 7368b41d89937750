import { tablesNamed } from './parts.ts'
import type { Result } from './result.ts'
import { withoutComments } from './sql-text.ts'

/** What a reader should know of an answer before printing it. */
export type Caution =
  /** The query names an agency that is not there. */
  | { kind: 'unknown'; agency: string }
  /** The query asks a table for an agency that has no rows in it. */
  | { kind: 'elsewhere'; agency: string; tables: string[] }
  /** Nothing was counted, though the query ran. */
  | { kind: 'nothing' }
  /** Complaints of every origin are counted together. */
  | { kind: 'origins' }
  /** Numbers of several agencies stand side by side. */
  | { kind: 'several' }

/** Agencies with rows in each table, by table. */
export type Holders = ReadonlyMap<string, readonly string[]>

/** Tables that hold complaints of all origins, one row each. */
const ofAllOrigins = ['complaints', 'complaint_counts']
/** Tables that hold something of every agency, whether its rows are here or not. */
const ofAll = ['measures', 'agencies']

/** What is to be said with the answer to a query, the gravest first. */
export function cautions(sql: string, result: Result, holders: Holders): Caution[] {
  const plain = withoutComments(sql)
  const named = tablesNamed(plain, [...holders.keys()])
  const known = new Set([...holders.values()].flat())
  const asked = agenciesAsked(plain)
  const unknown = asked.filter((agency) => !known.has(agency))
  const rowTables = named.filter((table) => !ofAll.includes(table))
  const absent = asked.flatMap((agency) => {
    const tables = rowTables.filter((table) => !holders.get(table)!.includes(agency))
    return known.has(agency) && tables.length > 0 ? [{ kind: 'elsewhere' as const, agency, tables }] : []
  })
  const isEmpty = result.rowCount === 0
  return [
    ...unknown.map((agency) => ({ kind: 'unknown' as const, agency })),
    ...absent,
    ...(countsNothing(result) && unknown.length + absent.length === 0 ? [{ kind: 'nothing' as const }] : []),
    ...(!isEmpty && hasSeveral(result) ? [{ kind: 'several' as const }] : []),
    ...(!isEmpty && named.some((table) => ofAllOrigins.includes(table)) && !/\borigin/i.test(plain)
      ? [{ kind: 'origins' as const }]
      : []),
  ]
}

/** The texts that a query compares `agency_id` with. */
function agenciesAsked(sql: string): string[] {
  const compared = /\bagency_id"?\s*(?:=|<>|!=|(?:not\s+)?in\b)\s*\(?\s*((?:'(?:[^']|'')*'\s*,?\s*)+)/gi
  return [
    ...new Set(
      [...sql.matchAll(compared)].flatMap(([, list]) =>
        [...list!.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) => text!.replaceAll("''", "'")),
      ),
    ),
  ]
}

/** One row that holds only zeros and blanks. */
function countsNothing(result: Result): boolean {
  return (
    result.rowCount === 1 &&
    result.columns.every((_, column) => /^(0(\.0*)?)?$/.test(result.text(0, column) ?? ''))
  )
}

function hasSeveral(result: Result): boolean {
  const column = result.columns.findIndex(({ name }) => name === 'agency_id')
  if (column === -1 || !result.columns.some(({ isNumeric }) => isNumeric)) return false
  const first = result.text(0, column)
  for (let row = 1; row < Math.min(result.rowCount, 20_000); row += 1)
    if (result.text(row, column) !== first) return true
  return false
}

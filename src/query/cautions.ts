import { agenciesAsked, agenciesIn } from './agencies-of-query.ts'
import type { Result } from './result.ts'
import { withoutTexts } from './sql-text.ts'
import { tablesAsked } from './tables-asked.ts'

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
  const bare = withoutTexts(sql)
  const named = tablesAsked(sql, holders.keys())
  const known = new Set([...holders.values()].flat())
  const asked = agenciesAsked(sql)
  const unknown = asked.filter((agency) => !known.has(agency))
  const rowTables = named.filter((table) => !ofAll.includes(table))
  const absent = asked.flatMap((agency) => {
    const tables = rowTables.filter((table) => !holders.get(table)!.includes(agency))
    return known.has(agency) && tables.length > 0 ? [{ kind: 'elsewhere' as const, agency, tables }] : []
  })
  const isEmpty = result.rowCount === 0
  const isOfAllOrigins = named.some((table) => ofAllOrigins.includes(table)) && !/\borigin/i.test(bare)
  return [
    ...unknown.map((agency) => ({ kind: 'unknown' as const, agency })),
    ...absent,
    ...(countsNothing(result) && unknown.length + absent.length === 0 ? [{ kind: 'nothing' as const }] : []),
    ...(!isEmpty && hasSeveral(result) ? [{ kind: 'several' as const }] : []),
    ...(!isEmpty && isCounting(bare) && isOfAllOrigins ? [{ kind: 'origins' as const }] : []),
  ]
}

/** One row that holds only zeros and blanks. */
function countsNothing(result: Result): boolean {
  return (
    result.rowCount === 1 &&
    result.columns.every((_, column) => /^(0(\.0*)?)?$/.test(result.text(0, column) ?? ''))
  )
}

const hasSeveral = (result: Result): boolean =>
  result.columns.some(({ isNumeric }) => isNumeric) && agenciesIn(result).size > 1

/** Whether a query takes rows together in a number; what a single row holds is not counted. */
const isCounting = (sql: string): boolean =>
  /\b(count\w*|sum|avg|mean|median|mode|quantile\w*|percentile\w*)\s*\(|\bpivot\b/i.test(sql)

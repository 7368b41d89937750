import { agenciesIn, agenciesNamed } from './agencies-of-query.ts'
import { lookedThrough } from './looked-through.ts'
import { numbersCautions, type Asked, type NumbersCaution } from './numbers-cautions.ts'
import { queriedAgencies, type Holders } from './queried-agencies.ts'
import type { Result } from './result.ts'
import { clauseAt, everyNode, isQuery, isWord, nameOf, sqlNodes, type Node } from './sql-nodes.ts'
import { tablesAsked } from './tables-asked.ts'

/** What a reader should know of an answer before printing it. */
export type Caution =
  /** The query names an agency that is not there. */
  | { kind: 'unknown'; agency: string }
  /** The query asks a table for an agency that has no rows in it. */
  | { kind: 'elsewhere'; agency: string; tables: string[] }
  /** Nothing was counted, though the query ran. */
  | { kind: 'nothing' }
  /** Rows were taken at random. */
  | { kind: 'sample' }
  /** Rows of several agencies are counted together, without telling them apart. */
  | { kind: 'together'; agencies: string[] }
  /** Complaints of several origins are counted together. */
  | { kind: 'origins'; origins: string[] }
  /** Numbers of several agencies stand side by side. */
  | { kind: 'several' }
  | NumbersCaution

/** Tables that hold something of every agency, whether its rows are here or not. */
const ofAll = ['measures', 'agencies']

/**
 * What is to be said with the answer to a query, the gravest first; `columns` are those of each table, also the reader's own, `vocabulary` the
 * words that can stand in a column, `leftOut` agencies whose rows were not fetched.
 */
export function cautions(
  sql: string,
  result: Result,
  holders: Holders,
  { columns, vocabulary }: Pick<Asked, 'columns' | 'vocabulary'>,
  leftOut: readonly string[] = [],
): Caution[] {
  const nodes = sqlNodes(sql)
  const all = [...everyNode(nodes)]
  const given = namesGiven(nodes)
  const named = tablesAsked(sql, holders.keys()).filter((table) => !given.has(table))
  const rowTables = named.filter((table) => !ofAll.includes(table))
  const known = [...new Set([...holders.values()].flatMap((by) => [...by.keys()]))]
  const own = tablesAsked(sql, columns.keys()).filter((table) => !holders.has(table))
  const isOwnAgency = own.some((table) => columns.get(table)!.includes('agency_id'))
  const { unknown: strange, asked } = agenciesNamed(sql, known)
  const unknown = isOwnAgency ? [] : strange
  const absent = asked.flatMap((agency) => {
    const tables = rowTables.filter((table) => !holders.get(table)!.has(agency))
    return tables.length > 0 ? [{ kind: 'elsewhere' as const, agency, tables }] : []
  })
  const queried = queriedAgencies(sql, holders)?.filter((agency) => !leftOut.includes(agency)) ?? null
  const isCounted = result.rowCount > 0 && isCounting(nodes)
  const isBeside = result.rowCount > 0 && hasSeveral(result, known)
  const isOne = isBeside || named.includes('agencies') || tellsAgencies(nodes)
  const together = isCounted && !isOne && rowTables.length > 0 ? (queried ?? []) : []
  const isOfOrigin = all.some((node) => nameOf(node) === 'origin' || isWord(node, 'columns'))
  const origins = isCounted && !isOfOrigin ? originsIn(rowTables, queried, holders) : []
  const numbers = numbersCautions(
    {
      nodes,
      tables: [...rowTables, ...named.filter((table) => table === 'measures'), ...own],
      agencies: queried,
      held: (table, agency) => holders.get(table)?.get(agency),
      isCounted,
      columns,
      vocabulary,
    },
    result,
  )
  const why = numbers.filter(({ kind }) => kind === 'empty' || kind === 'word')
  const isExplained = unknown.length + absent.length + why.length > 0
  return [
    ...unknown.map((agency) => ({ kind: 'unknown' as const, agency })),
    ...absent,
    ...why,
    ...(countsNothing(result) && !isExplained ? [{ kind: 'nothing' as const }] : []),
    ...(isSampled(nodes) ? [{ kind: 'sample' as const }] : []),
    ...numbers.filter((one) => !why.includes(one)),
    ...(together.length > 1 ? [{ kind: 'together' as const, agencies: together }] : []),
    ...(isBeside ? [{ kind: 'several' as const }] : []),
    ...(origins.length > 1 ? [{ kind: 'origins' as const, origins }] : []),
  ]
}

/** Names that a query gives to queries by WITH: no tables of ours, whatever they are called. */
function namesGiven(nodes: readonly Node[]): Set<string> {
  const own = nodes.flatMap((node, at) => {
    const as = nodes.slice(at + 1, at + 5).filter((one) => !isWord(one, 'not', 'materialized'))
    const after = as[0]?.kind === 'group' ? as.slice(1) : as
    return isWord(after[0], 'as') && isQuery(after[1]) ? [nameOf(node)] : []
  })
  const inner = nodes.flatMap((node) => (node.kind === 'group' ? [...namesGiven(node.nodes)] : []))
  return new Set([...own, ...inner].filter((name) => name !== null))
}

/** One row that holds only zeros and blanks. */
function countsNothing(result: Result): boolean {
  return (
    result.rowCount === 1 &&
    result.columns.every((_, column) => /^(0(\.0*)?)?$/.test(result.text(0, column) ?? ''))
  )
}

/** Whether numbers of several agencies are told apart: by a column that names them, or by a column of each. */
function hasSeveral(result: Result, known: readonly string[]): boolean {
  if (result.columns.filter(({ name }) => known.includes(name)).length > 1) return true
  if (!result.columns.some(({ isNumeric }) => isNumeric)) return false
  if (agenciesIn(result).size > 1) return true
  return result.columns.some(({ isNumeric }, column) => !isNumeric && holdsAgencies(result, column, known))
}

/** Whether a column, whatever its name, holds several agencies and nothing else. */
function holdsAgencies(result: Result, column: number, known: readonly string[]): boolean {
  const told = new Set<string>()
  for (let row = 0; row < Math.min(result.rowCount, lookedThrough); row += 1) {
    const text = result.text(row, column)
    if (text === null) continue
    if (!known.includes(text)) return false
    told.add(text)
  }
  return told.size > 1
}

/** Whether `agency_id` stands anywhere but in conditions and in what joins tables. */
function tellsAgencies(nodes: readonly Node[], within = ''): boolean {
  let clause = within
  return nodes.some((node, at) => {
    clause = clauseAt(nodes, at) ?? clause
    if (node.kind !== 'group') return nameOf(node) === 'agency_id' && !/^(where|on|using)$/.test(clause)
    return clause !== 'using' && tellsAgencies(node.nodes, isQuery(node) ? '' : clause)
  })
}

/** The origins of complaints that are counted together, as far as it is known whose they are. */
function originsIn(
  tables: readonly string[],
  agencies: readonly string[] | null,
  holders: Holders,
): string[] {
  const lists = tables.flatMap((table) =>
    [...holders.get(table)!].flatMap(([agency, { origins }]) =>
      origins.length > 0 && agencies?.includes(agency) !== false ? [origins] : [],
    ),
  )
  if (lists.length === 0) return []
  // where it is not known whose they are, only what all of them mix is said
  return ['public', 'internal', 'unknown'].filter((origin) =>
    agencies === null ? lists.every((own) => own.includes(origin)) : lists.flat().includes(origin),
  )
}

const isSampled = (nodes: readonly Node[]): boolean =>
  [...everyNode([{ kind: 'group', open: '(', nodes: [...nodes] }])].some(
    (node) =>
      node.kind === 'group' &&
      node.nodes.some((one, at) => isWord(one, 'tablesample') || clauseAt(node.nodes, at) === 'sample'),
  )

const counting =
  /^(count\w*|sum|avg|mean|median|mode|quantile\w*|percentile\w*|approx_\w+|histogram|fsum|favg)$/

/** Whether a query takes rows together in a number; what a single row holds is not counted. */
function isCounting(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node, at) =>
      isWord(node, 'pivot', 'summarize') ||
      (node.kind === 'group'
        ? isCounting(node.nodes)
        : counting.test(nameOf(node) ?? '') && nodes[at + 1]?.kind === 'group'),
  )
}

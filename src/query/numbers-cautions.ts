import { comparisons, conditions } from './agency-conditions.ts'
import { joins } from './joins.ts'
import type { Held } from './queried-agencies.ts'
import type { Result } from './result.ts'
import { clauseAt, everyNode, isMark, isQuery, isWord, nameOf, type Node } from './sql-nodes.ts'

/** What can mislead in how a query makes its numbers, and what its rows lack. */
export type NumbersCaution =
  /** A text that a column never holds, whose words are all known. */
  | { kind: 'word'; column: string; text: string; words: string[] }
  /** Columns that the query names hold nothing of an agency. */
  | { kind: 'empty'; agency: string; columns: string[] }
  /** Rows are added up that are parts of one another; by columns that are not held to one value. */
  | { kind: 'overlapping'; table: string; columns: string[] }
  /** Each row of a table is counted once for each of its rows in another. */
  | { kind: 'multiplied'; table: string; by: string; key: string }
  /** Days to closing are taken of closed complaints alone. */
  | { kind: 'durations' }
  /** The last year of an agency is not whole, or its complaints had little time to end. */
  | { kind: 'partial' | 'unripe'; agency: string; as_of: string }

/** What a query is about: its pieces, the tables of rows it asks, the agencies it takes, where they are known, what those hold. */
export interface Asked {
  nodes: readonly Node[]
  tables: readonly string[]
  agencies: readonly string[] | null
  held: (table: string, agency: string) => Held | undefined
  /** Whether rows are taken together in numbers. */
  isCounted: boolean
  /** Columns of each table. */
  columns: ReadonlyMap<string, readonly string[]>
  /** The words that can stand in the columns of each table, of columns that have a list of them. */
  vocabulary: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

/** What is to be said of the numbers in an answer, the gravest first. */
export function numbersCautions(asked: Asked, result: Result): NumbersCaution[] {
  const words = new Set([...everyNode(asked.nodes)].map(nameOf).filter((name) => name !== null))
  return [
    ...strangeWords(asked, words),
    ...emptyOf(asked, words),
    ...overlapping(asked, words),
    ...(words.has('distinct') ? [] : multiplied(asked)),
    ...(isAveraging(asked.nodes) ? [{ kind: 'durations' as const }] : []),
    ...late(asked, words, result),
  ]
}

function strangeWords(
  { nodes, tables, columns, vocabulary }: Asked,
  words: ReadonlySet<string>,
): NumbersCaution[] {
  const sought = [...words].flatMap((column) => {
    const lists = tables
      .filter((table) => columns.get(table)?.includes(column) === true)
      .map((table) => vocabulary.get(table)?.get(column))
    const isKnown = lists.length > 0 && lists.every((list) => list !== undefined)
    return isKnown ? [[column, [...new Set(lists.flatMap((list) => list ?? []))]] as const] : []
  })
  const found = conditions(nodes).flatMap((condition) =>
    sought.flatMap(([column, known]) =>
      comparisons(condition, column).flatMap((one) =>
        one.texts
          .filter((text) => (one.isPattern ? !known.some((word) => one.fits(word)) : !known.includes(text)))
          .map((text) => ({ kind: 'word' as const, column, text, words: [...known] })),
      ),
    ),
  )
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at)
}

function emptyOf({ tables, agencies, held, columns }: Asked, words: ReadonlySet<string>): NumbersCaution[] {
  return (agencies ?? []).flatMap((agency) => {
    const own = tables.filter((table) => held(table, agency) !== undefined)
    const named = new Set(
      own.flatMap((table) => (columns.get(table) ?? []).filter((column) => words.has(column))),
    )
    const empty = [...named].filter((column) =>
      own.every(
        (table) =>
          columns.get(table)?.includes(column) !== true || held(table, agency)!.empty.includes(column),
      ),
    )
    return empty.length === 0 ? [] : [{ kind: 'empty' as const, agency, columns: empty }]
  })
}

/** Tables with rows that are parts of other rows, and what tells those apart, the one or the other column of each list. */
const wholes: Record<string, readonly (readonly string[])[]> = {
  measures: [['measure'], ['origin'], ['period'], ['category'], ['area'], ['people_group']],
  complaint_counts: [['period_months', 'area']],
  force_counts: [['period_months'], ['area'], ['force_type']],
}

function overlapping({ nodes, tables }: Asked, words: ReadonlySet<string>): NumbersCaution[] {
  if (calls(nodes, /^(f?sum|f?avg|mean|median)$/).length === 0) return []
  return tables.flatMap((table) => {
    const free = (wholes[table] ?? []).flatMap((either) =>
      either.some((column) => words.has(column)) ? [] : either.slice(0, 1),
    )
    return free.length > 0 ? [{ kind: 'overlapping' as const, table, columns: free }] : []
  })
}

function multiplied({ nodes, columns }: Asked): NumbersCaution[] {
  if (calls(nodes, /^(count|f?sum|f?avg|mean|median|mode)$/).length === 0) return []
  const beside = sideBySide(nodes)
  const dictionary = [...columns].map(([table, all]) => ({
    table,
    columns: all.map((column) => ({ column })),
  }))
  const found = joins(dictionary).find(({ from, to }) =>
    beside.some((list) => list.includes(from) && list.includes(to)),
  )
  return found === undefined ? [] : [{ kind: 'multiplied', table: found.to, by: found.from, key: found.by }]
}

/** The tables that stand side by side after each FROM; those that SEMI and ANTI JOIN only look into are none. */
function sideBySide(nodes: readonly Node[]): string[][] {
  const own: string[] = []
  let isTable = false
  let part = ''
  for (const [at, node] of nodes.entries()) {
    const clause = clauseAt(nodes, at)
    if (clause !== null && !/^(join|using|on)$/.test(clause)) part = clause
    if (clause === 'from' || isWord(node, 'join') || (part === 'from' && isMark(node, ',')))
      isTable = !isWord(nodes[at - 1], 'semi', 'anti')
    else if (isTable && nameOf(node) !== null && !isMark(nodes[at + 1], '.')) {
      own.push(nameOf(node)!)
      isTable = false
    }
  }
  const inner = nodes.flatMap((node) => (node.kind === 'group' ? sideBySide(node.nodes) : []))
  return own.length > 1 ? [own, ...inner] : inner
}

const isAveraging = (nodes: readonly Node[]): boolean =>
  calls(nodes, /^(f?avg|mean|median|quantile\w*|percentile\w*|approx_quantile)$/).some((inner) =>
    [...everyNode(inner)].some((node) => nameOf(node) === 'duration_days'),
  )

/** What stands in the brackets of each call of such a function. */
function calls(nodes: readonly Node[], name: RegExp): (readonly Node[])[] {
  return nodes.flatMap((node, at) => {
    if (node.kind !== 'group') return []
    const isCall = node.open === '(' && !isQuery(node) && name.test(nameOf(nodes[at - 1]) ?? '')
    return [...(isCall ? [node.nodes] : []), ...calls(node.nodes, name)]
  })
}

const endings = ['outcome', 'finding', 'duration_days', 'closed_on', 'is_closed']

/** Agencies whose last years in the answer are not whole, or not ripe where the query asks how complaints ended. */
function late(
  { tables, agencies, held, isCounted }: Asked,
  words: ReadonlySet<string>,
  result: Result,
): NumbersCaution[] {
  const column = result.columns.findIndex(({ name }) => /^(received|occurred)_(year|month)$/.test(name))
  if (
    !isCounted ||
    column < 0 ||
    result.rowCount > 1000 ||
    words.has('as_of') ||
    words.has('is_followed_540_days')
  )
    return []
  if (!result.columns.some(({ isNumeric }, at) => isNumeric && at !== column)) return []
  const isOfEndings =
    tables.includes('complaints') &&
    endings.some((one) => words.has(one)) &&
    !words.has('is_followed_365_days')
  const periods = Array.from({ length: result.rowCount }, (_, row) => result.text(row, column) ?? '')
  const last =
    periods
      .map((text) => text.slice(0, 4))
      .sort()
      .at(-1) ?? ''
  return (agencies ?? []).flatMap((agency): NumbersCaution[] => {
    const [as_of, ...others] = new Set(tables.flatMap((table) => held(table, agency)?.as_of ?? []))
    if (as_of === undefined || others.length > 0) return []
    const ripe = new Date(Date.parse(as_of) - 540 * 86_400_000).toISOString()
    if (isOfEndings && last >= ripe.slice(0, 4)) return [{ kind: 'unripe' as const, agency, as_of }]
    return last >= as_of.slice(0, 4) && !as_of.endsWith('-12-31')
      ? [{ kind: 'partial' as const, agency, as_of }]
      : []
  })
}

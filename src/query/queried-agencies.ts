import { comparisons, conditions, truth } from './agency-conditions.ts'
import { clauseAt, everyNode, isMark, isQuery, isWord, nameOf, sqlNodes, type Node } from './sql-nodes.ts'

/** What a table holds of one agency. */
export interface Held {
  /** Of complaints: who complained. */
  origins: readonly string[]
  /** Columns without a value in any row. */
  empty: readonly string[]
  /** The day its rows speak up to. */
  as_of: string
}

/** Agencies with rows in each table, by table. */
export type Holders = ReadonlyMap<string, ReadonlyMap<string, Held>>

/** Agencies whose rows something can hold; null where that is not understood. */
type Agencies = ReadonlySet<string> | null

/** What stands under a name: those of tables, and of the queries that WITH names. */
type Named = ReadonlyMap<string, Agencies>

/**
 * The agencies whose rows a query can take, by the tables it reads and by what its conditions say of `agency_id`: each of
 * them has rows there, and no condition on `agency_id` keeps it out. Null where the query reads no table of ours, or is more
 * than is understood here.
 */
export function queriedAgencies(sql: string, holders: Holders): string[] | null {
  const tables = new Map([...holders].map(([table, by]) => [table, new Set(by.keys())]))
  const nodes = sqlNodes(sql).filter((node) => !isMark(node, ';'))
  const agencies = ofQuery(nodes, tables)
  return agencies === null || agencies.size === 0 ? null : [...agencies]
}

function ofQuery(nodes: readonly Node[], named: Named): Agencies {
  if (isWord(nodes[0], 'with')) return ofNamedQuery(nodes.slice(1), named)
  const cuts = nodes.flatMap((_, at) =>
    /^(union|except|intersect)$/.test(clauseAt(nodes, at) ?? '') ? [at] : [],
  )
  if (cuts.length === 0) return ofSelect(nodes, named)
  if (cuts.some((at) => !isWord(nodes[at], 'union'))) return null
  const starts = [0, ...cuts.map((at) => at + 1)]
  return starts.reduce<Agencies>((all, start, at) => {
    const part = nodes
      .slice(start, cuts[at])
      .filter((node, place) => place > 2 || !isWord(node, 'all', 'by', 'name'))
    const own = ofQuery(part, named)
    return all === null || own === null ? null : new Set([...all, ...own])
  }, new Set())
}

/** `a AS (…), b (column) AS MATERIALIZED (…) SELECT …`; each sees those before it. */
function ofNamedQuery(nodes: readonly Node[], before: Named): Agencies {
  const named = new Map(before)
  let at = 0
  for (;;) {
    const name = nameOf(nodes[at])
    const as = nodes[at + 1]?.kind === 'group' ? at + 2 : at + 1
    if (name === null || !isWord(nodes[as], 'as')) return null
    const start = as + 1 + (isWord(nodes[as + 1], 'not') ? 2 : isWord(nodes[as + 1], 'materialized') ? 1 : 0)
    const query = nodes[start]
    if (query?.kind !== 'group' || !isQuery(query)) return null
    named.set(name, ofQuery(query.nodes, named))
    if (!isMark(nodes[start + 1], ',')) return ofQuery(nodes.slice(start + 1), named)
    at = start + 2
  }
}

function ofSelect(nodes: readonly Node[], named: Named): Agencies {
  const [only] = nodes
  if (only?.kind === 'group' && isQuery(only) && nodes.length === 1) return ofQuery(only.nodes, named)
  if (isWord(only, 'values')) return new Set()
  if (!isWord(only, 'select', 'from')) return null
  const parts = selectParts(nodes)
  if (parts === null) return null
  const { from = [], where = [], having = [], qualify = [], ...others } = parts
  // what is told apart or left out elsewhere than in WHERE is not followed
  if (comparisons([...having, ...qualify]).length > 0) return null
  if (tellsApart([having, qualify, ...Object.values(others)].flat())) return null
  const agencies = ofTables(from, named)
  if (agencies === null) return null
  return new Set([...agencies].filter((agency) => truth(where, agency) !== false))
}

/** What stands after each word that begins a part; null where one comes twice. */
function selectParts(nodes: readonly Node[]): Record<string, Node[]> | null {
  const parts: Record<string, Node[]> = {}
  let current = ''
  for (const [at, node] of nodes.entries()) {
    const clause = clauseAt(nodes, at)
    if (clause !== null && !/^(join|using|on)$/.test(clause)) {
      if (parts[clause] !== undefined) return null
      parts[(current = clause)] = []
    } else parts[current]!.push(node)
  }
  return parts
}

/** Whether another query, or a condition on `agency_id`, stands among columns, groups and order. */
function tellsApart(nodes: readonly Node[]): boolean {
  return nodes.some((node, at) => {
    if (node.kind !== 'group') return false
    if (isQuery(node)) return true
    if (isWord(nodes[at - 1], 'over')) return false
    const inner = node.nodes.filter((one) => !isWord(one, 'distinct'))
    const isColumn = inner.length === 1 && nameOf(inner[0]) === 'agency_id'
    return !isColumn && (tellsApart(node.nodes) || node.nodes.some((one) => nameOf(one) === 'agency_id'))
  })
}

/** Those of a list of tables and joins. */
function ofTables(nodes: readonly Node[], named: Named): Agencies {
  let all: Agencies = new Set()
  if (nodes.length === 0) return all
  let from = 0
  let by = 'first'
  for (let at = 0; at <= nodes.length; at += 1) {
    const isComma = isMark(nodes[at], ',')
    const isJoin = clauseAt(nodes, at) === 'join'
    if (at < nodes.length && !isComma && !isJoin) continue
    const own = ofTable(nodes.slice(from, at), named)
    all = joined(all, own, by)
    if (all === null) return null
    by = ','
    if (isJoin) {
      const kinds: string[] = []
      while (!isWord(nodes[at], 'join')) kinds.push((nodes[at++] as { value: string }).value)
      by = kinds[0] ?? 'inner'
      if (kinds.some((kind) => /^(anti|full|right|positional)$/.test(kind))) return null
    }
    from = at + 1
  }
  return all
}

/** Those that two tables side by side hold rows of. Tables without agencies leave the other's as they are. */
function joined(
  all: ReadonlySet<string>,
  own: { agencies: ReadonlySet<string>; isByAgency: boolean } | null,
  by: string,
): Agencies {
  if (own === null) return null
  if (all.size === 0) return own.agencies
  if (own.agencies.size === 0 || by === 'left' || by === 'semi') return all
  if (own.isByAgency || by === 'natural')
    return new Set([...all].filter((agency) => own.agencies.has(agency)))
  return new Set([...all, ...own.agencies]).size === all.size && all.size === own.agencies.size ? all : null
}

/** One table, or query in brackets, with what joins it to those before it. */
function ofTable(
  nodes: readonly Node[],
  named: Named,
): { agencies: ReadonlySet<string>; isByAgency: boolean } | null {
  const on = nodes.findIndex((_, at) => /^(on|using)$/.test(clauseAt(nodes, at) ?? ''))
  const ties = on < 0 ? [] : nodes.slice(on)
  if (conditions(ties).some((one) => comparisons(one).length > 0) || [...everyNode(ties)].some(isQuery))
    return null
  const isByAgency = [...everyNode(ties)].some((node) => nameOf(node) === 'agency_id')
  const [first] = nodes
  if (first?.kind === 'group') {
    const agencies = isQuery(first) ? ofQuery(first.nodes, named) : ofTables(first.nodes, named)
    return agencies === null ? null : { agencies, isByAgency }
  }
  let last = 0
  while (isMark(nodes[last + 1], '.')) last += 2
  const name = nameOf(nodes[last])
  const after = nodes[last + 1]
  if (name === null || (last > 0 && !/^(db|main|temp)$/.test(nameOf(first) ?? ''))) return null
  if (isQuery(after) || (after?.kind === 'group' && name.startsWith('query'))) return null
  if (after?.kind === 'group') return { agencies: new Set(), isByAgency }
  const agencies = named.has(name) ? named.get(name)! : new Set<string>()
  return agencies === null ? null : { agencies, isByAgency }
}

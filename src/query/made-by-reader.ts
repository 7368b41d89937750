import { sqlNodes, isMark, isWord, nameOf, type Node } from './sql-nodes.ts'

/** Something that a statement of the reader's made in the engine, for later ones to use: a table, a view, a macro. */
export interface Made {
  /** Null where the statement does not tell; then any later one may use it. */
  name: string | null
  sql: string
  /** Agencies whose rows it was made without and stays without; a view takes rows whenever it is asked. */
  leftOut: readonly string[]
}

/** What a statement makes, where it makes something; `leftOut` are agencies whose rows were not there. */
export function madeBy(sql: string, leftOut: readonly string[]): Made | null {
  const nodes = sqlNodes(sql)
  if (!isWord(nodes[0], 'create', 'prepare', 'insert', 'set', 'update', 'merge')) return null
  const at = nodes.findIndex((node) =>
    isWord(node, 'table', 'view', 'macro', 'function', 'prepare', 'into', 'variable'),
  )
  const isLasting = isWord(nodes[at], 'table', 'into', 'variable')
  return { name: at < 0 ? null : nameAfter(nodes, at + 1), sql, leftOut: isLasting ? leftOut : [] }
}

function nameAfter(nodes: readonly Node[], from: number): string | null {
  let at = from
  while (isWord(nodes[at], 'if', 'not', 'exists')) at += 1
  while (isMark(nodes[at + 1], '.')) at += 2
  return nameOf(nodes[at])
}

/**
 * What a text asks for through things made before, in their order: its own SQL and that of all it uses, and the agencies
 * whose rows those were made without.
 */
export function withMade(sql: string, made: readonly Made[]): { sql: string; leftOut: string[] } {
  const used = new Set<Made>()
  let all = sql
  for (let before = -1; before < used.size;) {
    before = used.size
    const words = new Set(all.toLowerCase().match(/[\w\u0080-\uFFFF]+/g))
    for (const one of made)
      if (one.name === null || (one.name.match(/[\w\u0080-\uFFFF]+/g) ?? []).every((word) => words.has(word)))
        used.add(one)
    all = [...[...used].map((one) => one.sql), sql].join(';\n')
  }
  return { sql: all, leftOut: [...new Set([...used].flatMap(({ leftOut }) => leftOut))] }
}

import { skipped } from './sql-text.ts'

/** A piece of SQL as it is read: words in small letters, names and texts without their quotes, brackets with what is in them. */
export type Node =
  | { kind: 'word' | 'name' | 'text' | 'mark'; value: string }
  | { kind: 'group'; open: '(' | '[' | '{' | 'case'; nodes: Node[] }

const piece = new RegExp(
  [
    ...skipped,
    String.raw`[\w\u0080-\uFFFF]+`,
    String.raw`(?:(?!--|\/\*)[~!@^&|?<>=+*/%:-])+`,
    String.raw`[^\s]`,
  ].join('|'),
  'g',
)
const closes: Record<string, string> = { ')': '(', ']': '[', '}': '{', end: 'case' }

/** SQL as a tree. Comments are left out; brackets that are never closed go to the end. */
export function sqlNodes(sql: string): Node[] {
  const open: { by: '(' | '[' | '{' | 'case'; nodes: Node[] }[] = []
  const top: Node[] = []
  const last = () => open.at(-1)?.nodes ?? top
  for (const [found] of sql.matchAll(piece)) {
    if (/^(--|\/\*)/.test(found)) continue
    const node = oneNode(found)
    const { kind, value } = node
    if ((kind === 'mark' && /^[([{]$/.test(value)) || (kind === 'word' && value === 'case')) {
      const nodes: Node[] = []
      const by = value as '('
      last().push({ kind: 'group', open: by, nodes })
      open.push({ by, nodes })
    } else if (kind !== 'name' && kind !== 'text' && open.length > 0 && open.at(-1)!.by === closes[value])
      open.pop()
    else last().push(node)
  }
  return top
}

function oneNode(found: string): Exclude<Node, { kind: 'group' }> {
  if (found.startsWith("'")) return { kind: 'text', value: inner(found, "'") }
  if (found.startsWith('"')) return { kind: 'name', value: inner(found, '"') }
  const dollars = /^(\$\w*\$)([\s\S]*)\1$/.exec(found)
  if (dollars !== null) return { kind: 'text', value: dollars[2]! }
  if (/^[\w\u0080-\uFFFF]+$/.test(found)) return { kind: 'word', value: found.toLowerCase() }
  return { kind: 'mark', value: found }
}

const inner = (quoted: string, quote: string): string =>
  quoted.replace(new RegExp(`^${quote}|${quote}$`, 'g'), '').replaceAll(quote + quote, quote)

/** Whether a piece is one of these words, not in quotes. */
export const isWord = (node: Node | undefined, ...words: readonly string[]): boolean =>
  node?.kind === 'word' && words.includes(node.value)

/** Whether a piece is this mark. */
export const isMark = (node: Node | undefined, value: string): boolean =>
  node?.kind === 'mark' && node.value === value

/** What a piece names: a table, a column, an alias; null where it is no name. */
export const nameOf = (node: Node | undefined): string | null =>
  node?.kind === 'word' || node?.kind === 'name' ? node.value.toLowerCase() : null

/** Whether brackets hold a query. */
export const isQuery = (node: Node | undefined): boolean =>
  node?.kind === 'group' &&
  (isWord(node.nodes[0], 'select', 'from', 'with', 'values', 'pivot', 'unpivot', 'table', 'summarize') ||
    isQuery(node.nodes[0]))

/** All pieces, those in brackets too. */
export function* everyNode(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    if (node.kind === 'group') yield* everyNode(node.nodes)
  }
}

/** Words that begin a part of a query. */
const clauses = new Set(
  'select from where group having order limit offset qualify window union except intersect on'.split(' '),
)
const joins = new Set('left right full inner cross natural asof semi anti positional'.split(' '))

/** The part of a query that begins at a place, by its word; null where none does. JOIN stands for every kind of it. */
export function clauseAt(nodes: readonly Node[], at: number): string | null {
  const node = nodes[at]
  if (isMark(node, ';')) return ';'
  if (node?.kind !== 'word') return null
  const next = nodes[at + 1]
  if (node.value === 'join') return 'join'
  if (joins.has(node.value))
    return isWord(next, 'join', 'outer', 'semi', 'anti') || (next?.kind === 'word' && joins.has(next.value))
      ? 'join'
      : null
  if (node.value === 'using') return isWord(next, 'sample') ? 'sample' : 'using'
  if (node.value === 'from' && isWord(nodes[at - 1], 'distinct')) return null
  return clauses.has(node.value) ? node.value : null
}

import { clauseAt, isMark, isQuery, isWord, nameOf, type Node } from './sql-nodes.ts'

/** A comparison of a column, such as `agency_id`, with texts that stand in the query. */
export interface Comparison {
  texts: string[]
  /** Whether it asks for what is like the texts, as LIKE does. */
  isPattern: boolean
  /** Whether it leaves them out: by itself, as <> and NOT IN do, or by a NOT before it. */
  isNegative: boolean
  /** Whether one of the texts is the word, or is like it. */
  fits(word: string): boolean
}

/** True, false, or null where rows decide. */
export type Truth = boolean | null

/** Whether rows of an agency can fulfil a condition: false where none can, true where all do. */
export function truth(nodes: readonly Node[], agency: string): Truth {
  const either = parted(nodes, 'or')
  if (either.length > 1) return some(either.map((part) => truth(part, agency)))
  const all = parted(nodes, 'and')
  if (all.length > 1) return not(some(all.map((part) => not(truth(part, agency)))))
  if (isWord(nodes[0], 'not')) return not(truth(nodes.slice(1), agency))
  const within = bracketed(nodes)
  if (within !== null) return truth(within, agency)
  const one = comparison(nodes, 'agency_id')
  return one === null ? null : one.fits(agency) !== one.isNegative
}

const not = (one: Truth): Truth => (one === null ? null : !one)
const some = (all: readonly Truth[]): Truth => (all.includes(true) ? true : all.includes(null) ? null : false)

/** The comparisons of a column that a condition is made of. */
export function comparisons(nodes: readonly Node[], column = 'agency_id'): Comparison[] {
  const parts = parted(nodes, 'or').flatMap((part) => parted(part, 'and'))
  if (parts.length > 1) return parts.flatMap((part) => comparisons(part, column))
  if (isWord(nodes[0], 'not')) return comparisons(nodes.slice(1), column).map(turned)
  const within = bracketed(nodes)
  if (within !== null) return comparisons(within, column)
  const one = comparison(nodes, column)
  return one === null ? [] : [one]
}

const turned = (one: Comparison): Comparison => ({ ...one, isNegative: !one.isNegative })

/** Every condition of a query, those of queries within it too: after WHERE, ON, HAVING and QUALIFY, and WHEN within CASE. */
export function conditions(nodes: readonly Node[]): Node[][] {
  const own = nodes.flatMap((_, at) =>
    /^(where|on|having|qualify)$/.test(clauseAt(nodes, at) ?? '') ? [conditionFrom(nodes, at + 1)] : [],
  )
  const inner = nodes.flatMap((node) => {
    if (node.kind !== 'group') return []
    return [...(node.open === 'case' ? cases(node.nodes) : []), ...conditions(node.nodes)]
  })
  return [...own, ...inner]
}

/** What stands between WHEN and THEN, where CASE has no value of its own. */
function cases(nodes: readonly Node[]): Node[][] {
  if (!isWord(nodes[0], 'when')) return []
  return nodes.flatMap((node, at) => {
    if (!isWord(node, 'when')) return []
    const length = nodes.slice(at).findIndex((one) => isWord(one, 'then'))
    return length < 0 ? [] : [nodes.slice(at + 1, at + length)]
  })
}

/** The condition that begins at a place, to the next part of the query. */
function conditionFrom(nodes: readonly Node[], from: number): Node[] {
  const rest = nodes.slice(from)
  const end = rest.findIndex((node, at) => isMark(node, ',') || clauseAt(rest, at) !== null)
  return end < 0 ? rest : rest.slice(0, end)
}

/** What stands in brackets, where they are all there is and hold a condition. */
function bracketed(nodes: readonly Node[]): readonly Node[] | null {
  const [one] = nodes
  return nodes.length === 1 && one?.kind === 'group' && one.open === '(' && !isQuery(one) ? one.nodes : null
}

/** A condition cut at each AND or OR; the AND of BETWEEN cuts nothing. */
function parted(nodes: readonly Node[], by: 'and' | 'or'): Node[][] {
  const parts: Node[][] = [[]]
  let isBetween = false
  for (const node of nodes) {
    if (isWord(node, 'between')) isBetween = true
    else if (isWord(node, 'and') && isBetween) isBetween = false
    else if (isWord(node, by)) {
      parts.push([])
      continue
    }
    parts.at(-1)!.push(node)
  }
  return parts
}

/** The condition as a comparison of a column; null where it is another, or more than that. */
function comparison(nodes: readonly Node[], column: string): Comparison | null {
  const length = columnLength(nodes, column)
  if (length > 0) return compared(nodes.slice(length))
  const [first, by, ...rest] = nodes
  const isTurned = first?.kind === 'text' && columnLength(rest, column) === rest.length && rest.length > 0
  return isTurned && by?.kind === 'mark' && equals.has(by.value) ? compared([by, first]) : null
}

/** How many pieces name the column at the beginning, with the table before it or not. */
function columnLength(nodes: readonly Node[], column: string): number {
  let at = 0
  while (nameOf(nodes[at]) !== null && isMark(nodes[at + 1], '.')) at += 2
  return nameOf(nodes[at]) === column ? at + 1 : 0
}

/** Signs of comparison, and whether they leave out. */
const equals = new Map([
  ['=', false],
  ['==', false],
  ['<>', true],
  ['!=', true],
])
const likes = new Map([
  ['~~', ['like', false]],
  ['!~~', ['like', true]],
  ['~~*', ['ilike', false]],
  ['!~~*', ['ilike', true]],
] as const)

function compared(nodes: readonly Node[]): Comparison | null {
  const isNot = isWord(nodes[0], 'not')
  const [by, ...rest] = isNot ? nodes.slice(1) : nodes
  if (by?.kind === 'mark') {
    const like = likes.get(by.value as '~~')
    if (like !== undefined && !isNot) return pattern(rest, like[0], like[1])
    const isNegative = equals.get(by.value)
    return isNegative === undefined || isNot ? null : oneOf(onlyText(rest), isNegative)
  }
  if (isWord(by, 'like', 'ilike')) return pattern(rest, (by as { value: string }).value, isNot)
  if (isWord(by, 'in') && rest.length === 1) return oneOf(listed(rest[0]!), isNot)
  if (isWord(by, 'is') && !isNot) {
    const isDistinct = !isWord(rest[0], 'not')
    const [distinct, from, ...text] = isDistinct ? rest : rest.slice(1)
    return isWord(distinct, 'distinct') && isWord(from, 'from') ? oneOf(onlyText(text), isDistinct) : null
  }
  return null
}

const onlyText = (nodes: readonly Node[]): string[] | null =>
  nodes.length === 1 && nodes[0]?.kind === 'text' ? [nodes[0].value] : null

/** Texts in brackets with commas between them, and nothing else. */
function listed(node: Node): string[] | null {
  if (node.kind !== 'group' || node.open === 'case') return null
  const isList = node.nodes.every((one, at) => (at % 2 === 0 ? one.kind === 'text' : isMark(one, ',')))
  return isList ? node.nodes.flatMap((one) => (one.kind === 'text' ? [one.value] : [])) : null
}

function oneOf(texts: string[] | null, isNegative: boolean): Comparison | null {
  if (texts === null || texts.length === 0) return null
  return { texts, isPattern: false, isNegative, fits: (word) => texts.includes(word) }
}

function pattern(nodes: readonly Node[], by: string, isNegative: boolean): Comparison | null {
  const texts = onlyText(nodes)
  if (texts === null) return null
  const letters = texts[0]!.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  const like = letters.replaceAll('%', '[^]*').replaceAll('_', '[^]')
  const sought = new RegExp(`^${like}$`, by === 'ilike' ? 'iu' : 'u')
  return { texts, isPattern: true, isNegative, fits: (word) => sought.test(word) }
}

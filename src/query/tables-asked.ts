import { withoutComments, withoutTexts } from './sql-text.ts'

/** After these stand tables, and more of them after each comma. */
const opening = new Set(['from', 'join'])
/** After these stands one table. */
const single = new Set(['summarize', 'describe', 'show', 'pivot', 'unpivot'])
/** What ends a list of tables. */
const closing = new Set(
  'select where group having order limit offset qualify window union except intersect values set'.split(' '),
)

/**
 * Which of the known tables a text asks, each once in the order they are named: what stands in a list after FROM and JOIN,
 * with schema and database before it or not, and after TABLE, SUMMARIZE, DESCRIBE, SHOW, PIVOT and UNPIVOT. Names of columns,
 * functions and aliases are none.
 */
export function tablesAsked(sql: string, known: Iterable<string>): string[] {
  const words = [...withoutTexts(sql).matchAll(/"(?:[^"]|"")*"|\w+|\S/g)].map(([word]) => word.toLowerCase())
  const all = new Set(known)
  const asked = new Set<string>()
  /** Whether a list of tables is open, one for each bracket that is. */
  const lists = [false]
  let isTable = false
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (word === '(') lists.push(isTable)
    else if (word === ')') {
      if (lists.length > 1) lists.pop()
      isTable = false
    } else if (word === ',') isTable = lists.at(-1)!
    else if (word === ';') lists.splice(0, lists.length, (isTable = false))
    else if (opening.has(word) && words[at - 1] !== 'distinct') lists[lists.length - 1] = isTable = true
    else if (single.has(word)) isTable = true
    else if (word === 'table' && /^[;(]?$/.test(words[at - 1] ?? '')) isTable = true
    else if (closing.has(word)) lists[lists.length - 1] = isTable = false
    else if (isTable && !/^[.:]$/.test(word) && !/^[.:]$/.test(next ?? '') && word !== 'lateral') {
      const name = word.replaceAll('"', '')
      if (next !== '(' && all.has(name)) asked.add(name)
      isTable = false
    }
  }
  return [...asked]
}

/**
 * Which of the known tables a text may ask, in their own order: those whose name stands in it anywhere but in comments. A
 * name may come in a text, as in `query_table('complaints')`.
 */
export function tablesNamed(sql: string, known: Iterable<string>): string[] {
  const words = new Set(withoutComments(sql).toLowerCase().match(/\w+/g) ?? [])
  return [...known].filter((table) => words.has(table))
}

/** A name for a file with a result: the tables asked and the day of the data, as in redress-complaints-2026.06.22.csv. */
export function resultFile(tables: readonly string[], version: string, ending: string): string {
  const most = tables.slice(0, 3)
  return `${['redress', ...most, version.replace(/-.*/, '')].join('-')}${ending}`
}

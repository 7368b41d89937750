import { type Completion, type CompletionContext, type CompletionSource } from '@codemirror/autocomplete'
import { schemaCompletionSource, SQLDialect } from '@codemirror/lang-sql'
import { syntaxTree } from '@codemirror/language'
import { placeAfter } from './completion-place.ts'
import { functions } from './functions.ts'
import { keywords, types } from './keywords.ts'
import type { SchemaColumn } from './schema.client.ts'
import { writtenName } from './written-name.ts'

/** Tables that can be asked, each with its columns. */
export type Tables = ReadonlyMap<string, readonly SchemaColumn[]>

/** SQL as the engine reads it. */
export const duckdb = SQLDialect.define({
  keywords: keywords.join(' '),
  types: types.join(' '),
  builtin: functions.join(' '),
  doubleDollarQuotedStrings: true,
  operatorChars: '+-*/<>=~!@#%^&|`?',
  specialVar: '',
  caseInsensitiveIdentifiers: true,
})

/** Words that a query can begin with. */
const beginnings = ['select', 'from', 'with', 'values', 'pivot', 'unpivot']

/** Where the engine reads no name: what is written there is the reader's own. */
const ownWords = new Set(['String', 'LineComment', 'BlockComment'])

/**
 * What can be written where the reader is: columns of every table with their meanings, those of tables that the text
 * names first, then tables, functions, and words of the language last. Types alone after AS inside CAST, and what begins a
 * query after that of CREATE TABLE. Nothing inside texts and comments, and nothing while a name is being given.
 */
export function completionSource(tables: () => Tables): CompletionSource {
  return (context) => {
    const { state, pos } = context
    if (ownWords.has(syntaxTree(state).resolveInner(pos, -1).name)) return null
    const before = state.sliceDoc(0, pos)
    const place = placeAfter(before)
    if (place === 'name') return null
    const known = tables()
    if (/[."]\w*$/.test(before)) return ofOneTable(known)(context)
    const word = context.matchBefore(/[A-Za-z_]\w*/)
    if (word === null && !context.explicit) return null
    const named = new Set(state.doc.toString().toLowerCase().match(/\w+/g) ?? [])
    const typed = (word?.text ?? '').toLowerCase()
    // names may be found by any part of them, what the language has by its beginning alone
    const begins = (text: string) => text.startsWith(typed)
    const from = word?.from ?? pos
    if (place === 'type') return { from, options: languageWords(types.filter(begins)) }
    if (place === 'statement') return { from, options: languageWords(beginnings.filter(begins)) }
    return {
      from,
      options: [
        ...columns(known, named),
        ...[...known.keys()].map((label) => ({ label, type: 'type', boost: 40 })),
        ...functions.filter(begins).map((label) => ({ label, type: 'function', apply: `${label}(` })),
        ...languageWords([...keywords, ...types].filter(begins)),
      ],
    }
  }
}

const languageWords = (words: readonly string[]): Completion[] =>
  words.map((label) => ({ label: label.toUpperCase(), type: 'keyword', boost: -50 }))

/** Names after a table or its alias and a dot, and names in quotes. */
function ofOneTable(tables: Tables): (context: CompletionContext) => ReturnType<CompletionSource> {
  const schema = Object.fromEntries(
    [...tables].map(([table, all]) => [
      table,
      all.map(({ name, type, meaning }) => column(name, type, meaning)),
    ]),
  )
  return schemaCompletionSource({ dialect: duckdb, schema })
}

/** Every column once, with what it means in each table that has it. */
function columns(tables: Tables, named: ReadonlySet<string>): Completion[] {
  const byName = new Map<string, { type: string; meanings: Map<string, string[]> }>()
  for (const [table, all] of tables)
    for (const { name, type, meaning } of all) {
      const { meanings } = byName.get(name) ?? byName.set(name, { type, meanings: new Map() }).get(name)!
      meanings.set(meaning, [...(meanings.get(meaning) ?? []), table])
    }
  return [...byName].map(([name, { type, meanings }]) => {
    const isAsked = [...meanings.values()].flat().some((table) => named.has(table.toLowerCase()))
    const info = [...meanings].map(([meaning, all]) =>
      [meaning, `FROM ${all.join(', ')}`].filter((text) => text !== ''),
    )
    return {
      ...column(name, type, info.map((lines) => lines.join('\n')).join('\n\n')),
      boost: isAsked ? 99 : 60,
    }
  })
}

function column(name: string, type: string, info: string): Completion {
  const written = writtenName(name)
  return {
    label: name,
    type: 'property',
    detail: type,
    info,
    ...(written === name ? {} : { apply: written }),
  }
}

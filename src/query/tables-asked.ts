/** Comments and quoted texts: what they hold names no table. */
const silent = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)/g
const name = '"?[\\w]+"?'
const list = new RegExp(`\\b(?:from|join)\\s+(${name}(?:(?:\\s+(?:as\\s+)?${name})?\\s*,\\s*${name})*)`, 'gi')

/** Which of the known tables a text asks, after FROM and JOIN, each once in the order they are named. */
export function tablesAsked(sql: string, known: Iterable<string>): string[] {
  const all = new Set(known)
  const named = [...sql.replaceAll(silent, ' ').matchAll(list)].flatMap(([, tables]) =>
    tables!.split(',').map((table) => /^\s*"?(\w+)/.exec(table)![1]!.toLowerCase()),
  )
  return [...new Set(named)].filter((table) => all.has(table))
}

/** A name for a file with a result: the tables asked and the day of the data, as in redress-complaints-2026.06.22.csv. */
export function resultFile(tables: readonly string[], version: string, ending: string): string {
  const most = tables.slice(0, 3)
  return `${['redress', ...most, version.replace(/-.*/, '')].join('-')}${ending}`
}

import { dictionary } from '../published.ts'
import { builtEngine } from './built-engine.ts'

/** What a published table holds, counted at build: its rows, and the share of rows without a value by column. */
export interface TableFacts {
  rows: number
  missing: Record<string, number>
}

let facts: Promise<Map<string, TableFacts>> | undefined

/** The facts of every table of the dictionary, by name. */
export function tableFacts(): Promise<Map<string, TableFacts>> {
  facts ??= counted()
  return facts
}

async function counted(): Promise<Map<string, TableFacts>> {
  const engine = await builtEngine()
  return new Map(
    dictionary().map(({ table, columns }) => {
      const names = columns.map(({ column }) => column)
      const counts = names.map((name) => `count("${name}")`).join(', ')
      const [rows, ...present] = engine.run(`SELECT count(*), ${counts} FROM ${table}`).texts(0).map(Number)
      const missing = names.map((name, at) => [name, rows === 0 ? 0 : 1 - present[at]! / rows!] as const)
      return [table, { rows: rows!, missing: Object.fromEntries(missing) }]
    }),
  )
}

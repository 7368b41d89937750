import type { Tables } from './completion.ts'
import { schema, type SchemaColumn } from './schema.client.ts'
import type { OwnFile } from './snippets.ts'
import { tablesNamed } from './tables-asked.ts'

/** A table made of a file of the reader's own. */
export interface ReadersTable {
  /** Name of the file as the reader has it. */
  file: string
  isParquet: boolean
  rows: number
  columns: SchemaColumn[]
}

/** The reader's own tables by name, for as long as the page is open. */
export const readersTables = new Map<string, ReadersTable>()

let published: Tables | undefined

/** The tables that can be asked: ours as the page lists them, and the reader's own. */
export function knownTables(): Tables {
  published ??= schema()
  return new Map([...published, ...[...readersTables].map(([name, { columns }]) => [name, columns] as const)])
}

/** The reader's own tables that a query may ask, with the files they were made of. */
export function readersTablesIn(sql: string): OwnFile[] {
  return tablesNamed(sql, readersTables.keys()).map((table) => ({ table, ...readersTables.get(table)! }))
}

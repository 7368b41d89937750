import type { Database } from '../database.ts'
import { Problem } from '../problem.ts'
import { fillTable } from './csv.ts'

/** Reads a JSON array of flat records as texts; a column is any name that a record has. @throws {Problem} when it is no such array. */
export async function readJson(db: Database, table: string, bytes: Uint8Array, where: string): Promise<void> {
  const records = recordsOf(bytes, where)
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))]
  await fillTable(
    db,
    table,
    header,
    records.map((record) => header.map((column) => cellText(record[column]))),
  )
}

function recordsOf(bytes: Uint8Array, where: string): Record<string, unknown>[] {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch (error) {
    throw new Problem({
      where,
      found: `a file that is not whole JSON (${(error as Error).message})`,
      known: 'an array of records',
      todo: 'fetch the file again',
    })
  }
  if (
    !Array.isArray(value) ||
    value.length === 0 ||
    value.some((record) => typeof record !== 'object' || record === null || Array.isArray(record))
  ) {
    throw new Problem({
      where,
      found: 'JSON that is not a list of records',
      known: '[{"column": "value"}, …]',
      todo: 'ask the publisher for the table as records',
    })
  }
  return value as Record<string, unknown>[]
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

import type { Database } from '../database.ts'
import { Problem } from '../problem.ts'
import type { AsRead, Unread } from './as-read.ts'
import { distinct } from './csv-shape.ts'
import { textOf } from './encoding.ts'
import { fillTable } from './fill-table.ts'
import { tidyTable } from './tidy-table.ts'

type JsonRecord = Record<string, unknown>

/**
 * Reads a JSON array of flat records, one record on each line (NDJSON) or the properties of GeoJSON features, as texts;
 * a column is any name that a record has. @throws {Problem} when it is none of these.
 */
export async function readJson(
  db: Database,
  table: string,
  bytes: Uint8Array,
  where: string,
): Promise<AsRead> {
  const { records, unread } = recordsOf(textOf(bytes), where)
  const names = [...new Set(records.flatMap(({ record }) => Object.keys(record)))]
  const header = distinct(names.map((one) => one.trim()))
  await fillTable(
    db,
    table,
    header,
    records.map(({ line, record }) => ({ line, cells: names.map((column) => cellText(record[column])) })),
  )
  const dropped = header.length === 0 ? {} : await tidyTable(db, table, header)
  return { columns: header, read: await db.count(`SELECT count(*) FROM ${table}`), unread, dropped }
}

interface Placed {
  line: number
  record: JsonRecord
}

function recordsOf(text: string, where: string): { records: Placed[]; unread: Unread[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const lines = text.trimStart().startsWith('{') ? byLine(text) : null
    if (lines !== null) return lines
    throw new Problem({
      where,
      found: `a file that is not whole JSON (${(error as Error).message})`,
      known: 'an array of records',
      todo: 'fetch the file again',
    })
  }
  const list = featuresOf(value) ?? (isRecord(value) ? [value] : value)
  if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord) || isError(list)) {
    throw new Problem({
      where,
      found: 'JSON that is not a list of records',
      known: '[{"column": "value"}, …]',
      todo: 'ask the publisher for the table as records',
    })
  }
  return { records: list.map((record, at) => ({ line: at + 2, record })), unread: [] }
}

/** Records line by line, or null when the first line is none: then the file is broken JSON, not NDJSON. */
function byLine(text: string): { records: Placed[]; unread: Unread[] } | null {
  const records: Placed[] = []
  const unread: Unread[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const record = parsed(line)
    if (record !== null) records.push({ line: at + 1, record })
    else if (records.length === 0) return null
    else unread.push({ line: at + 1, column: null, reason: 'no whole record', text: line.slice(0, 500) })
  }
  return records.length === 0 ? null : { records, unread }
}

function parsed(line: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function featuresOf(value: unknown): unknown[] | null {
  if (!isRecord(value) || !Array.isArray(value['features'])) return null
  return value['features'].map((feature: unknown) => (isRecord(feature) ? feature['properties'] : feature))
}

/** A single object with an error in it is a portal’s refusal, not a record. */
function isError(list: readonly unknown[]): boolean {
  return list.length === 1 && isRecord(list[0]) && ('error' in list[0] || 'errors' in list[0])
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll('\0', '')
}

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { name, text, type Database } from '../database.ts'
import type { Released } from '../disclosure/disclose.ts'
import { tables } from '../schema/tables.ts'
import type { Download } from './record.ts'

/** Writes one agency's release tables as Parquet and CSV, sorted by key and then by every column. */
export async function writeTables(
  db: Database,
  folder: string,
  agencyId: string,
  released: readonly Released[],
): Promise<Download[]> {
  const downloads: Download[] = []
  mkdirSync(join(folder, 'agencies', agencyId), { recursive: true })
  for (const { table, rows, columns } of released) {
    if (columns.length === 0) continue
    const key = tables.find((one) => one.name === table)!.key.filter((column) => columns.includes(column))
    const order = [...key, ...columns.filter((column) => !key.includes(column))].map(name).join(', ')
    const select = `SELECT agency_id, ${columns.map(name).join(', ')} FROM ${table} WHERE agency_id = ${text(agencyId)} ORDER BY ${order}`
    for (const format of ['parquet', 'csv'] as const) {
      const path = `agencies/${agencyId}/${table.replaceAll('_', '-')}.${format}`
      const options =
        format === 'parquet'
          ? 'FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880'
          : 'FORMAT csv, HEADER'
      await db.run(`COPY (${select}) TO ${text(join(folder, path))} (${options})`)
      const bytes = readFileSync(join(folder, path))
      downloads.push({
        table,
        format,
        path,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        rows,
      })
    }
  }
  return downloads
}

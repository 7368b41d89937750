import { createHash } from 'node:crypto'
import type { Agency } from '../agency.ts'
import type { Snapshot } from '../sources/snapshot.ts'
import type { SourceRecord } from './record.ts'

/** Where each accepted source came from, with the sum and size of its bytes. */
export function sourceRecords(
  agency: Agency,
  snapshot: Snapshot,
  rows: Record<string, number>,
): SourceRecord[] {
  return Object.entries(agency.sources).flatMap(([id, source]) => {
    const read = snapshot.sources[id]
    if (read === undefined) return []
    const { title, publisher, url, platform, dataset, licence, cadence_days } = source
    return [
      {
        id,
        title,
        publisher,
        url,
        platform,
        dataset: dataset ?? null,
        licence,
        cadence_days,
        as_of: read.as_of,
        sha256: createHash('sha256').update(read.bytes).digest('hex'),
        bytes: read.bytes.length,
        rows: rows[id]!,
      },
    ]
  })
}

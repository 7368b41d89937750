import type { Agency } from '../agency.ts'
import type { AsRead, Unread } from '../sources/as-read.ts'
import { filesOf, sumOf, type Snapshot } from '../sources/snapshot.ts'
import type { SourceRecord } from './record.ts'

/** Where each accepted source came from, with the sum and size of its bytes. */
export function sourceRecords(
  agency: Agency,
  snapshot: Snapshot,
  read: Record<string, AsRead>,
): SourceRecord[] {
  return Object.entries(agency.sources).flatMap(([id, source]) => {
    const accepted = snapshot.sources[id]
    if (accepted === undefined) return []
    const { unread, dropped, read: rows } = read[id]!
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
        as_of: accepted.as_of,
        sha256: sumOf(accepted),
        bytes: filesOf(accepted).reduce((all, file) => all + file.bytes.length, 0),
        rows,
        ...leftOut(unread, dropped),
      },
    ]
  })
}

/** How many records were not taken, by reason; nothing at all when every record was read. */
function leftOut(unread: readonly Unread[], dropped: Record<string, number>): Pick<SourceRecord, 'left_out'> {
  const rows = new Map(Object.entries(dropped))
  for (const { reason } of unread) rows.set(reason, (rows.get(reason) ?? 0) + 1)
  return rows.size === 0 ? {} : { left_out: [...rows].map(([reason, count]) => ({ reason, rows: count })) }
}

import type { ChangeRecord, Receipt } from '../sources/lock.ts'
import type { Prepared } from '../pipeline.ts'
import type { PublishedAgency } from './record.ts'

/** What one accepted snapshot of one source changed, in numbers: the changes page lists these. */
export interface PublishedChange extends ChangeRecord {
  agency_id: string
  source: string
}

/** An agency’s record with the changes that its receipts keep, source by source. */
export function withChanges(prepared: Prepared, receipts: Record<string, Receipt> | undefined): Prepared {
  const sources = prepared.record.sources.map((source) => {
    const changes = receipts?.[source.id]?.changes
    return changes === undefined ? source : { ...source, changes }
  })
  return { ...prepared, record: { ...prepared.record, sources } }
}

/** All changes, the latest first; on one day by agency and source. */
export function changes(agencies: readonly PublishedAgency[]): PublishedChange[] {
  const key = ({ agency_id, source }: PublishedChange) => `${agency_id} ${source}`
  return agencies
    .flatMap(({ agency_id, sources }) =>
      sources.flatMap((source) =>
        (source.changes ?? []).map((change) => ({ agency_id, source: source.id, ...change })),
      ),
    )
    .sort((a, b) =>
      a.accepted_at === b.accepted_at ? (key(a) < key(b) ? -1 : 1) : a.accepted_at < b.accepted_at ? 1 : -1,
    )
}

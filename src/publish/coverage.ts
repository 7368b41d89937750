import type { Agency } from '../agency.ts'
import type { Both } from '../schema/_table.ts'
import type { PublishedAgency } from './record.ts'

/** One source that we know of, and how far we are with it. */
export interface CoverageRow {
  agency_id: string
  name: Both
  place: Both
  source: string
  title: Both
  publisher: string
  url: string
  platform: string
  licence: string
  /**
   * `rows`: published with rows · `figures`: numbers only · `ready`: mapped, nothing accepted here yet · `unverified`:
   * nobody has read its columns, so it is not published.
   */
  state: 'rows' | 'figures' | 'ready' | 'unverified'
  /** Why it is unverified, else null. */
  reason: string | null
  as_of: string | null
}

/** Every source of every real agency, by agency and then as its folder lists them. */
export function coverage(agencies: readonly Agency[], published: readonly PublishedAgency[]): CoverageRow[] {
  return agencies
    .filter(({ demonstration }) => !demonstration)
    .flatMap((agency) =>
      Object.entries(agency.sources).map(([id, source]): CoverageRow => {
        const shown = published.find(({ agency_id }) => agency_id === agency.id)
        const record = shown?.sources.find((one) => one.id === id)
        return {
          agency_id: agency.id,
          name: agency.name,
          place: agency.place,
          source: id,
          title: source.title,
          publisher: source.publisher,
          url: source.url,
          platform: source.platform,
          licence: source.licence,
          state:
            source.unverified !== undefined
              ? 'unverified'
              : record === undefined
                ? 'ready'
                : shown!.rows_from,
          reason: source.unverified ?? null,
          as_of: record?.as_of ?? null,
        }
      }),
    )
}

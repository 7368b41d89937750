import fc from 'fast-check'
import { forceType } from '../schema/words/force-type.ts'

/** What the measures read of a released force incident. */
export interface ForceIncident {
  agency_id: string
  incident_id: string
  occurred_month: string
  district: string | null
  force_type: string | null
  is_injured: boolean | null
  is_officer_injured: boolean | null
  has_video: boolean | null
}

/** One released incident for a test by hand: January 2019, physical force, nobody hurt, no word of video. */
export function forceIncident(given: Partial<ForceIncident> = {}): ForceIncident {
  return {
    agency_id: 'alder',
    incident_id: '1',
    occurred_month: '2019-01-01',
    district: null,
    force_type: 'physical',
    is_injured: false,
    is_officer_injured: null,
    has_video: null,
    ...given,
  }
}

/** A release table of up to sixty incidents of every kind. */
export const forceReleases: fc.Arbitrary<ForceIncident[]> = fc.array(
  fc.record({
    agency_id: fc.constantFrom('alder', 'birch'),
    incident_id: fc.nat().map(String),
    occurred_month: fc
      .tuple(fc.integer({ min: 2019, max: 2021 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`),
    district: fc.option(fc.constantFrom('1', '2')),
    force_type: fc.option(fc.constantFrom(...Object.keys(forceType.words))),
    is_injured: fc.option(fc.boolean()),
    is_officer_injured: fc.option(fc.boolean()),
    has_video: fc.option(fc.boolean()),
  }),
  { maxLength: 60 },
)

/** Each incident under its year and under `all`, of any kind and of its own; and all years of its district. */
export function placed(
  rows: readonly ForceIncident[],
): (ForceIncident & { period: string; kind: string; area: string })[] {
  return rows.flatMap((row) => {
    const year = row.occurred_month.slice(0, 4)
    const kinds = row.force_type === null ? ['all'] : ['all', row.force_type]
    const own = [year, 'all'].flatMap((period) =>
      kinds.map((kind) => ({ ...row, period, kind, area: 'all' })),
    )
    return row.district === null ? own : [...own, { ...row, period: 'all', kind: 'all', area: row.district }]
  })
}

import { areaKind } from '../charts/_areas.ts'
import { lastFullYear, only, yearly } from '../charts/_rows.ts'
import { agencies, measureRows, type MeasureRow, type PublishedAgency } from '../published.ts'
import type { Language } from '../words/language.ts'
import { agencyPaths } from './agency-paths.ts'
import { districtSlugs } from './district-slug.ts'

export interface District {
  /** Its name as the agency publishes it, or as its labels are brought together. */
  area: string
  slug: string
  /** The last year with a record, where the newest whole year has none: it no longer exists, or not under this name. */
  ended: string | null
}

/**
 * The districts of an agency that have a page, by name: places of whose complaints a share is shown, or whose incidents with
 * force are counted. An agency with one alone has none: the district is the place.
 */
export function districtsOf(agencyId: string): District[] {
  const areas = toldOf(agencyId, 'district')
  if (areas.length < 2) return []
  const last = lastYears(agencyId)
  return [...districtSlugs(areas)].map(([area, slug]) => ({ area, slug, ended: last(area) }))
}

/** Those of them that still have records. */
export function presentDistricts(agencyId: string): District[] {
  return districtsOf(agencyId).filter(({ ended }) => ended === null)
}

/** Parts of the department that its records name in place of a district, by name. */
export function unitsOf(agencyId: string): string[] {
  return toldOf(agencyId, 'unit')
}

function toldOf(agencyId: string, kind: 'district' | 'unit'): string[] {
  const agency = agencyOf(agencyId)
  const named = [
    ...only(measureRows('sustained-rate', agencyId), {
      origin: 'public',
      period: 'all',
      category: 'closed',
      area: undefined,
    }),
    ...forceOf(agencyId, 'all'),
  ].filter(({ area, status }) => area !== 'all' && status === 'shown' && areaKind(agency, area) === kind)
  return [...new Set(named.map(({ area }) => area))].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
}

const agencyOf = (agencyId: string) => agencies().find(({ agency_id }) => agency_id === agencyId)

const forceOf = (agencyId: string, period?: string) =>
  only(measureRows('force-incidents', agencyId), { period, category: 'all', area: undefined })

/** Of each area the last year that any of its complaints or incidents stands under; null where that is not over by now. */
function lastYears(agencyId: string): (area: string) => string | null {
  const agency = agencyOf(agencyId)
  if (agency === undefined) return () => null
  const { as_of, as_of_by_table } = agency
  const counted: [MeasureRow[], string][] = [
    [only(measureRows('intake', agencyId), { category: 'all', origin: undefined, area: undefined }), as_of],
    [forceOf(agencyId), as_of_by_table['force_incidents'] ?? as_of],
  ]
  return (area) => {
    const years = counted.flatMap(([rows, asOf]) => {
      const last = yearly(rows.filter((row) => row.area === area && row.value !== 0)).at(-1)?.period
      return last === undefined ? [] : [{ last, isPresent: last >= lastFullYear(asOf) }]
    })
    if (years.length === 0 || years.some(({ isPresent }) => isPresent)) return null
    return years
      .map(({ last }) => last)
      .toSorted()
      .at(-1)!
  }
}

/** The paths of a page that stands once for each district of each agency and language. */
export function districtPaths(): {
  params: { language: string | undefined; agency: string; district: string }
  props: { language: Language; agency: PublishedAgency; district: District }
}[] {
  return agencyPaths().flatMap(({ params, props }) =>
    districtsOf(params.agency).map((district) => ({
      params: { ...params, district: district.slug },
      props: { ...props, district },
    })),
  )
}

/** The paths of the packs: one for each district that still has records. */
export function packPaths(): ReturnType<typeof districtPaths> {
  return districtPaths().filter(({ props }) => props.district.ended === null)
}

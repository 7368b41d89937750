import { only } from '../charts/_rows.ts'
import { measureRows, type PublishedAgency } from '../published.ts'
import type { Language } from '../words/language.ts'
import { agencyPaths } from './agency-paths.ts'
import { districtSlugs } from './district-slug.ts'

export interface District {
  /** Its name as the agency publishes it. */
  area: string
  slug: string
}

/**
 * The districts of an agency that have a page, by name: those of whose complaints a share is shown, or whose incidents with
 * force are counted. An agency with one alone has none: the district is the place.
 */
export function districtsOf(agencyId: string): District[] {
  const named = [
    ...only(measureRows('sustained-rate', agencyId), {
      origin: 'public',
      period: 'all',
      category: 'closed',
      area: undefined,
    }),
    ...only(measureRows('force-incidents', agencyId), { period: 'all', category: 'all', area: undefined }),
  ].filter(({ area, status }) => area !== 'all' && status === 'shown')
  const areas = [...new Set(named.map(({ area }) => area))].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  if (areas.length < 2) return []
  return [...districtSlugs(areas)].map(([area, slug]) => ({ area, slug }))
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

import type { PublishedAgency } from '../published.ts'

/**
 * What an area of an agency’s numbers is: a place, a unit of the department that is none, or no area at all. Where the
 * agency’s folder does not list its labels, each is a district.
 */
export function areaKind(
  agency: Pick<PublishedAgency, 'areas'> | undefined,
  area: string,
): 'district' | 'unit' | 'none' {
  const areas = agency?.areas ?? []
  // figures computed before labels were brought together bear the label
  const found = areas.find((one) => one.area === area) ?? areas.find(({ label }) => label === area)
  return found?.kind ?? 'district'
}

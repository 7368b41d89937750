import { episodes, measureRows, type MeasureRow, type PublishedAgency } from '../published.ts'

const given = (stem: string, agencyId: string): MeasureRow[] =>
  measureRows(stem, agencyId).filter(({ status }) => status !== 'hidden')

/** Whether an agency has anything for a recovery page: a listed incident, or steps after complaints. */
export function hasRecovery(agencyId: string): boolean {
  return episodes(agencyId) !== null || given('recovery-actions', agencyId).length > 0
}

/** Whose complaints an agency’s file holds, on those of its pages whose numbers are of complaints. */
export function scopeOn({ scope }: PublishedAgency, page: string) {
  const isOfComplaints =
    page === '' || ['complaints/', 'recovery/', 'districts/'].some((one) => page.startsWith(one))
  return isOfComplaints ? (scope['complaints'] ?? scope['discipline']) : undefined
}

/** What of a community page an agency has, in the order of the page. */
export function communityParts(agencyId: string): string[] {
  const has = (stem: string) => given(stem, agencyId).length > 0
  return [
    ...(has('sentiment') ? ['sentiment'] : []),
    ...(has('three-groups') ? ['survey'] : []),
    ...(has('survey-counts') ? ['counts'] : []),
    ...(has('training') ? ['training'] : []),
    ...(given('force-video', agencyId).some(({ category }) => category === 'video') ? ['video'] : []),
    ...(timelineDistricts(agencyId).length > 0 ? ['timeline'] : []),
  ]
}

/** The districts with more on their timeline than complaints, in their own order (2 before 10). */
export function timelineDistricts(agencyId: string): string[] {
  const beside = given('district-quarter', agencyId).filter(
    ({ category }) => category !== 'complaints' && category !== 'closed_within_180',
  )
  return [...new Set(beside.map(({ area }) => area))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
}

import { districtsOf } from './districts.ts'
import { measureRows, type PublishedAgency } from '../published.ts'
import type { Language } from '../words/language.ts'
import { messages } from '../words/messages.ts'
import { communityParts, hasRecovery } from './agency-parts.ts'

/** The pages of an agency that exist, in reading order: where each stands below the agency’s address, and its name. */
export function agencyTabs(agency: PublishedAgency, language: Language): [to: string, name: string][] {
  const { agency: words, complaints, incidents, districts, recovery, community } = messages(language)
  const id = agency.agency_id
  const tabs: [is: boolean, to: string, name: string][] = [
    [true, '', words.overview],
    [
      hasComplaintsPage(id),
      'complaints/',
      measureRows('intake', id).length > 0 ? words.complaints : complaints.penalties,
    ],
    [hasIncidentsPage(id), 'incidents/', incidents.tab],
    [hasRecovery(id), 'recovery/', recovery.tab],
    [communityParts(id).length > 0, 'community/', community.tab],
    [districtsOf(id).length > 0, 'districts/', districts.tab],
    [true, 'data/', words.data],
  ]
  return tabs.flatMap(([is, to, name]) => (is ? [[to, name] as [string, string]] : []))
}

/** Whether an agency has complaints to tell of, or penalties alone. */
export function hasComplaintsPage(agencyId: string): boolean {
  return (
    measureRows('intake', agencyId).length > 0 ||
    measureRows('discipline-concordance', agencyId).some(({ status }) => status === 'shown')
  )
}

/** Whether an agency has incidents with force to tell of. */
export function hasIncidentsPage(agencyId: string): boolean {
  return measureRows('force-incidents', agencyId).some(({ status }) => status === 'shown')
}

import { measureRows, type PublishedAgency } from '../published.ts'
import type { Language } from '../words/language.ts'
import { messages } from '../words/messages.ts'
import { communityParts, hasRecovery } from './agency-parts.ts'

/** The pages of an agency that exist, in reading order: where each stands below the agency’s address, and its name. */
export function agencyTabs(agency: PublishedAgency, language: Language): [to: string, name: string][] {
  const { agency: words, recovery, community } = messages(language)
  return [
    ['', words.overview],
    ...(measureRows('intake', agency.agency_id).length > 0
      ? [['complaints/', words.complaints] as [string, string]]
      : []),
    ...(hasRecovery(agency.agency_id) ? [['recovery/', recovery.tab] as [string, string]] : []),
    ...(communityParts(agency.agency_id).length > 0
      ? [['community/', community.tab] as [string, string]]
      : []),
    ['data/', words.data],
  ]
}

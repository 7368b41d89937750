import { measureRows, type PublishedAgency } from '../published.ts'
import type { Language } from '../words/language.ts'
import { messages } from '../words/messages.ts'

/** The pages of an agency that exist, in reading order: where each stands below the agency’s address, and its name. */
export function agencyTabs(agency: PublishedAgency, language: Language): [to: string, name: string][] {
  const words = messages(language).agency
  return [
    ['', words.overview],
    ...(measureRows('intake', agency.agency_id).length > 0
      ? [['complaints/', words.complaints] as [string, string]]
      : []),
    ['data/', words.data],
  ]
}

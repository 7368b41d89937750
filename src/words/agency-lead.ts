import { lastFollowedYear, latestShown, only } from '../charts/_rows.ts'
import { measureRows, type PublishedAgency } from '../published.ts'
import { said, type Language } from './language.ts'
import { messages } from './messages.ts'
import { inHundred } from './number.ts'

/** How an agency’s public complaints ended, in one sentence made from its numbers, or why that cannot be said. */
export function endedSentence(agency: PublishedAgency, language: Language): string {
  const words = messages(language).agency
  const all = (stem: string, category: string) =>
    only(measureRows(stem, agency.agency_id), { origin: 'public', period: 'all', category }).find(
      ({ status }) => status === 'shown',
    )
  const sustained = all('sustained-rate', 'closed')
  const noFinding = all('ending-mix', 'no_finding')
  if (sustained !== undefined && noFinding !== undefined)
    return words.leadEnded(inHundred(sustained.value!, language), inHundred(noFinding.value!, language))
  if (measureRows('intake', agency.agency_id).length > 0) return words.leadNoFindings
  const { complaints } = agency.not_published
  return complaints === undefined ? words.leadNoComplaints : said(complaints, language)
}

/** How soon its complaints were closed, in one sentence; empty where there is nothing to say. */
export function closedSentence(agency: PublishedAgency, language: Language): string {
  const words = messages(language).agency
  if (agency.not_published.closed_on !== undefined) return words.leadNoDates
  const rows = only(measureRows('closed-within', agency.agency_id), {
    origin: 'public',
    category: 'within_180_days',
  })
  const latest = latestShown(rows, lastFollowedYear(agency.as_of))
  return latest === undefined ? '' : words.leadClosed(inHundred(latest.value!, language), latest.period)
}

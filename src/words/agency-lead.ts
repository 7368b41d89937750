import { lastFollowedYear, latestShown, monthly, only } from '../charts/_rows.ts'
import { measureRows, type PublishedAgency } from '../published.ts'
import { month } from './date.ts'
import { said, type Language } from './language.ts'
import { messages } from './messages.ts'
import { count, inHundred } from './number.ts'

/** How an agency’s public complaints ended, in one sentence made from its numbers, or why that cannot be said. */
export function endedSentence(agency: PublishedAgency, language: Language): string {
  const words = messages(language).agency
  const all = (stem: string) =>
    only(measureRows(stem, agency.agency_id), { origin: 'public', period: 'all' }).filter(
      ({ status }) => status === 'shown',
    )
  const sustained = all('sustained-rate').find(({ category }) => category === 'closed')
  const share = (category: string) => all('ending-mix').find((row) => row.category === category)?.value
  const [noFinding, unknown] = [share('no_finding'), share('unknown')]
  if (sustained !== undefined && noFinding != null)
    return words.leadEnded(inHundred(sustained.value!, language), inHundred(noFinding, language))
  // An ending that no complaint had has no row.
  if (sustained !== undefined && unknown != null)
    return words.leadNotRecorded(inHundred(sustained.value!, language), inHundred(unknown, language))
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

/** How often the recommended penalty was imposed, in one sentence; empty where that is not shown. */
export function penaltySentence(agency: PublishedAgency, language: Language): string {
  const all = only(measureRows('discipline-concordance', agency.agency_id), { origin: 'all', period: 'all' })
  const share = (category: string) =>
    all.find((row) => row.category === category && row.status === 'shown')?.value
  const [same, lower] = [share('same'), share('lower')]
  if (same == null || lower == null) return ''
  const { title } = messages(language).charts.penalties
  return `${title(inHundred(same, language), inHundred(lower, language))}.`
}

/** How many incidents with force are on record and from when to when, in one sentence; empty where there are none. */
export function forceSentence(agency: PublishedAgency, language: Language): string {
  const all = only(measureRows('force-incidents', agency.agency_id), { origin: 'all', category: 'all' })
  const whole = all.find(({ period, status }) => period === 'all' && status === 'shown')
  const months = monthly(all)
  if (whole?.value == null || months.length === 0) return ''
  return messages(language).incidents.lead(
    count(whole.value, language),
    month(months[0]!.period, language),
    month(months.at(-1)!.period, language),
  )
}

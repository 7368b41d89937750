import { lastFollowedYear, lastMatureYear, latestShown, monthly, only, yearsOf } from '../charts/_rows.ts'
import { measureRows, thresholds, type MeasureRow, type PublishedAgency } from '../published.ts'
import { month } from './date.ts'
import { said, type Language } from './language.ts'
import { messages } from './messages.ts'
import { count, inHundred } from './number.ts'

/** Who handled the complaints of an agency’s file, where that is not the agency itself. */
export function handler(agency: PublishedAgency, language: Language): string | undefined {
  return agency.handled_by === null ? undefined : said(agency.handled_by, language)
}

/** The shares of an agency’s public complaints that its sentences are made of, in one year or `all`, where they are shown. */
function endingsIn(agency: PublishedAgency, period: string) {
  const share = (stem: string, category: string) =>
    only(measureRows(stem, agency.agency_id), { origin: 'public', period, category }).find(
      ({ status }) => status === 'shown',
    )?.value
  const of = (category: string) => share('ending-mix', category)
  return { sustained: share('sustained-rate', 'closed'), noFinding: of('no_finding'), unknown: of('unknown') }
}

/**
 * How an agency’s public complaints ended, made from its numbers: those of the newest year that had time to end, with all
 * years beside it, or why that cannot be said.
 */
export function endedSentence(agency: PublishedAgency, language: Language): string {
  const words = messages(language).agency
  const rows = only(measureRows('sustained-rate', agency.agency_id), { origin: 'public', category: 'closed' })
  const mature = lastMatureYear(agency.as_of)
  const latest = latestShown(rows, mature)
  const years = yearsOf(rows)
  const told = (period: string, { sustained, noFinding, unknown }: ReturnType<typeof endingsIn>) => {
    const which = words.received(period, handler(agency, language), agency.not_published.status === undefined)
    // An ending that no complaint had has no row.
    const [say, other] =
      noFinding != null ? [words.leadEnded, noFinding] : [words.leadNotRecorded, unknown ?? 0]
    return say(which, inHundred(sustained!, language), inHundred(other, language))
  }
  const all = endingsIn(agency, 'all')
  if (all.sustained != null && (all.noFinding ?? all.unknown) != null) {
    if (latest === undefined) return told(years, all)
    const own = endingsIn(agency, latest.period)
    const [first, second] = [all.sustained, all.noFinding ?? all.unknown!]
    const isAlike = (own.noFinding == null) === (all.noFinding == null)
    const blank = latest.period < mature ? endingsIn(agency, mature).unknown : undefined
    return [
      told(latest.period, own),
      ...(isAlike
        ? [words.leadAllYears(years, inHundred(first, language), inHundred(second, language))]
        : []),
      ...(blank != null && blank > thresholds().endingsBlank
        ? [words.leadBlank(mature, inHundred(blank, language))]
        : []),
    ].join(' ')
  }
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

/** What an agency’s records say first: how complaints ended, or what else there is; in one or two sentences. */
export function leadSentence(agency: PublishedAgency, language: Language): string {
  if (measureRows('intake', agency.agency_id).length > 0) return endedSentence(agency, language)
  const other = [forceSentence(agency, language), penaltySentence(agency, language)].filter(
    (text) => text !== '',
  )
  return other.length === 0 ? endedSentence(agency, language) : other.join(' ')
}

/** How often the recommended penalty was imposed, and of how many decisions that is known, as a title; empty where that is not shown. */
export function penaltyTitle(rows: readonly MeasureRow[], language: Language): string {
  const all = only(rows, { origin: 'all', period: 'all' })
  const row = (category: string) => all.find((one) => one.category === category && one.status === 'shown')
  const [same, lower, none] = ['same', 'lower', 'no_recommendation'].map(row)
  if (same?.value == null || lower?.value == null || none?.denominator == null) return ''
  const { title } = messages(language).charts.penalties
  return title(
    count(same.denominator!, language),
    count(none.denominator, language),
    inHundred(same.value, language),
    inHundred(lower.value, language),
  )
}

/** Of how many decisions it is not known whether the recommended penalty was imposed; empty where that is not shown. */
export function penaltyRest(rows: readonly MeasureRow[], language: Language): string {
  const all = only(rows, { origin: 'all', period: 'all' })
  const row = (category: string) => all.find((one) => one.category === category && one.status === 'shown')
  const [same, none] = ['same', 'no_recommendation'].map(row)
  if (same?.denominator == null || none?.numerator == null || none.denominator === null) return ''
  return messages(language).charts.penalties.rest(
    count(none.numerator, language),
    count(none.denominator, language),
    count(none.denominator - none.numerator - same.denominator, language),
  )
}

/** Both in sentences. */
export function penaltySentence(agency: PublishedAgency, language: Language): string {
  const rows = measureRows('discipline-concordance', agency.agency_id)
  const title = penaltyTitle(rows, language)
  return title === '' ? '' : `${title}. ${penaltyRest(rows, language)}`.trim()
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

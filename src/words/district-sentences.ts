import { lastFullYear, latestShown, only } from '../charts/_rows.ts'
import { measureRows, type PublishedAgency } from '../published.ts'
import { period } from './date.ts'
import type { Language } from './language.ts'
import { messages } from './messages.ts'
import { count, inHundred } from './number.ts'

/** A district as it is read: a bare number becomes “District 7”, a name stays as it is published. */
export function districtName(area: string, language: Language): string {
  return /^\d+$/.test(area) ? messages(language).districts.named(area) : area
}

/** What the records say of one district, one sentence for each thing they say; what is not shown is left out. */
export function districtSentences(agency: PublishedAgency, area: string, language: Language): string[] {
  const words = messages(language).districts
  const rows = (stem: string, origin: string, category: string) =>
    only(measureRows(stem, agency.agency_id), { area, origin, category })
  const whole = (stem: string, category: string) =>
    rows(stem, 'public', category).find(({ period: at, status }) => at === 'all' && status === 'shown')?.value
  const upTo = lastFullYear(agency.as_of)
  const intake = latestShown(rows('intake', 'public', 'all'), upTo)
  const [sustained, noFinding] = [whole('sustained-rate', 'closed'), whole('ending-mix', 'no_finding')]
  const closed = whole('closed-within', 'within_180_days')
  const force = latestShown(
    rows('force-incidents', 'all', 'all'),
    lastFullYear(agency.as_of_by_table.force_incidents ?? agency.as_of),
  )
  const trust = rows('sentiment', 'all', 'district/trust').findLast(({ status }) => status === 'shown')
  return [
    intake === undefined ? null : words.intake(count(intake.value!, language), intake.period),
    sustained == null || noFinding == null
      ? intake === undefined
        ? null
        : words.endedHidden
      : words.ended(inHundred(sustained, language), inHundred(noFinding, language)),
    closed == null ? null : words.waited(inHundred(closed, language)),
    force === undefined ? null : words.forced(count(force.value!, language), force.period),
    trust === undefined ? null : words.trust(count(trust.value!, language), period(trust.period, language)),
  ].filter((sentence) => sentence !== null)
}

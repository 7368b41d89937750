import { lastFullYear, latestShown, monthly, only, wholeYears } from '../charts/_rows.ts'
import { measureRows, type PublishedAgency } from '../published.ts'
import { during, month } from './date.ts'
import type { Language } from './language.ts'
import { messages } from './messages.ts'
import { count, inHundred } from './number.ts'

/** A district as it is read: a bare number becomes “District 7”, a name stays as it is published. */
export function districtName(area: string, language: Language): string {
  return /^\d+$/.test(area) ? messages(language).districts.named(area) : area
}

type Said = 'intake' | 'ended' | 'waited' | 'force' | 'trust' | 'answers'

/** What the records say of one district, one sentence for each thing they say; what is not shown is left out. */
export function districtSentences(agency: PublishedAgency, area: string, language: Language): string[] {
  return Object.values(saidOf(agency, area, language))
}

/** The findings of its charts, as titles without a full stop; what is not shown is left out. */
export function districtTitles(
  agency: PublishedAgency,
  area: string,
  language: Language,
): Partial<Record<'intake' | 'endings' | 'sustained' | 'waiting' | 'force' | 'trust', string>> {
  const { districts: words, charts } = messages(language)
  const { intake, waited, force, trust } = saidOf(agency, area, language)
  const { finding, closed, investigated } = sharesOf(agency, area)
  const bare = (sentence: string) => sentence.replace(/\.$/, '')
  return {
    ...(intake !== undefined && { intake: bare(intake) }),
    ...(waited !== undefined && { waiting: bare(waited) }),
    ...(force !== undefined && { force: bare(force) }),
    ...(trust !== undefined && { trust: bare(trust) }),
    ...(finding != null && { endings: words.charts.endingsTitle(inHundred(finding, language)) }),
    ...(closed != null &&
      investigated != null && {
        sustained: charts.sustained.title(inHundred(closed, language), inHundred(investigated, language)),
      }),
  }
}

/** The shares of a district’s complaints that its sentences are made of, where they are shown. */
function sharesOf(agency: PublishedAgency, area: string) {
  const share = (stem: string, category: string) =>
    only(measureRows(stem, agency.agency_id), { area, origin: 'public', category, period: 'all' }).find(
      ({ status }) => status === 'shown',
    )?.value
  return {
    finding: share('ending-mix', 'finding'),
    noFinding: share('ending-mix', 'no_finding'),
    closed: share('sustained-rate', 'closed'),
    investigated: share('sustained-rate', 'investigated'),
    soon: share('closed-within', 'within_180_days'),
  }
}

function saidOf(agency: PublishedAgency, area: string, language: Language): Partial<Record<Said, string>> {
  const words = messages(language).districts
  const rows = (stem: string, origin: string, category: string) =>
    only(measureRows(stem, agency.agency_id), { area, origin, category })
  const here = words.of[agency.district_of]
  const intake = latestShown(rows('intake', 'public', 'all'), lastFullYear(agency.as_of))
  const { closed, noFinding, soon } = sharesOf(agency, area)
  const forced = rows('force-incidents', 'all', 'all')
  const forcedInAll = only(measureRows('force-incidents', agency.agency_id), {
    origin: 'all',
    category: 'all',
  })
  const forceAsOf = agency.as_of_by_table.force_incidents ?? agency.as_of
  const force = wholeYears(forced, forcedInAll, forceAsOf).findLast(({ status }) => status === 'shown')
  /** Where the records hold no year whole: their months, together. */
  const months = wholeYears(forcedInAll, forcedInAll, forceAsOf).length > 0 ? [] : monthly(forcedInAll)
  const allForce = forced.find(({ period, status }) => period === 'all' && status === 'shown')
  const trust = rows('sentiment', 'all', 'district/trust').findLast(({ status }) => status === 'shown')
  return {
    ...(intake !== undefined && {
      intake: here.intake(count(intake.value!, language), intake.period),
      ended:
        closed == null || noFinding == null
          ? words.endedHidden
          : words.ended(inHundred(closed, language), inHundred(noFinding, language)),
    }),
    ...(soon != null && { waited: words.waited(inHundred(soon, language)) }),
    ...(force !== undefined && { force: here.forced(count(force.value!, language), force.period) }),
    ...(force === undefined &&
      allForce !== undefined &&
      months.length > 0 && {
        force: here.forcedBetween(
          count(allForce.value!, language),
          month(months[0]!.period, language),
          month(months.at(-1)!.period, language),
        ),
      }),
    ...(trust !== undefined && {
      trust: words.trust(count(trust.value!, language), during(trust.period, language)),
      ...answersOf(agency, language),
    }),
  }
}

/** How few people a score of one district rests on, where that is documented; nothing else. */
export function answersOf({ district_answers }: PublishedAgency, language: Language): { answers?: string } {
  if (district_answers === null) return {}
  const [low, high] = district_answers.map((answers) => count(answers, language)) as [string, string]
  return { answers: messages(language).districts.answers(low, high) }
}

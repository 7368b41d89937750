import { dayOf, firstDay, shortDay, years } from './calendar.ts'
import { sanLirio } from './cities.ts'
import { courses, meetings } from './community.ts'
import { csvText } from '../../src/csv-text.ts'
import { forceIncidents } from './force.ts'
import { headcounts, type Headcount } from './headcounts.ts'
import { Random } from './random.ts'
import { unit } from './san-lirio-wide.ts'
import { courseNames, meetingNames, words } from './san-lirio-words.ts'
import { sentimentSeries, type Score } from './sentiment.ts'
import { surveyResponses } from './survey.ts'

/** San Lirio’s files beside its cases, each in the form of the office that keeps it. */
export function sanLirioOther(seed: number): Record<string, string> {
  const random = new Random(seed, 'san-lirio other labels')
  return {
    force_reports: forceReports(random, seed),
    opinion: opinion(sentimentSeries(seed)['san-lirio']),
    survey: survey(random, seed),
    meetings: csvText(
      ['DATE', 'DIST', 'TYPE', 'ATT'],
      meetings(seed, sanLirio).map((one) => [
        shortDay(one.held),
        unit(random, one.district + 1),
        meetingNames[one.kind],
        one.attendees ?? 'NA',
      ]),
    ),
    classes: classes(random, seed),
    yearbook: yearbook(headcounts(sanLirio)),
  }
}

/** One row for each officer who reported, so that an incident may stand on several. */
function forceReports(random: Random, seed: number): string {
  const rows = forceIncidents(seed, sanLirio).flatMap((one, at): (string | number | null)[][] => {
    const whole = [`U-${at + 1}`, shortDay(one.occurred), unit(random, one.district + 1)]
    const injured = one.isInjured === null ? 'NA' : one.isInjured ? 'Y' : 'N'
    const video = one.video === null ? '' : one.video ? 'Y' : 'N'
    return one.reports.map((report) => [...whole, random.of(words.force_type[report]), injured, video])
  })
  return csvText(['UOF No', 'Date', 'Dist', 'Force', 'Inj', 'BWC'], rows)
}

/** Both questions side by side. The area Old Market was called Centro until the end of 2018. */
function opinion(scores: readonly Score[]): string {
  const renamed = (one: Score) =>
    one.area === 'Old Market' && one.period_start < '2019-01-01'
      ? 'Centro'
      : one.area === 'all'
        ? 'CITYWIDE'
        : one.area
  const rows = scores
    .filter(({ question }) => question === 'trust')
    .map((one) => {
      const safety = scores.find(
        (other) =>
          other.question === 'safety' && other.area === one.area && other.period_start === one.period_start,
      )!
      return [
        shortDay(dayOf(one.period_start)),
        renamed(one),
        one.score,
        safety.score,
        one.answer_count,
        safety.answer_count,
      ]
    })
  return csvText(['Month', 'Area', 'Trust', 'Safety', 'N_trust', 'N_safety'], rows)
}

/** Answers in numbers: 1 yes, 2 no, 8 not asked, 9 refused. The clusters are not published. */
function survey(random: Random, seed: number): string {
  const coded = (value: boolean | null) => (value === null ? 9 : value ? 1 : 2)
  const rows = surveyResponses(seed, sanLirio).map((one) => [
    one.respondent,
    shortDay(dayOf(one.answered_on)),
    unit(random, sanLirio.districts.findIndex(({ name }) => name === one.area) + 1),
    one.weight,
    coded(one.had_complaint),
    one.is_satisfied === null && one.had_complaint === false ? 8 : coded(one.is_satisfied),
    coded(one.trusts),
  ])
  return csvText(['Resp', 'Date', 'Dist', 'Wt', 'Q1_compl', 'Q2_handled_well', 'Q7_trust'], rows)
}

/** One row for each class held; two officers in three sit in a second one where there are more than twelve. */
function classes(random: Random, seed: number): string {
  const rows = courses(seed, sanLirio).flatMap((one) => {
    const place = one.district === null ? 'ALL' : unit(random, one.district + 1)
    const second = one.officers > 12 ? Math.round((one.officers * 2) / 3) : 0
    const seats = [one.officers - second, second].filter((count) => count > 0)
    return seats.map((count, at) => [
      shortDay(firstDay(one.month) + 4 + 14 * at),
      courseNames[one.course],
      place,
      count,
    ])
  })
  return csvText(['Class Date', 'Course', 'Dist', 'Seats'], rows)
}

/** One row for each year and district, everything counted side by side. */
function yearbook(counts: readonly Headcount[]): string {
  const groups = ['asian', 'black', 'latino', 'white', 'other'] as const
  const rows = years.flatMap((year) =>
    [null, ...sanLirio.districts.keys()].map((district) => {
      const of = (kind: Headcount['kind'], group: Headcount['group'] = null) =>
        counts.find(
          (one) => one.year === year && one.district === district && one.kind === kind && one.group === group,
        )?.count ?? ''
      return [
        year,
        district === null ? 'ALL' : district + 1,
        of('officers'),
        of('residents'),
        of('contacts'),
        of('cameras'),
        ...groups.map((group) => of('residents', group)),
      ]
    }),
  )
  return csvText(
    ['FY', 'Dist', 'Sworn', 'Pop', 'Stops', 'Cams', 'Pop_A', 'Pop_B', 'Pop_H', 'Pop_W', 'Pop_O'],
    rows,
  )
}

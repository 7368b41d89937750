import { isoDay } from './calendar.ts'
import { courses, isoMonth, meetings } from './community.ts'
import { portAlder } from './cities.ts'
import { numberOf, type Complaint } from './complaint.ts'
import { complaints } from './complaints.ts'
import { csvText } from '../../src/csv-text.ts'
import { forceIncidents } from './force.ts'
import { headcounts } from './headcounts.ts'
import { portAlderFaults, type PortAlderFaults } from './port-alder-faults.ts'
import { courseNames, meetingNames, words } from './port-alder-words.ts'
import { Random } from './random.ts'
import { sentimentSeries } from './sentiment.ts'
import { surveyResponses } from './survey.ts'

/** Everything about Port Alder before and after it publishes. */
export interface PortAlder {
  complaints: Complaint[]
  faults: PortAlderFaults
  /** Text by source, as agency.yaml names them. */
  files: Record<string, string>
}

/** Port Alder publishes one csv for each table, a row for each complaint, plain ISO dates, open cases too. */
export function portAlderRecords(seed: number): PortAlder {
  const records = complaints(seed, portAlder)
  const faults = portAlderFaults(seed, records)
  return {
    complaints: records,
    faults,
    files: { ...complaintFiles(seed, records, faults), ...otherFiles(seed) },
  }
}

const numbered = (one: Complaint) => `PA${numberOf(one)}`
const district = (at: number) => portAlder.districts[at]!.name
const said = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')
const day = (value: number | null) => (value === null ? '' : isoDay(value))

function complaintFiles(seed: number, records: Complaint[], faults: PortAlderFaults): Record<string, string> {
  const random = new Random(seed, 'port-alder labels')
  const row = (one: Complaint) => [
    numbered(one),
    isoDay(one.received),
    day(one.occurred),
    day(faults.closedThoughPending.get(one) ?? one.closed),
    random.of(words.origin[one.origin]),
    district(one.district),
    said(one.video),
  ]
  const rows = records.flatMap((one) => {
    const cells = row(one)
    return faults.twice.has(one) ? [cells, cells] : [cells]
  })
  const listed = records.filter((one) => !faults.notYetListed.has(one))
  const allegations = listed.flatMap((one) =>
    one.allegations.map((allegation, at) => [
      numbered(one),
      at + 1,
      random.of(words.allegation_class[allegation.class]),
      random.of(words.outcome[allegation.finding]),
      allegation.officer,
    ]),
  )
  const strays = faults.strayNumbers.map((number) => [number, 1, 'Rudeness', 'Unfounded', 17])
  const penalties = listed.flatMap((one) =>
    one.allegations.flatMap(({ penalty }, at) =>
      penalty === null
        ? []
        : [
            [
              numbered(one),
              at + 1,
              random.of(words.penalty[penalty.recommended]!),
              random.of(words.penalty[penalty.imposed]!),
              penalty.suspensionDays,
            ],
          ],
    ),
  )
  const people = records.flatMap((one) =>
    one.people.map(({ race, sex, age }) => [
      numbered(one),
      random.of(words.race[race]),
      random.of(words.sex[sex]),
      age,
    ]),
  )
  return {
    complaints: csvText(['case_no', 'received', 'occurred', 'closed', 'filed_by', 'district', 'video'], rows),
    allegations: csvText(
      ['case_no', 'allegation_no', 'category', 'finding', 'officer_key'],
      [...allegations, ...strays],
    ),
    discipline: csvText(['case_no', 'allegation_no', 'recommended', 'imposed', 'days'], penalties),
    complainants: csvText(['case_no', 'race', 'sex', 'age'], people),
  }
}

function otherFiles(seed: number): Record<string, string> {
  const random = new Random(seed, 'port-alder other labels')
  const force = forceIncidents(seed, portAlder).map((one, at) => [
    `F${at + 1}`,
    isoDay(one.occurred),
    district(one.district),
    random.of(words.force_type[one.gravest]),
    said(one.isInjured),
    said(one.video),
  ])
  const scores = sentimentSeries(seed)['port-alder'].map((one) => [
    one.area_level,
    one.area,
    one.period_start,
    one.period_months,
    one.question,
    one.score,
    one.answer_count,
  ])
  const answers = surveyResponses(seed, portAlder).map((one) => [
    one.respondent,
    one.answered_on,
    one.area,
    one.cluster,
    one.weight,
    said(one.had_complaint),
    said(one.is_satisfied),
    said(one.trusts),
  ])
  const held = meetings(seed, portAlder).map((one) => [
    isoDay(one.held),
    district(one.district),
    meetingNames[one.kind],
    one.attendees,
  ])
  const trained = courses(seed, portAlder).map((one) => [
    isoMonth(one.month),
    courseNames[one.course],
    one.district === null ? '' : district(one.district),
    one.officers,
  ])
  const counts = headcounts(portAlder).map((one) => [
    one.year,
    one.kind,
    one.district === null ? '' : district(one.district),
    one.group === null ? '' : words.race[one.group][0]!,
    one.count,
  ])
  return {
    force: csvText(['incident_no', 'occurred', 'district', 'gravest_force', 'injury', 'video'], force),
    sentiment: csvText(['level', 'area', 'period_start', 'months', 'question', 'score', 'answers'], scores),
    survey: csvText(
      ['id', 'answered', 'district', 'cluster', 'weight', 'had_complaint', 'satisfied', 'trusts'],
      answers,
    ),
    meetings: csvText(['held', 'district', 'kind', 'attendees'], held),
    training: csvText(['month', 'course', 'district', 'officers'], trained),
    headcounts: csvText(['year', 'kind', 'district', 'people_group', 'count'], counts),
  }
}

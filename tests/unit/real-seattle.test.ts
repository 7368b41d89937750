import { beforeAll, expect, it } from 'vitest'
import { counted, isoDay } from './force-by-plain-code.ts'
import {
  grouped,
  rawLines,
  realAgency,
  tally,
  withExtracts,
  type Line,
  type RealAgency,
} from './real-agency.ts'

withExtracts('Seattle, force and closed cases', () => {
  let city: RealAgency
  let force: Line[]
  let cases: Line[]
  let allegations: Line[]
  beforeAll(async () => {
    force = rawLines('seattle/use-of-force.csv')
    cases = rawLines('seattle/opa-cases.csv')
    allegations = rawLines('seattle/opa-allegations.csv')
    city = await realAgency('seattle')
  })

  it('counts incidents by year, precinct and level as the raw file does', () => {
    const incidents = [...grouped(force, (line) => line['Incident_Num']!).values()].map((lines) => lines[0]!)
    const rows = city.released('force-incidents')
    expect(incidents.length).toBe(11_080)
    expect(tally(rows, (row) => row['occurred_on']!.slice(0, 4))).toEqual(
      tally(incidents, (line) => isoDay(line['Occured_date_time']!).slice(0, 4)),
    )
    expect(counted(rows, 'district')).toEqual(
      tally(incidents, (line) => (['-', 'X'].includes(line['Precinct']!) ? '' : line['Precinct']!)),
    )
    expect(counted(rows, 'force_type_label')).toEqual(counted(incidents, 'Incident_Type'))
    expect(counted(rows, 'force_type')).toEqual(
      tally(incidents, (line) => (line['Incident_Type'] === 'Level 3 - OIS' ? 'firearm' : 'unknown')),
    )
    expect(city.agency.quarantined).toEqual([])
  })

  it('counts a person once a day, by race', () => {
    const words: Record<string, string> = {
      White: 'white',
      'Black or African American': 'black',
      'Hispanic or Latino': 'latino',
      Asian: 'asian',
      'Nat Hawaiian/Oth Pac Islander': 'asian',
      'American Indian/Alaska Native': 'other',
      'Not Specified': 'unknown',
    }
    const persons = [
      ...grouped(force, (line) => `${line['Subject_ID']} ${isoDay(line['Occured_date_time']!)}`).values(),
    ]
    expect(counted(city.released('force-subjects'), 'race')).toEqual(
      tally(persons, (lines) => words[lines[0]!['Subject_Race']!]!),
    )
    const shot = persons.filter((lines) => lines.some((line) => line['Incident_Type'] === 'Level 3 - OIS'))
    expect(counted(city.released('force-subjects'), 'force_type')).toEqual({
      firearm: shot.length,
      unknown: persons.length - shot.length,
    })
  })

  it('holds closed cases apart, each with the first of its findings, and takes no number about time or intake from them', () => {
    const order = ['sustained', 'not_sustained', 'exonerated', 'unfounded', 'resolved_informally']
    const words: Record<string, string> = {
      Sustained: 'sustained',
      'Not Sustained Inconclusive': 'not_sustained',
      'Not Sustained Grievance Settlement': 'not_sustained',
      'Not Sustained Lawful and Proper': 'exonerated',
      'Not Sustained Unfounded': 'unfounded',
      'Not Sustained Training Referral': 'resolved_informally',
    }
    const byCase = grouped(allegations, (line) => line['case_id']!)
    const outcome = (line: Line) => {
      const found = (byCase.get(line['case_id']!) ?? []).map((one) => words[one['finding']!]!)
      return order.find((word) => found.includes(word)) ?? 'unknown'
    }
    const rows = city.released('closed-cohort')
    expect(counted(rows, 'outcome')).toEqual(tally(cases, outcome))
    expect(tally(rows, (row) => row['closed_on']!)).toEqual(counted(cases, 'issued_date'))
    expect(city.released('allegations').length).toBe(1_193)
    expect(city.agency.adjusted).toEqual([
      {
        table: 'closed_cohort',
        rule: 'has no allegation row and no outcome of its own',
        rows: cases.length - byCase.size,
      },
    ])
    for (const measure of ['intake', 'sustained-rate', 'closed-within'])
      expect(city.measured(measure).filter(({ status }) => status !== 'hidden')).toEqual([])
    expect(city.measured('closed-within').map(({ reasons }) => reasons)).toEqual(['closed_only_file'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import { pipeline } from '../../src/pipeline.ts'
import { refresh } from '../../src/refresh.ts'
import {
  grouped,
  rawLines,
  realAgency,
  tally,
  withExtracts,
  type Line,
  type RealAgency,
} from './real-agency.ts'
import { shared } from './real-house.ts'

const gravest = ['firearm', 'less_lethal', 'physical', 'shown', 'other', 'unknown']
const first = (words: string[]) => gravest.find((word) => words.includes(word))!
const cells = (text: string, by: string) => text.split(by).map((part) => part.trim())
const counted = (lines: Line[], column: string) => tally(lines, (line) => line[column]!)

/** `MM/DD/YYYY …` or `M/D/YYYY` as `YYYY-MM-DD`. */
function isoDay(text: string): string {
  const [month, day, year] = text.split(' ')[0]!.split('/') as [string, string, string]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

withExtracts('New Jersey, force', () => {
  const kind = (label: string) => {
    if (label === 'Discharged Firearm at') return 'firearm'
    if (/Chemical|CED|Canine/.test(label)) return 'less_lethal'
    return label === 'Other' ? 'other' : 'physical'
  }
  const people: Record<string, string> = {
    Black: 'black',
    White: 'white',
    Hispanic: 'latino',
    Asian: 'asian',
  }
  let state: RealAgency
  let raw: Line[]
  let onPeople: Map<string, Line[]>
  beforeAll(async () => {
    const file = 'new-jersey/use-of-force_2020-10_2021-02.csv'
    raw = rawLines(file)
    state = await realAgency('new-jersey')
    onPeople = new Map(
      [...grouped(raw, (line) => line['incident_id']!.trim())].filter(([, reports]) =>
        reports.some((line) => line['subject_type'] !== 'Animal'),
      ),
    )
  })
  const perIncident = (say: (reports: Line[]) => string) => tally([...onPeople.values()], say)

  it('folds 5,513 reports into incidents and keeps out those on animals, by a named rule', () => {
    expect(raw.length).toBe(5_513)
    expect(new Set(raw.map((line) => line['incident_id'])).size).toBe(3_099)
    const all = new Set(raw.map((line) => line['incident_id']!.trim())).size
    expect(all).toBe(3_098) // two numbers differ in a space at the end
    expect(state.released('force-incidents').length).toBe(onPeople.size)
    expect(state.agency.quarantined.find(({ table }) => table === 'force_incidents')).toEqual({
      table: 'force_incidents',
      promise: 'was used on a person, not only on an animal',
      rows: all - onPeople.size,
    })
  })

  it('counts incidents by month, county, gravest force, injury and video as the raw file does', () => {
    const rows = state.released('force-incidents')
    expect(tally(rows, (row) => row['occurred_month']!.slice(0, 7))).toEqual(
      perIncident((reports) =>
        reports
          .map((line) => isoDay(line['incident_date']!))
          .sort()[0]!
          .slice(0, 7),
      ),
    )
    expect(counted(rows, 'district')).toEqual(perIncident((reports) => reports[0]!['county']!))
    expect(counted(rows, 'force_type')).toEqual(
      perIncident((reports) =>
        first(reports.flatMap((line) => cells(line['type_of_force']!, ',').map(kind))),
      ),
    )
    expect(counted(rows, 'is_injured')).toEqual(
      perIncident((reports) =>
        String(reports.some((line) => Number(line['number_subjects_injured_in_incident']) > 0)),
      ),
    )
    expect(counted(rows, 'is_officer_injured')).toEqual(
      perIncident((reports) => String(reports.some((line) => line['officer_injured'] === 'Yes'))),
    )
    expect(counted(rows, 'has_video')).toEqual(
      perIncident((reports) => {
        const said = reports.map((line) => line['video_footage'])
        if (said.includes('Yes')) return 'true'
        return said.includes('Unknown') ? '' : 'false'
      }),
    )
  })

  it('measures injuries, video and people of the whole state as the raw file counts them', () => {
    const whole = (stem: string, keys: Line = {}) =>
      state
        .measured(stem)
        .filter((row) =>
          Object.entries({ period: 'all', area: 'all', people_group: 'all', ...keys }).every(
            ([key, value]) => row[key] === value,
          ),
        )
        .filter((row) => !row['category']!.includes('/'))
    const counts = (stem: string) =>
      Object.fromEntries(
        whole(stem).map((row) => [row['category'], [Number(row['numerator']), Number(row['denominator'])]]),
      )
    const all = [...onPeople.values()]
    const count = (is: (reports: Line[]) => boolean) => all.filter(is).length
    const says = (reports: Line[], word: string) => reports.some((line) => line['video_footage'] === word)
    const known = count((reports) => says(reports, 'Yes') || !says(reports, 'Unknown'))
    expect(counts('force-video')).toEqual({
      video: [count((reports) => says(reports, 'Yes')), known],
      not_recorded: [all.length - known, all.length],
    })
    expect(counts('force-injuries')).toEqual({
      person: [
        count((reports) => reports.some((line) => Number(line['number_subjects_injured_in_incident']) > 0)),
        all.length,
      ],
      person_not_recorded: [0, all.length],
      officer: [count((reports) => reports.some((line) => line['officer_injured'] === 'Yes')), all.length],
      officer_not_recorded: [0, all.length],
    })
    // Groups shown are those of the released rows, which the next test counts from the raw file
    const released = counted(state.released('force-subjects'), 'race')
    for (const [race, n] of Object.entries(released))
      expect(
        whole('force-subjects', { people_group: `race/${race}` }).map((row) => [
          row['status'],
          row['numerator'],
        ]),
        race,
      ).toEqual([['shown', String(n)]])
    expect(state.measured('intake')).toEqual([])
  })

  it('counts people by race, each description once in an incident however many officers report it', () => {
    const races: string[] = []
    for (const reports of onPeople.values()) {
      const most = new Map<string, number>()
      for (const line of reports) {
        const [race, age, sex] = ['subject_race', 'subject_age', 'subject_gender'].map((column) =>
          cells(line[column]!, ','),
        ) as [string[], string[], string[]]
        const here = new Map<string, number>()
        for (let at = 0; at < Math.max(race.length, age.length, sex.length); at++) {
          const one = [race[at] ?? '', age[at] ?? '', sex[at] ?? '']
          if (one.every((text) => text === '')) continue
          here.set(one.join('|'), (here.get(one.join('|')) ?? 0) + 1)
        }
        for (const [one, times] of here) most.set(one, Math.max(times, most.get(one) ?? 0))
      }
      for (const [one, times] of most) for (let n = 0; n < times; n++) races.push(one.split('|')[0]!)
    }
    const word = (race: string) =>
      people[race] ?? (race === 'Not Provided' || race === '' ? 'unknown' : 'other')
    expect(counted(state.released('force-subjects'), 'race')).toEqual(tally(races, word))
    expect(Object.keys(state.released('force-subjects')[0]!)).toEqual([
      'agency_id',
      'occurred_year',
      'force_type',
      'race',
      'sex',
      'age_band',
    ])
  })

  it('takes the file as the state offers it, with officers’ names, and lets no name out', async () => {
    const file = 'new-jersey/use-of-force_2020-10_2021-02.csv'
    const { house } = await realAgency('new-jersey', { force: [file, '2021-02-28'] })
    const lines = readFileSync(join(shared, file), 'utf8').trimEnd().split('\n')
    const named = lines
      .slice(0, 50)
      .map((line, at) => `${line.trimEnd()},${at === 0 ? 'officer_name' : 'Quince Marlow'}`)
    await refresh(
      house,
      readAgency(house.agencies, 'new-jersey'),
      [{ source: 'force', bytes: Buffer.from(named.join('\n')), where: 'named.csv', as_of: '2021-02-28' }],
      '2025-01-01',
      () => {},
      { acceptDrift: 'the first fifty reports stand for the whole file' },
    )
    await pipeline(house)
    const files = readdirSync(house.published, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(files.length).toBeGreaterThan(5)
    expect(
      files.filter((file) => readFileSync(join(file.parentPath, file.name)).includes('Quince Marlow')),
    ).toEqual([])
  })
})

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

withExtracts('New Orleans, force', () => {
  let city: RealAgency
  let incidents: Line[]
  beforeAll(async () => {
    incidents = [
      ...grouped(rawLines('new-orleans/use-of-force_2023-02.csv'), (line) =>
        line['PIB File Number']!.trim(),
      ).values(),
    ].map((lines) => lines[0]!)
    city = await realAgency('new-orleans')
  })

  it('counts incidents by month, division, level, gravest force and injured officers as the raw file does', () => {
    const kind = (label: string) => {
      if (/Discharged/.test(label)) return 'firearm'
      if (/Exhibited|Pointed|No Bite/.test(label)) return 'shown'
      if (/Baton|CEW|Canine|Impact/.test(label)) return 'less_lethal'
      return /^Other$|Veh/.test(label) ? 'other' : 'physical'
    }
    const rows = city.released('force-incidents')
    expect(rows.length).toBe(3_170)
    expect(tally(rows, (row) => row['occurred_month']!.slice(0, 7))).toEqual(
      tally(incidents, (line) => isoDay(line['Date Occurred']!).slice(0, 7)),
    )
    expect(counted(rows, 'district')).toEqual(counted(incidents, 'Division level'))
    expect(counted(rows, 'level_label')).toEqual(
      tally(incidents, (line) => cells(line['Use of Force Level']!, '|').sort().at(-1)!),
    )
    expect(counted(rows, 'force_type')).toEqual(
      tally(incidents, (line) => first(cells(line['Use of Force Type']!, '|').map(kind))),
    )
    expect(counted(rows, 'is_officer_injured')).toEqual(
      tally(incidents, (line) => String(cells(line['Officer Injured']!, '|').includes('Yes'))),
    )
  })

  it('keeps out the one file number that stands twice, and says the same of complaints as without force', async () => {
    expect(city.agency.quarantined.filter(({ table }) => table.startsWith('force'))).toEqual([
      { table: 'force_incidents', promise: 'has a number of its own and a day within range', rows: 1 },
    ])
    const alone = await realAgency('new-orleans', {
      misconduct: ['new-orleans/misconduct-complaints_2023-07.csv', '2023-07-07'],
    })
    expect(alone.agency.released.map(({ table }) => table)).toEqual([
      'complaints',
      'complaint_counts',
      'allegations',
      'complainants',
    ])
    for (const measure of ['intake', 'sustained-rate', 'closed-within'])
      expect(alone.measured(measure)).toEqual(city.measured(measure))
  })
})

withExtracts('Chicago, force', () => {
  it(
    'counts incidents by month, district and injury as the raw files do, and lets no day, number or person out',
    { timeout: 240_000 },
    async () => {
      const city = await realAgency('chicago')
      const subjects = new Map(
        rawLines('chicago/force-subjects_2023-10.csv.gz').map((line) => [line['row_id']!, line['injured']!]),
      )
      const incidents = [
        ...grouped(rawLines('chicago/force-reports_2023-10.csv.gz'), (line) => line['rd_no']!).values(),
      ]
      const districtOf = (line: Line) => {
        const digits = line['beat']!.replace('.0', '').slice(0, -2)
        return Number(digits) >= 1 && Number(digits) <= 25 ? digits : ''
      }
      const rows = city.released('force-incidents')
      expect(rows.length).toBe(4_964)
      expect(Object.keys(rows[0]!)).toEqual([
        'agency_id',
        'occurred_month',
        'district',
        'force_type',
        'is_injured',
      ])
      expect(tally(rows, (row) => row['occurred_month']!.slice(0, 7))).toEqual(
        tally(incidents, (lines) =>
          lines
            .map((line) => line['trr_date']!)
            .sort()[0]!
            .slice(0, 7),
        ),
      )
      expect(counted(rows, 'district')).toEqual(
        tally(incidents, (lines) => {
          const named = new Set(lines.map(districtOf).filter((district) => district !== ''))
          return named.size === 1 ? [...named][0]! : ''
        }),
      )
      expect(counted(rows, 'is_injured')).toEqual(
        tally(incidents, (lines) => String(lines.some((line) => subjects.get(line['row_id']!) === 'Yes'))),
      )
      expect(city.agency.released.find(({ table }) => table === 'force_subjects')).toMatchObject({
        rows: 0,
        columns: [],
      })
    },
  )
})

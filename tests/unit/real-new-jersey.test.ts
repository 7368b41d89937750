import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import { pipeline } from '../../src/pipeline.ts'
import { refresh } from '../../src/refresh.ts'
import { shared } from './beside.ts'
import { cells, counted, gravestOf, isoDay } from './force-by-plain-code.ts'
import {
  grouped,
  rawLines,
  realAgency,
  tally,
  withExtracts,
  type Line,
  type RealAgency,
} from './real-agency.ts'

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
    expect(counted(rows, 'district_label')).toEqual(perIncident((reports) => reports[0]!['county']!))
    expect(counted(rows, 'force_type')).toEqual(
      perIncident((reports) =>
        gravestOf(reports.flatMap((line) => cells(line['type_of_force']!, ',').map(kind))),
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

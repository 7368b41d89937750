import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { beforeAll, expect, it } from 'vitest'
import { shared } from './beside.ts'
import { grouped, realAgency, tally, withExtracts, type RealAgency } from './real-agency.ts'

withExtracts('Bloomington, force of one quarter', () => {
  type Line = Record<string, string>
  let raw: Line[]
  let events: Map<string, Line[]>
  let city: RealAgency
  beforeAll(async () => {
    const bytes = readFileSync(join(shared, 'bloomington/use-of-force_2019-q3.xlsx'))
    const [head, ...rows] = (await readWorkbook(bytes))[0]!.data
    const names = head!.map((cell) => String(cell).replaceAll(/\s+/g, ' ').trim())
    raw = rows.map((row) =>
      Object.fromEntries(
        row.map((cell, at) => [
          names[at]!,
          cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim(),
        ]),
      ),
    )
    events = grouped(raw, (line) => line['Event']!)
    city = await realAgency('bloomington')
  })
  const gravest = (rows: Line[]) => {
    const says = (column: string) => rows.some((row) => row[column] === 'YES')
    if (says('Weapon Fired')) return 'firearm'
    if (says('Less Lethal')) return 'less_lethal'
    if (says('Physical Contact')) return 'physical'
    return says('Draw Less Lethal') || says('Draw Weapon') ? 'shown' : 'unknown'
  }

  it('folds 77 rows into 65 events, by month, district, gravest force and injury as the workbook has them', () => {
    expect([raw.length, events.size]).toEqual([77, 65])
    const rows = city.released('force-incidents')
    const perEvent = (say: (lines: Line[]) => string) => tally([...events.values()], say)
    expect(tally(rows, (row) => row['occurred_month']!.slice(0, 7))).toEqual(
      perEvent((lines) => lines.map((line) => line['Date']!.slice(0, 7)).sort()[0]!),
    )
    expect(tally(rows, (row) => row['district']!)).toEqual(
      perEvent((lines) => {
        const districts = new Set(lines.map((line) => line['District']!).filter((text) => text !== ''))
        return districts.size === 1 ? [...districts][0]! : ''
      }),
    )
    expect(tally(rows, (row) => row['force_type']!)).toEqual(perEvent(gravest))
    for (const [column, theirs] of [
      ['is_injured', 'Suspect Injured'],
      ['is_officer_injured', 'Officer Injured'],
    ] as const)
      expect(tally(rows, (row) => row[column]!)).toEqual(
        perEvent((lines) => String(lines.some((line) => line[theirs] === 'YES'))),
      )
  })

  it('counts each kind of force that a row says YES to, and lets nothing of a person leave in rows', () => {
    const said = [
      'Physical Contact',
      'Less Lethal',
      'Draw Less Lethal',
      'Draw Weapon',
      'Weapon Fired',
    ].flatMap((label) => raw.filter((row) => row[label] === 'YES').map(() => label))
    expect(tally(city.released('force-uses'), (row) => row['force_type_label']!)).toEqual(
      tally(said, (label) => label),
    )
    expect(city.agency.released.find(({ table }) => table === 'force_subjects')!.columns).toEqual([])
  })

  it('counts people by race, sex and age as the workbook marks them, and hides groups that are few or would tell of few', () => {
    const races: [column: string, word: string][] = [
      ['Caucasian, Non-Hispanic', 'white'],
      ['Caucasian, Hispanic', 'latino'],
      ['African American, Non-Hispanic', 'black'],
      ['African American, Hispanic', 'latino'],
      ['Indian/Alaskan Native, Non-Hispanic', 'other'],
      ['Indian/Alaskan Native, Hispanic', 'latino'],
      ['Asian/Pacific Islander, Non-Hispanic', 'asian'],
      ['Asian/Pacific Islander, Hispanic', 'latino'],
    ]
    const raceOf = (row: Line) => {
      const marked = races.filter(([column]) => row[`Suspect Race ${column}`] === '1')
      return marked.length === 1 ? marked[0]![1] : marked.length === 0 ? 'unknown' : 'other'
    }
    const sexOf = (row: Line) => (row['Suspect Gender Female'] === '1' ? 'female' : 'male')
    const ageOf = (row: Line) => {
      const age = Number(row['Suspect Age'])
      return age < 18 ? '0–17' : age < 35 ? '18–34' : age < 55 ? '35–54' : '55+'
    }
    // no two rows of an event describe the same person
    const people = new Set(
      raw.map((row) => [row['Event'], raceOf(row), sexOf(row), row['Suspect Age']].join(' ')),
    )
    expect(people.size).toBe(77)
    const groups = raw.flatMap((row) => [`race/${raceOf(row)}`, `sex/${sexOf(row)}`, `age/${ageOf(row)}`])
    const counts = tally(groups, (group) => group)
    const rows = city.measured('force-subjects').filter(({ period }) => period === 'all')
    const shown = rows.filter(({ status }) => status === 'shown')
    expect(
      shown.map((row) => [row['people_group'], Number(row['numerator']), Number(row['denominator'])]),
    ).toEqual(shown.map((row) => [row['people_group'], counts[row['people_group']!], 77]))
    expect(shown.map((row) => row['people_group'])).toEqual([
      'age/18–34',
      'age/35–54',
      'race/white',
      'sex/female',
      'sex/male',
    ])
    expect(rows.filter(({ status }) => status === 'hidden').every((row) => row['numerator'] === '')).toBe(
      true,
    )
  })
})

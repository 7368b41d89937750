import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { shared } from './beside.ts'
import { byCase, counts, firstWord, raw, type Row } from './chicago-by-plain-code.ts'
import { realAgency, withExtracts } from './real-agency.ts'

withExtracts('Chicago', () => {
  let complaints: Row[],
    accused: Map<string, Row[]>,
    closed: Map<string, Row>,
    closedAccused: Map<string, Row[]>
  let agency: PublishedAgency
  let published: (table: string) => Row[]
  let released: Map<string, Row>

  beforeAll(async () => {
    complaints = raw('complaints')
    accused = byCase(raw('accused'))
    closed = new Map(raw('closed_complaints').map((row) => [row['cr_id']!, row]))
    closedAccused = byCase(raw('closed_accused'))

    const city = await realAgency('chicago')
    agency = city.agency
    const read = new Map<string, Row[]>()
    published = (table) => {
      if (!read.has(table)) read.set(table, city.released(table))
      return read.get(table)!
    }
    released = new Map(published('complaints').map((row) => [row['complaint_id']!, row]))
  }, 240_000)

  const backwards = () =>
    complaints.filter((row) => row['closed_date'] !== '' && row['closed_date']! < row['complaint_date']!)
  const isNotification = (row: Row) => row['case_type'] === 'Notification'

  it('releases every case of COPA but two that closed before they were received', () => {
    expect(complaints.length).toBe(49_052)
    const out = new Set(backwards().map((row) => row['cr_id']))
    expect(out.size).toBe(2)
    expect(agency.quarantined.filter(({ table }) => table === 'complaints')).toEqual([
      { table: 'complaints', promise: 'was closed on or after the day it was received', rows: 2 },
    ])
    const kept = complaints.filter((row) => !out.has(row['cr_id']!))
    expect(
      published('complaints')
        .map((row) =>
          [row['complaint_id'], row['received_on'], row['closed_on'], row['case_type_label']].join(' '),
        )
        .sort(),
    ).toEqual(
      kept
        .map((row) => [row['cr_id'], row['complaint_date'], row['closed_date'], row['case_type']].join(' '))
        .sort(),
    )
    expect(agency.is_quality_low).toBe(false)
  })

  it('stands on COPA’s day, the closed cohort on its own, and nothing closes after either', () => {
    expect(agency.as_of).toBe('2023-08-21')
    expect(published('complaints').filter((row) => row['closed_on']! > '2023-08-21')).toEqual([])
    const ids = new Set(complaints.map((row) => row['cr_id']))
    const late = [...closed.values()].filter(
      (row) => !ids.has(row['cr_id']!) && row['closed_date']! > '2023-08-21',
    )
    expect(late.length).toBeGreaterThan(50)
    expect(published('closed-cohort').filter((row) => row['duration_days'] === '')).toEqual([])
    expect(agency.adjusted).toEqual([])
  })

  it('keeps the cases of the closed release alone apart, and shares the others', () => {
    const ids = new Set(complaints.map((row) => row['cr_id']!))
    const alone = [...closed.keys()].filter((id) => !ids.has(id))
    expect([closed.size - alone.length, alone.length]).toEqual([4_913, 13_711])
    expect(
      published('closed-cohort')
        .map((row) => row['complaint_id'])
        .sort(),
    ).toEqual(alone.sort())
    expect(Object.keys(published('closed-cohort')[0]!).filter((column) => column.endsWith('_on'))).toEqual([])
  })

  it('lists each difference between the releases: 975 closing dates, and no date of receipt', () => {
    const columns: [ours: string, theirs: string][] = [
      ['case_type_label', 'case_type'],
      ['closed_on', 'closed_date'],
      ['occurred_on', 'incident_date'],
      ['origin_label', 'complainant_type'],
      ['received_on', 'complaint_date'],
    ]
    const found = complaints.flatMap((row) => {
      const other = closed.get(row['cr_id']!)
      if (other === undefined) return []
      const value = (text: string) => (text === '1969-12-31' ? '' : text)
      return columns
        .filter(([, theirs]) => value(row[theirs]!) !== value(other[theirs]!))
        .map(([ours, theirs]) => [row['cr_id'], ours, value(row[theirs]!), value(other[theirs]!)].join(' '))
    })
    const listed = published('differences').filter((row) => row['field'] !== 'district')
    expect(
      listed
        .map((row) => [row['complaint_id'], row['field'], row['kept_value'], row['other_value']].join(' '))
        .sort(),
    ).toEqual(found.sort())
    expect(counts(listed.map((row) => row['field']!))).toEqual({
      case_type_label: 10,
      closed_on: 975,
      occurred_on: 154,
      origin_label: 532,
    })
  })

  it('counts Notifications as nobody’s complaint', () => {
    expect(complaints.filter(isNotification).length).toBe(6_183)
    expect(
      counts(
        published('complaints').map(
          (row) =>
            `${row['origin']} ${row['case_type_label'] === 'Notification' ? 'Notification' : row['origin_label']}`,
        ),
      ),
    ).toEqual({
      'internal CPD Employee': complaints.filter(
        (row) => !isNotification(row) && row['complainant_type'] === 'CPD Employee',
      ).length,
      'public Civilian':
        complaints.filter((row) => !isNotification(row) && row['complainant_type'] === 'Civilian').length - 2,
      'unknown Notification': 6_183,
    })
  })

  it('counts cases without accused rows, open where there is no closing date', () => {
    const without = complaints.filter((row) => !accused.has(row['cr_id']!))
    expect(without.length).toBe(7_255)
    expect(counts(without.map((row) => released.get(row['cr_id']!)!['outcome']!))).toEqual(
      counts(
        without.map((row) =>
          row['closed_date'] === '' ? 'open' : isNotification(row) ? 'closed_admin' : 'unknown',
        ),
      ),
    )
    expect(published('complaints').filter((row) => row['allegation_count'] === '0').length).toBe(7_255)
  })

  it('keeps every accused row, of the closed release those of its own cases', () => {
    const own = complaints.flatMap((row) => accused.get(row['cr_id']!) ?? [])
    expect(own.length).toBe(99_961)
    const dropped = backwards().flatMap((row) => accused.get(row['cr_id']!) ?? []).length
    const alone = published('closed-cohort').flatMap(
      (row) => closedAccused.get(row['complaint_id']!) ?? [],
    ).length
    expect(published('allegations').length).toBe(own.length - dropped + alone)
  })

  it('gives a case in both releases the finding that the closed one gives it', () => {
    const both = complaints.filter((row) => row['closed_date'] !== '' && closedAccused.has(row['cr_id']!))
    const wanted = both.flatMap((row) => {
      const word = firstWord(closedAccused.get(row['cr_id']!)!.map((one) => one['finding']!))
      return word === undefined ? [] : [[row['cr_id']!, word] as const]
    })
    expect(wanted.length).toBeGreaterThan(1_800)
    expect(wanted.map(([id]) => [id, released.get(id)!['outcome']])).toEqual(wanted)
  })

  it('counts the outcomes of public complaints, year by year, as plain code does', () => {
    const plain = complaints
      .filter((row) => !isNotification(row) && row['complainant_type'] === 'Civilian')
      .filter((row) => row['closed_date'] === '' || row['closed_date']! >= row['complaint_date']!)
      .map((row) => {
        const year = row['complaint_date']!.slice(0, 4)
        if (row['closed_date'] === '') return `${year} open`
        const rows = accused.get(row['cr_id']!) ?? []
        const filled = closedAccused.get(row['cr_id']!) ?? []
        const word = firstWord([...rows, ...filled].map((one) => (one['final_finding'] ?? one['finding'])!))
        const hasFinding =
          rows.every((one) => one['final_finding'] !== '') || filled.some((one) => one['finding'] !== '')
        const status = [...rows, ...filled]
          .map((one) => (one['complaint_status'] ?? one['status'])!)
          .find((text) => text !== '')
        return `${year} ${word ?? (!hasFinding && status === 'Closed/No Finding' ? 'closed_admin' : 'unknown')}`
      })
    const ours = published('complaints').filter((row) => row['origin'] === 'public')
    expect(counts(ours.map((row) => `${row['received_year']} ${row['outcome']}`))).toEqual(counts(plain))
  })

  it('closes 11,987 cases from the public without naming how, as the folder says', () => {
    const unnamed = complaints
      .filter((row) => !isNotification(row) && row['complainant_type'] === 'Civilian')
      .filter((row) => row['closed_date'] !== '')
      .map((row) => accused.get(row['cr_id']!) ?? [])
      .filter((rows) => rows.length > 0 && rows.every((row) => row['final_finding'] === ''))
      .filter((rows) => rows[0]!['complaint_status'] === 'Closed/No Finding')
    expect(unnamed.length).toBe(11_987)
    expect(readFileSync('data/agencies/chicago/agency.yaml', 'utf8')).toContain('in 11,987 closed cases')
  })

  it('joins people to cases by the number with the year: 48,997 of 49,052 cases', () => {
    const people = Map.groupBy(raw('complainants'), (row) => row['cr_id']!)
    const named = (row: Row) =>
      row['cr_id']!.includes('-')
        ? row['cr_id']!
        : `${row['complaint_date']!.slice(0, 4)}-${row['cr_id']!.padStart(7, '0')}`
    expect(new Set(complaints.map(named)).size).toBe(49_052)
    expect(complaints.filter((row) => people.has(named(row))).length).toBe(48_997)
    const out = new Set(backwards())
    const races: Record<string, string> = {
      BLACK: 'black',
      WHITE: 'white',
      HISPANIC: 'latino',
      'ASIAN/PACIFIC ISLANDER': 'asian',
      '': 'unknown',
    }
    const sexes: Record<string, string> = {
      MALE: 'male',
      FEMALE: 'female',
      NONBINARY: 'other',
      '': 'unknown',
    }
    const band = (age: number) =>
      age < 0 || age > 110 ? '' : age < 18 ? '0–17' : age < 35 ? '18–34' : age < 55 ? '35–54' : '55+'
    const plain = complaints
      .filter((row) => !isNotification(row) && !out.has(row))
      .flatMap((row) => {
        const year = Number(row['complaint_date']!.slice(0, 4))
        return (people.get(named(row)) ?? []).map((one) =>
          [
            year,
            races[one['race']!] ?? 'other',
            sexes[one['gender']!],
            one['birth_year'] === '' ? '' : band(year - Number(one['birth_year'])),
          ].join(' '),
        )
      })
    const ours = published('complainants').map((row) =>
      [row['received_year'], row['race'], row['sex'], row['age_band']].join(' '),
    )
    expect(counts(ours)).toEqual(counts(plain))
    expect(Object.keys(published('complainants')[0]!)).toEqual([
      'agency_id',
      'received_year',
      'allegation_class',
      'race',
      'sex',
      'age_band',
    ])
  })

  it('takes the district from the beat, as the calendar of beat meetings names both', () => {
    const meetings = parse(readFileSync(join(shared, 'chicago/caps-events_2016-2017.csv')), {
      columns: true,
    }) as Row[]
    const districtOf = new Map(
      meetings.flatMap((row) =>
        [...row['title']!.matchAll(/\b(\d{3,4}) Beat Meeting/g)].map(
          (match) => [match[1]!, row['district']!] as const,
        ),
      ),
    )
    expect(districtOf.size).toBeGreaterThan(100)
    const seen = complaints.filter(
      (row) => districtOf.has(row['beat']!.replace('.0', '')) && released.has(row['cr_id']!),
    )
    expect(seen.length).toBeGreaterThan(15_000)
    const strange = seen.filter(
      (row) => released.get(row['cr_id']!)!['district'] !== districtOf.get(row['beat']!.replace('.0', '')),
    )
    expect(strange.map((row) => [row['beat'], released.get(row['cr_id']!)!['district']])).toEqual([])
    const at = (beat: string) =>
      new Set(
        complaints
          .filter((row) => row['beat'] === beat && released.has(row['cr_id']!))
          .map((row) => released.get(row['cr_id']!)!['district']),
      )
    expect(
      ['1014.0', '211.0', '2535.0', '3100.0', '4100.0', '0.0', '11.0', ''].map((beat) => [...at(beat)]),
    ).toEqual([['10'], ['2'], ['25'], [''], [''], [''], [''], ['']])
  })

  it('gives penalties as they stand, and fills in none that the closed release does not give', () => {
    const ours = Map.groupBy(published('discipline'), (row) => row['complaint_id']!)
    const given = (rows: Row[] | undefined, column: string) =>
      counts((rows ?? []).map((row) => row[column]!).filter((text) => text !== '' && text !== '(blank)'))
    const wrong = complaints.filter((row) => {
      const id = row['cr_id']!
      const theirs = given(accused.get(id), 'final_penalty')
      const mine = given(ours.get(id), 'penalty_imposed_label')
      if (!closed.has(id)) return JSON.stringify(mine) !== JSON.stringify(theirs)
      const known = {
        ...theirs,
        ...(row['closed_date'] === '' ? {} : given(closedAccused.get(id), 'penalty')),
      }
      return Object.keys(mine).some((label) => known[label] === undefined)
    })
    expect(wrong.filter((row) => released.has(row['cr_id']!)).map((row) => row['cr_id'])).toEqual([])
    const cohort = published('closed-cohort').flatMap((row) => closedAccused.get(row['complaint_id']!) ?? [])
    const label = /^0\d\d - (\d+) (?:DAY )?SUSPENSION$/
    const days = cohort
      .filter((row) => row['penalty']!.includes('SUSPEN'))
      .reduce((sum, row) => sum + Number(row['days'] || (label.exec(row['penalty']!)?.[1] ?? 0)), 0)
    const alone = published('closed-cohort').flatMap((row) => ours.get(row['complaint_id']!) ?? [])
    expect(given(alone, 'penalty_imposed_label')).toEqual(given(cohort, 'penalty'))
    expect(alone.reduce((sum, row) => sum + Number(row['suspension_days']), 0)).toBe(days)
  })

  it('translates every label, and lists none that no row bears', () => {
    for (const [table, words] of [
      ['complaints', ['origin', 'outcome', 'allegation_class']],
      ['closed-cohort', ['origin', 'outcome', 'allegation_class']],
      ['allegations', ['finding', 'allegation_class']],
      ['discipline', ['penalty_imposed']],
      ['complainants', ['race', 'sex']],
    ] as const)
      for (const word of words)
        expect(
          published(table).filter((row) => row[word] === ''),
          `${table} ${word}`,
        ).toEqual([])
    expect(agency.crosswalk.filter(({ field, rows }) => rows === 0 && field !== 'force_type')).toEqual([])
  })
})

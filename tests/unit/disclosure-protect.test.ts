import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Database } from '../../src/database.ts'
import { padded } from '../../src/disclosure/own-numbers.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { tables } from '../../src/schema/tables.ts'
import { messageOf, tiny, tinyHouse } from './tiny-agency.ts'

const manifest = tiny['agency.yaml']
  .replace('mode: as_published', 'mode: protected')
  .replace('about, finding]', 'about, finding, where]')
  .replace(
    / {2}complaints: .*\n/,
    '  complaints: [complaint_id, received_year, duration_days, origin, outcome, allegation_class, allegation_class_label, district]\n',
  )
  .replace('allegation_class, finding,', 'allegation_class, allegation_class_label, finding,')
const complaints = `SELECT id AS complaint_id, min(received) AS received_on, max(closed) AS closed_on, min(who) AS origin_label, min("where") AS district FROM cases GROUP BY id`

describe('an agency whose rows leave protected', () => {
  it('gives no day, no number and no rare class, and says what was left out', async () => {
    const { house, give } = tinyHouse({
      'agency.yaml': manifest,
      'complaints.sql': complaints,
      'crosswalk.csv': `${tiny['crosswalk.csv']}allegation_class,Rudeness,courtesy,,\n`,
    })
    const lines = [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `${id},P,2023-01-05,2023-02-04,Rude,Unfounded,x,North`),
      ...['g', 'h', 'i', 'j', 'k'].map((id) => `${id},P,2023-02-05,2023-03-09,Rudeness,Unfounded,x,South`),
      'l,P,2023-03-05,,Force,Pending,x,South',
    ]
    await give(`id,who,received,closed,about,finding,narrative,where\n${lines.join('\n')}\n`)
    await pipeline(house)
    const read = (path: string) => readFileSync(join(house.published, path), 'utf8')
    const row = (at: number, rest: string) => `tiny,c${String(at).padStart(6, '0')},${rest}`
    expect(read('agencies/tiny/complaints.csv').trim().split('\n')).toEqual([
      'agency_id,complaint_id,received_year,duration_days,origin,outcome,allegation_class,allegation_class_label,district',
      ...[1, 2, 3, 4, 5, 6].map((at) => row(at, '2023,30,public,unfounded,courtesy,Rude,North')),
      ...[7, 8, 9, 10, 11].map((at) => row(at, '2023,32,public,unfounded,withheld,,South')),
      row(12, '2023,,public,open,withheld,,South'),
    ])
    expect(read('agencies/tiny/complaint-counts.csv').trim().split('\n')).toEqual([
      'agency_id,period_start,period_months,area,origin,complaint_count,open_count,closed_lately_count,timed_count,investigated_count,not_sustained_count',
      'tiny,2023-01-01,1,,public,6,0,0,6,6,0',
      'tiny,2023-02-01,1,,public,5,0,0,,,',
      'tiny,2023-03-01,1,,public,1,1,0,,,',
      'tiny,2023-01-01,3,North,public,6,0,0,6,6,0',
      'tiny,2023-01-01,3,South,public,6,1,0,6,5,0',
    ])
    expect(read('agencies/tiny/allegations.csv').trim().split('\n').slice(1)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((at) => row(at, '1,courtesy,Rude,unfounded,Unfounded')),
      ...[7, 8, 9, 10, 11].map((at) => row(at, '1,withheld,,unfounded,Unfounded')),
      row(12, '1,withheld,,open,Pending'),
    ])
    const [agency] = JSON.parse(read('agencies.json')) as PublishedAgency[]
    expect(agency!.adjusted).toEqual([
      {
        table: 'complaints',
        rule: 'class not given, to protect people: too few of its kind in that year and district',
        rows: 6,
      },
      { table: 'complaints', rule: 'publisher’s word for the class not given, to protect people', rows: 6 },
      {
        table: 'allegations',
        rule: 'class not given, to protect people: too few complaints of that year and district have one of its kind',
        rows: 6,
      },
      { table: 'allegations', rule: 'publisher’s word for the class not given, to protect people', rows: 6 },
      {
        table: 'complaint_counts',
        rule: 'how they ended not given, to protect people: too few complaints of that time and place',
        rows: 2,
      },
    ])
  })
})

describe('force of an agency whose rows leave protected', () => {
  const force = {
    'agency.yaml': `${manifest}  force_incidents: [incident_id, occurred_year, district, force_type, force_type_label, is_injured]
  force_uses: [incident_id, use_id, force_type, force_type_label]
`,
    'complaints.sql': complaints,
    'force-incidents.sql': `SELECT id AS incident_id, received AS occurred_on, "where" AS district, finding = 'Sustained' AS is_injured FROM cases`,
    'force-uses.sql': `SELECT id AS incident_id, '1' AS use_id, CASE about WHEN 'Force' THEN 'Gun' WHEN 'Rude' THEN 'Hands' ELSE 'Taser' END AS force_type_label FROM cases`,
    'crosswalk.csv': `${tiny['crosswalk.csv']}force_type,Gun,firearm,,\nforce_type,Hands,physical,,\nforce_type,Taser,less_lethal,,\n`,
  }
  const lines = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `${id},P,2023-01-05,2023-02-04,,Unfounded,x,North`),
    ...['g', 'h', 'i', 'j', 'k'].map((id) => `${id},P,2023-02-05,2023-03-09,Rude,Unfounded,x,South`),
    'l,P,2023-03-05,2023-04-05,Force,Sustained,x,South',
    ...['m', 'n', 'o'].map((id) => `${id},P,2022-07-0${id === 'o' ? 1 : 5},2023-02-04,Rude,Unfounded,x,West`),
  ]

  it('gives no month, and no district or kind that fewer than five incidents of a year share', async () => {
    const { house, give } = tinyHouse(force)
    await give(`id,who,received,closed,about,finding,narrative,where\n${lines.join('\n')}\n`)
    await pipeline(house)
    const read = (path: string) =>
      readFileSync(join(house.published, `agencies/tiny/${path}.csv`), 'utf8')
        .trim()
        .split('\n')
    const row = (at: number, rest: string) => `tiny,i${String(at).padStart(6, '0')},${rest}`
    expect(read('force-incidents')).toEqual([
      'agency_id,incident_id,occurred_year,district,force_type,force_type_label,is_injured',
      ...[1, 2, 3].map((at) => row(at, '2022,,withheld,,false')),
      ...[4, 5, 6, 7, 8, 9].map((at) => row(at, '2023,North,less_lethal,Taser,false')),
      ...[10, 11, 12, 13, 14].map((at) => row(at, '2023,South,withheld,,false')),
      row(15, '2023,South,withheld,,true'),
    ])
    expect(read('force-uses')).toEqual([
      'agency_id,incident_id,use_id,force_type,force_type_label',
      ...[1, 2, 3].map((at) => row(at, '1,withheld,')),
      ...[4, 5, 6, 7, 8, 9].map((at) => row(at, '1,less_lethal,Taser')),
      ...[10, 11, 12, 13, 14, 15].map((at) => row(at, '1,withheld,')),
    ])
    expect(read('force-counts').toSorted()).toEqual(
      [
        'agency_id,period_start,period_months,area,force_type,incident_count,injury_said_count,injured_count',
        ...['2022-07-01,1,,,3', '2023-01-01,1,,,6', '2023-02-01,1,,,5', '2023-03-01,1,,,1'].map(
          (count) => `tiny,${count},,`,
        ),
        // firearm (1) is not told, so that physical (5), the next smallest, is not either; 2022 had three in all
        ...['2022-01-01,12,,,3,,', '2023-01-01,12,,,12,12,1'].map((count) => `tiny,${count}`),
        ...['2022-01-01,12,,withheld,3,,', '2023-01-01,12,,withheld,6,6,1'].map((count) => `tiny,${count}`),
        'tiny,2023-01-01,12,,less_lethal,6,6,0',
        ...['2023-01-01,12,North,,6', '2023-01-01,12,South,,6'].map((count) => `tiny,${count},,`),
        ...[',,North,,6,6,0', ',,South,,6,6,1'].map((count) => `tiny,${count}`),
        ...[',,North,less_lethal,6', ',,South,withheld,6'].map((count) => `tiny,${count},,`),
      ].toSorted(),
    )
  })

  it('leaves no month, whatever the agency folder lists', async () => {
    const { house, give } = tinyHouse({
      ...force,
      'agency.yaml': force['agency.yaml'].replace('occurred_year', 'occurred_month'),
    })
    expect(
      await messageOf(give(`id,who,received,closed,about,finding,narrative,where\n${lines.join('\n')}\n`)),
    ).toContain('tiny/agency.yaml: publish.force_incidents lists "occurred_month"')
    expect(existsSync(house.lock)).toBe(false)
  })
})

describe('numbers of ours', () => {
  it('stay apart where a complaint has more than nine allegations', async () => {
    const { house, give } = tinyHouse({ 'agency.yaml': manifest, 'complaints.sql': complaints })
    const lines = Array.from({ length: 12 }, () => 'a,P,2023-01-05,2023-02-04,Rude,Unfounded,x,North')
    await give(`id,who,received,closed,about,finding,narrative,where\n${lines.join('\n')}\n`)
    await pipeline(house)
    const read = readFileSync(join(house.published, 'agencies/tiny/allegations.csv'), 'utf8')
    const numbers = read.trim().split('\n').slice(1)
    expect(numbers.map((line) => line.split(',').slice(1, 3).join(' ')).sort()).toEqual(
      ['1', '10', '11', '12', '2', '3', '4', '5', '6', '7', '8', '9'].map((at) => `c000001 ${at}`),
    )
  })

  it('grow longer past a million rows', async () => {
    const db = await Database.open()
    const numbers = await db.rows<{ number: string }>(
      `SELECT 'c' || ${padded('n', 6)} AS number FROM (VALUES (1), (100000), (999999), (1000000), (1000001)) AS given(n) ORDER BY n`,
    )
    db.close()
    expect(numbers.map(({ number }) => number)).toEqual([
      ...['c000001', 'c100000', 'c999999', 'c1000000', 'c1000001'],
    ])
  })
})

describe('the schema', () => {
  const personal = ['race', 'race_label', 'sex', 'sex_label', 'age_years', 'age_band', 'is_juvenile']
  const leaving = (mode: 'as_published' | 'protected') =>
    tables.map(({ name, columns }) => ({
      name,
      columns: Object.keys(columns).filter((column) => columns[column]!.release?.includes(mode) === true),
    }))

  it('lets no row about a person leave protected', () => {
    const about = leaving('protected').flatMap(({ name, columns }) =>
      columns.filter((column) => personal.includes(column)).map((column) => `${name}.${column}`),
    )
    expect(about).toEqual([])
  })

  it('sets a person, where the publisher offers the rows, beside a year and what it was about only', () => {
    const beside = leaving('as_published')
      .filter(({ columns }) => columns.some((column) => personal.includes(column)))
      .map(({ name, columns }) => [name, ...columns.filter((column) => !personal.includes(column))])
    expect(beside).toEqual([
      ['complainants', 'received_year', 'allegation_class'],
      ['force_subjects', 'occurred_year', 'force_type'],
    ])
  })
})

import { beforeAll, expect, it } from 'vitest'
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
    expect(counted(rows, 'district_label')).toEqual(counted(incidents, 'Division level'))
    expect(counted(rows, 'level_label')).toEqual(
      tally(incidents, (line) => cells(line['Use of Force Level']!, '|').sort().at(-1)!),
    )
    expect(counted(rows, 'force_type')).toEqual(
      tally(incidents, (line) => gravestOf(cells(line['Use of Force Type']!, '|').map(kind))),
    )
    expect(counted(rows, 'is_officer_injured')).toEqual(
      tally(incidents, (line) => String(cells(line['Officer Injured']!, '|').includes('Yes'))),
    )
  })

  it('counts a unit once under all its labels, and those of no area under none', () => {
    const inYear = (year: string, labels: string[]) =>
      incidents.filter(
        (line) =>
          isoDay(line['Date Occurred']!).startsWith(year) && labels.includes(line['Division level']!.trim()),
      ).length
    const told = (area: string, period: string) =>
      Number(
        city
          .measured('force-incidents')
          .find((row) => row['area'] === area && row['period'] === period && row['category'] === 'all')?.[
          'value'
        ],
      )
    const both = ['Special Operations Division', 'SOD']
    expect([inYear('2022', both.slice(0, 1)), inYear('2022', both.slice(1))]).toEqual([12, 28])
    expect(told('Special Operations Division', '2022')).toBe(40)
    expect(told('Special Operations Division', '2021')).toBe(inYear('2021', both))
    const rows = city.released('force-incidents')
    expect(rows.filter((row) => /nopd|unknown/i.test(row['district']!))).toEqual([])
    expect(rows.filter((row) => row['district'] === '').map((row) => row['district_label'])).toEqual(
      expect.arrayContaining(['Not Nopd']),
    )
    const districts = city.agency.areas.filter(({ kind }) => kind === 'district').map(({ area }) => area)
    expect(districts).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `${at}${['st', 'nd', 'rd'][at - 1] ?? 'th'} District`),
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
        'occurred_year',
        'district',
        'force_type',
        'is_injured',
      ])
      const first = (lines: Line[]) => lines.map((line) => line['trr_date']!).sort()[0]!
      expect(counted(rows, 'occurred_year')).toEqual(tally(incidents, (lines) => first(lines).slice(0, 4)))
      const months = city.released('force-counts').filter((row) => row['period_months'] === '1')
      expect(
        Object.fromEntries(
          months.map((row) => [row['period_start']!.slice(0, 7), Number(row['incident_count'])]),
        ),
      ).toEqual(tally(incidents, (lines) => first(lines).slice(0, 7)))
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

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
    expect(counted(rows, 'district')).toEqual(counted(incidents, 'Division level'))
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

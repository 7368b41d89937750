import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { beforeAll, expect, it } from 'vitest'
import { grouped, realAgency, tally, withExtracts, type RealAgency } from './real-agency.ts'
import { shared } from './real-house.ts'

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
})

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import { refresh, type Refreshed } from '../../src/refresh.ts'
import { shared } from './beside.ts'
import { grouped, rawLines, realAgency, tally, withExtracts, type Line } from './real-agency.ts'

const day = (cell: string) =>
  cell
    .trim()
    .split(/[/-]/)
    .map((part) => part.padStart(2, '0'))
    .join('-')

withExtracts('published snapshots, one after another', () => {
  async function next(
    id: string,
    source: string,
    first: [string, string],
    second: [string, string],
    acceptDrift?: string,
  ) {
    const { house } = await realAgency(id, { [source]: first })
    const file = {
      source,
      bytes: readFileSync(join(shared, second[0])),
      where: basename(second[0]),
      as_of: second[1],
    }
    return refresh(house, readAgency(house.agencies, id), [file], '2025-02-01', () => {}, { acceptDrift })
  }

  it('New Orleans: 436 allegations new, 9 gone, 332 dispositions changed, as by hand', async () => {
    const paths = [
      'new-orleans/misconduct-complaints_2023-02.csv',
      'new-orleans/misconduct-complaints_2023-07.csv',
    ] as const
    const { examined } = await next(
      'new-orleans',
      'misconduct',
      [paths[0], '2023-02-15'],
      [paths[1], '2023-07-07'],
    )
    const [old, now] = paths.map((path) =>
      grouped(rawLines(path), (line) => line['Unique Officer Allegation ID']!.trim()),
    )
    for (const one of [old!, now!]) one.delete('')
    const values = (rows: Line[], column: string) =>
      [...new Set(rows.map((row) => (column.startsWith('Date') ? day(row[column]!) : row[column]!.trim())))]
        .sort()
        .join('|')
    const both = [...now!.keys()].filter((key) => old!.has(key))
    const edited = (column: string) =>
      both.filter((key) => values(old!.get(key)!, column) !== values(now!.get(key)!, column)).length
    const { added, gone, edited_columns, flips } = examined[0]!.comparison!
    expect({ added, gone, dispositions: edited_columns['Disposition'] }).toEqual({
      added: 436,
      gone: 9,
      dispositions: 332,
    })
    expect(added).toBe([...now!.keys()].filter((key) => !old!.has(key)).length)
    expect(gone).toBe([...old!.keys()].filter((key) => !now!.has(key)).length)
    for (const [column, rows] of Object.entries(edited_columns))
      expect([column, rows]).toEqual([column, edited(column)])
    expect(flips.reduce((sum, { rows }) => sum + rows, 0)).toBe(332)
    expect(tally(flips, ({ from }) => from)).toEqual({ Other: 1, Pending: 9, Sustained: 1 })
    expect(examined[0]!.drift.every(({ level }) => level === 'warn')).toBe(true)
  })

  it('New York: columns came and went; rows without a key pair off', async () => {
    const first: [string, string] = ['new-york/ccrb-penalties_2022-12-08_header-last.csv', '2022-12-08']
    const second: [string, string] = ['new-york/ccrb-penalties_2022-12-27.csv', '2022-12-27']
    const third: [string, string] = ['new-york/ccrb-penalties_2026-07.csv', '2026-06-22']
    const columns = ({ examined }: Refreshed) =>
      examined[0]!.drift.map(({ said }) => said).filter((said) => said.startsWith('column '))
    expect(columns(await next('new-york', 'penalties', first, second))).toEqual(['column gone: "As Of Date"'])
    const later = await next('new-york', 'penalties', second, third, 'three and a half years later')
    expect(columns(later)).toEqual(['column gone: "Randomized Officer Id"', 'column new: "Officer Seq"'])
    expect(later.examined[0]!.comparison).toMatchObject({
      rule: 'whole rows',
      rows_before: 9684,
      rows_after: 14_918,
    })
  })
})

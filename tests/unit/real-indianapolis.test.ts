import { beforeAll, expect, it } from 'vitest'
import {
  complaintFacts,
  grouped,
  rawLines,
  realAgency,
  tally,
  withExtracts,
  type Line,
  type RealAgency,
} from './real-agency.ts'

const file = 'indianapolis/complaints.csv'

const order: [word: string, finding: string][] = [
  ['sustained', 'Sustained'],
  ['not_sustained', 'Not Sustained'],
  ['exonerated', 'Exonerated'],
  ['unfounded', 'Unfounded'],
  ['unknown', ''],
]

withExtracts('Indianapolis, March 2019', () => {
  let real: RealAgency
  let raw: Line[]
  let complaints: Map<string, Line[]>

  beforeAll(async () => {
    real = await realAgency('indianapolis')
    raw = rawLines(file)
    complaints = grouped(raw, (line) => line['id']!)
  })

  const ending = (lines: Line[]) =>
    order.find(([, finding]) => lines.some((line) => line['finding'] === finding))![0]

  it('makes 825 complaints of 1,965 rows, each with its day and the gravest of its findings', () => {
    expect(complaintFacts(real)).toEqual(
      [...complaints]
        .map(([id, lines]) => [
          id,
          lines[0]!['occurredDate']!.slice(0, 10),
          'public',
          ending(lines),
          String(lines.length),
        ])
        .sort(),
    )
    expect([raw.length, complaints.size]).toEqual([1965, 825])
  })

  it('keeps every row', () => {
    expect(real.released('allegations')).toHaveLength(raw.length)
    expect(real.agency.quarantined).toEqual([])
    expect(real.agency.adjusted).toEqual([])
  })

  it('rests on one day, source and unit for each complaint', () => {
    const differing = (column: string) =>
      [...complaints.values()].filter((lines) => new Set(lines.map((line) => line[column])).size > 1).length
    expect(['occurredDate', 'source', 'division', 'district', 'shift', 'beat'].map(differing)).toEqual([
      0, 0, 0, 0, 0, 0,
    ])
  })

  it('counts complaints by the year of their event', () => {
    const years = tally([...complaints.values()], ([line]) => line!['occurredDate']!.slice(0, 4))
    expect(
      Object.fromEntries(
        real
          .measured('intake')
          .filter(
            (row) => row['origin'] === 'public' && /^\d{4}$/.test(row['period']!) && row['area'] === 'all',
          )
          .map((row) => [row['period'], Number(row['numerator'])]),
      ),
    ).toEqual(years)
  })

  it('gives no share of sustained complaints for years in which most findings are blank', () => {
    const years = tally([...complaints.values()], ([line]) => line!['occurredDate']!.slice(0, 4))
    const blank = tally(
      [...complaints.values()].filter((lines) => ending(lines) === 'unknown'),
      ([line]) => line!['occurredDate']!.slice(0, 4),
    )
    const mostly = Object.keys(years).filter((year) => (blank[year] ?? 0) > years[year]! / 2)
    expect(mostly.sort()).toEqual(['2016', '2017', '2018', '2019'])
    const told = real
      .measured('sustained-rate')
      .filter((row) => row['category'] === 'closed' && /^\d{4}$/.test(row['period']!))
      .map((row) => [row['period'], row['status'], row['reasons']])
    expect(told).toEqual([
      ['2012', 'counts_only', 'fewer_than_20'],
      ['2013', 'counts_only', 'fewer_than_20'],
      ['2014', 'shown', ''],
      ['2015', 'shown', ''],
      ['2016', 'counts_only', 'endings_not_recorded'],
      ['2017', 'counts_only', 'endings_not_recorded'],
      ['2018', 'counts_only', 'endings_not_recorded'],
      // five complaints: too few already
      ['2019', 'counts_only', 'fewer_than_20'],
    ])
  })

  it('shows no waiting time, and no row about a person', () => {
    expect(real.measured('closed-within').map((row) => [row['status'], row['reasons']])).toEqual([
      ['hidden', 'not_published_closed_on'],
    ])
    expect(real.agency.downloads.map(({ table }) => table)).not.toContain('complainants')
  })

  it('has a word for every label of the file', () => {
    const columns = { origin: 'source', outcome: 'finding', allegation_class: 'allegationType' }
    for (const [field, column] of Object.entries(columns))
      expect(
        Object.fromEntries(
          real.agency.crosswalk
            .filter((one) => one.field === field)
            .map(({ label }) => (label === '(blank)' ? '' : label))
            .map((label) => [label, true]),
        ),
      ).toEqual(
        Object.fromEntries(Object.keys(tally(raw, (line) => line[column]!)).map((label) => [label, true])),
      )
    expect(real.agency.crosswalk.filter(({ rows }) => rows === 0)).toEqual([])
  })
})

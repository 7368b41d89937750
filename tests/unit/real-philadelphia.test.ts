import { beforeAll, expect, it } from 'vitest'
import {
  grouped,
  rawLines,
  realAgency,
  tally,
  withExtracts,
  type Line,
  type RealAgency,
} from './real-agency.ts'

withExtracts('Philadelphia, July 2020', () => {
  let real: RealAgency
  let complaints: Line[]
  let findings: Line[]
  let complainants: Line[]
  let findingsOf: Map<string, Line[]>

  beforeAll(async () => {
    real = await realAgency('philadelphia')
    complaints = rawLines('philadelphia/complaints.csv')
    findings = rawLines('philadelphia/findings-and-discipline.csv')
    complainants = rawLines('philadelphia/complainants.csv')
    findingsOf = grouped(findings, (line) => line['complaint_id']!)
  })

  /** How a complaint ended, read by eye from its raw finding rows. */
  const outcome = (id: string) => {
    const rows = findingsOf.get(id) ?? []
    const isReferred = (row: Line) => row['allegations_investigated']!.startsWith('Referred')
    const has = (finding: string) =>
      rows.some((row) => row['investigative_findings'] === finding && !isReferred(row))
    if (rows.length === 0) return 'unknown'
    if (has('Pending')) return 'open'
    if (has('Sustained Finding')) return 'sustained'
    if (has('No Sustained Findings')) return 'not_sustained'
    return rows.some(isReferred) ? 'referred' : 'closed_admin'
  }

  it('keeps every row but that of a person whose complaint is not published', () => {
    expect(real.agency.sources.map(({ id, rows }) => [id, rows])).toEqual([
      ['complaints', complaints.length],
      ['findings', findings.length],
      ['complainants', complainants.length],
    ])
    const known = new Set(complaints.map((line) => line['complaint_id']))
    const strangers = complainants.filter((line) => !known.has(line['complaint_id']))
    expect(strangers.map((line) => line['complaint_id'])).toEqual(['20-0347'])
    expect(real.agency.quarantined).toEqual([
      { table: 'complainants', promise: 'belongs to a complaint that is kept', rows: strangers.length },
    ])
    expect(real.agency.adjusted).toEqual([
      {
        table: 'complaints',
        rule: 'has no allegation row and no outcome of its own',
        rows: complaints.filter((line) => !findingsOf.has(line['complaint_id']!)).length,
      },
    ])
    expect(real.released('complaints')).toHaveLength(5296)
    expect(real.released('allegations')).toHaveLength(13332)
  })

  it('reads two-digit years and leaves out what is no district', () => {
    const date = (line: Line) => {
      const [month, day, year] = line['date_received']!.split('/')
      return `20${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    }
    const noDistrict = ['N/A', '#VALUE!', '0', '0.09']
    expect(
      real.released('complaints').map((row) => [row['complaint_id'], row['received_on'], row['district']]),
    ).toEqual(
      complaints
        .map((line) => {
          const district = line['district_occurrence']!
          return [line['complaint_id'], date(line), noDistrict.includes(district) ? '' : district]
        })
        .sort(),
    )
  })

  it('ends each complaint as its raw findings do', () => {
    expect(real.released('complaints').map((row) => [row['complaint_id'], row['outcome']])).toEqual(
      complaints.map((line) => [line['complaint_id'], outcome(line['complaint_id']!)]).sort(),
    )
    const of2016 = complaints.filter((line) => line['date_received']!.endsWith('/16'))
    const closed = of2016.map((line) => outcome(line['complaint_id']!)).filter((word) => word !== 'open')
    expect(
      Object.fromEntries(
        real
          .measured('outcome-mix')
          .filter((row) => row['period'] === '2016' && row['origin'] === 'public')
          .map((row) => [row['category'], Number(row['numerator'])]),
      ),
    ).toEqual(tally(closed, (word) => word))
  })

  it('keeps rows that are equal to another, and gives each sustained allegation its penalty', () => {
    const copies = findings.length - new Set(findings.map((line) => Object.values(line).join('|'))).size
    expect(copies).toBe(1870)
    expect(new Set(real.released('allegations').map((row) => row['allegation_id'])).size).toBe(
      findings.length,
    )
    const sustained = findings.filter((line) => line['investigative_findings'] === 'Sustained Finding')
    expect(tally(real.released('discipline'), (row) => row['penalty_imposed_label']!)).toEqual(
      tally(sustained, (line) => line['disciplinary_findings']!),
    )
    expect(tally(real.released('discipline'), (row) => row['penalty_imposed']!)).toEqual({
      none: 121,
      not_applicable: 16,
      pending: 615,
      training: 1366,
      unspecified: 300,
    })
  })

  it('shows no waiting time, and marks the endings that it cannot tell apart', () => {
    expect(real.measured('closed-within').map((row) => [row['status'], row['reasons']])).toEqual([
      ['hidden', 'not_published_closed_on'],
    ])
    const marked = real
      .measured('outcome-mix')
      .filter((row) => row['flags']!.split(' ').includes('not_published_finding_kinds'))
    expect(Object.keys(tally(marked, (row) => row['category']!))).toEqual(['not_sustained'])
    expect(Object.keys(tally(marked, (row) => row['period']!))).toEqual([
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      'all',
    ])
  })

  it('gives no rows of the people who complained', () => {
    expect(real.agency.downloads.filter(({ table }) => table === 'complainants')).toEqual([])
    expect(real.agency.released.find(({ table }) => table === 'complainants')?.columns).toEqual([])
  })

  it('supports the shares by race that R computed: first person listed, closed, with an allegation row', () => {
    const first = new Map(
      [...grouped(complainants, (line) => line['complaint_id']!)].map(([id, lines]) => [id, lines[0]!]),
    )
    const decided = real
      .released('complaints')
      .filter((row) => row['outcome'] !== 'open' && row['allegation_count'] !== '0')
      .flatMap((row) => {
        const person = first.get(row['complaint_id']!)
        if (person === undefined) return []
        const race = person['complainant_race']!
        const group = race === 'black' ? 'black' : race === '' ? 'unknown' : 'rest'
        return [{ group, isSustained: row['outcome'] === 'sustained' }]
      })
    expect({
      of: tally(decided, ({ group }) => group),
      sustained: tally(
        decided.filter(({ isSustained }) => isSustained),
        ({ group }) => group,
      ),
    }).toEqual({
      of: { black: 2815, rest: 1459, unknown: 540 },
      sustained: { black: 622, rest: 349, unknown: 143 },
    })
  })

  it('shows the gap of methods B9: −1.8 points [−4.5, +0.8], though no person’s row leaves', () => {
    const gap = real
      .measured('equity-gaps')
      .find((row) => row['people_group'] === 'race/black' && row['category'] === 'gap/sustained')!
    const points = (column: string) => (100 * Number(gap[column])).toFixed(1)
    expect([gap['numerator'], gap['denominator']]).toEqual(['622', '2815'])
    expect([points('value'), points('lower'), points('upper')]).toEqual(['-1.8', '-4.5', '0.8'])
    expect([gap['status'], gap['flags']]).toEqual(['shown', ''])
    expect(real.agency.released.find(({ table }) => table === 'complainants')!.rows).toBe(0)
  })

  it('translates every label: no row is without a word', () => {
    const without = (table: string, ...words: string[]) =>
      real.released(table).filter((row) => words.some((word) => row[word] === ''))
    expect(without('complaints', 'origin', 'outcome', 'allegation_class')).toEqual([])
    expect(without('allegations', 'finding', 'allegation_class')).toEqual([])
    expect(without('discipline', 'penalty_imposed')).toEqual([])
    expect(real.agency.crosswalk.filter(({ rows }) => rows === 0)).toEqual([])
  })
})

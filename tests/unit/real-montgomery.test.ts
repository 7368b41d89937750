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

const file = 'montgomery/internal-affairs-allegations_2020-05.csv'

const order: [word: string, finding: string][] = [
  ['sustained', 'Sustained'],
  ['policy_failure', 'Policy Failure'],
  ['not_sustained', 'Insufficent Evidence'],
  ['exonerated', 'Exonerated'],
  ['unfounded', 'Unfounded'],
  ['resolved_informally', 'Corrective Action Taken'],
  ['closed_admin', 'No Corrective Action Tak'],
  ['closed_admin', 'Declined'],
  ['closed_admin', 'Administrative Closure'],
]

withExtracts('Montgomery County, May 2020', () => {
  let real: RealAgency
  let raw: Line[]
  let files: Map<string, Line[]>

  beforeAll(async () => {
    real = await realAgency('montgomery')
    raw = rawLines(file)
    files = grouped(raw, (line) => line['File Number']!)
  })

  /** One file number folded by eye: an active file is open whatever its allegations say. */
  const folded = ([id, lines]: [string, Line[]]) => {
    const [month, day, year] = lines[0]!['Date']!.split('/')
    const ended = order.find(([, finding]) => lines.some((line) => line['Finding'] === finding))
    return [
      id,
      `${year}-${month}-${day}`,
      { External: 'public', Internal: 'internal', '': 'unknown' }[lines[0]!['Source']!],
      lines.some((line) => line['Status'] === 'Active') ? 'open' : (ended?.[0] ?? 'unknown'),
      String(lines.length),
    ]
  }

  it('makes 1,838 complaints of 3,007 rows, each with the day, origin and ending of its file', () => {
    expect(complaintFacts(real)).toEqual([...files].map(folded).sort())
    expect([raw.length, files.size]).toEqual([3007, 1838])
  })

  it('keeps every row', () => {
    expect(real.released('allegations')).toHaveLength(raw.length)
    expect(real.agency.quarantined).toEqual([])
    expect(real.agency.adjusted).toEqual([])
  })

  it('rests on one date, source and status for each file', () => {
    const columns = ['Date', 'Source', 'Status']
    expect(
      [...files].filter(([, lines]) =>
        columns.some((column) => new Set(lines.map((line) => line[column])).size > 1),
      ),
    ).toEqual([])
  })

  it('counts public complaints of 2018 by ending', () => {
    const ended = [...files]
      .map(folded)
      .filter(
        ([, date, origin, outcome]) => date!.startsWith('2018') && origin === 'public' && outcome !== 'open',
      )
    expect(
      Object.fromEntries(
        real
          .measured('outcome-mix')
          .filter((row) => row['period'] === '2018' && row['origin'] === 'public')
          .map((row) => [row['category'], Number(row['numerator'])]),
      ),
    ).toEqual(tally(ended, ([, , , outcome]) => outcome!))
  })

  it('finds corrective action beside a formal finding in two files only', () => {
    const formal = ['Sustained', 'Policy Failure', 'Insufficent Evidence', 'Exonerated', 'Unfounded']
    const both = [...files.values()].filter(
      (lines) =>
        lines.some((line) => formal.includes(line['Finding']!)) &&
        lines.some((line) => line['Finding']!.includes('Corrective Action')),
    )
    expect(both).toHaveLength(2)
  })

  it('shows no waiting time', () => {
    expect(real.measured('closed-within').map((row) => [row['status'], row['reasons']])).toEqual([
      ['hidden', 'not_published_closed_on'],
    ])
  })

  it('translates every label: no row is without a word', () => {
    const without = (table: string, ...words: string[]) =>
      real.released(table).filter((row) => words.some((word) => row[word] === ''))
    expect(without('complaints', 'origin', 'outcome', 'allegation_class')).toEqual([])
    expect(without('allegations', 'finding', 'allegation_class')).toEqual([])
    expect(real.agency.crosswalk.filter(({ rows }) => rows === 0)).toEqual([])
  })
})

import { beforeAll, expect, it } from 'vitest'
import {
  grouped,
  withExtracts,
  rawLines,
  realAgency,
  tally,
  type Line,
  type RealAgency,
} from './real-agency.ts'

const file = 'new-orleans/misconduct-complaints_2023-07.csv'
const asOf = '2023-07-07'

/** A cell as YYYY-MM-DD, whatever the spreadsheet made of it. */
const day = (cell: string) =>
  cell.trim() === ''
    ? null
    : cell
        .trim()
        .split(/[/-]/)
        .map((part) => part.padStart(2, '0'))
        .join('-')
const days = (lines: readonly Line[], column: string) =>
  lines
    .map((line) => day(line[column]!))
    .filter((one) => one !== null)
    .sort()

/** One complaint of the raw file, folded by hand-written rules: no SQL, no crosswalk. */
function complaint(id: string, lines: Line[]) {
  const received = days(lines, 'Date Complaint Received by NOPD (PIB)')[0] ?? null
  const closed = days(lines, 'Date Complaint Investigation Complete').at(-1) ?? null
  const endings = lines.map((line) => line['Disposition']!.trim())
  const isOpen = endings.includes('Pending') || (closed !== null && closed > asOf && closed <= '2024-07-07')
  return {
    keptOut:
      id === ''
        ? 'has a complaint number'
        : received === null
          ? 'has a received date'
          : received < '1985-01-01' || received > asOf
            ? 'was received between 1985 and the as-of date'
            : closed !== null && closed < received && !isOpen
              ? 'was closed on or after the day it was received'
              : null,
    origin: lines.some((line) => line['Incident Type'] === 'Public Initiated') ? 'public' : 'internal',
    year: received?.slice(0, 4),
    outcome: isOpen
      ? 'open'
      : (order.find(([, labels]) => labels.some((one) => endings.includes(one)))?.[0] ?? '?'),
    isSustainedAnywhere: endings.includes('Sustained'),
    lines,
  }
}

const order: [word: string, labels: string[]][] = [
  ['sustained', ['Sustained', 'Negotiated Settlement']],
  ['not_sustained', ['Not Sustained']],
  ['exonerated', ['Exonerated']],
  ['unfounded', ['Unfounded']],
  ['mediated', ['Withdrawn - Mediation']],
  ['closed_admin', ['NFIM', 'Resigned under investigation']],
  ['unknown', ['Other', '']],
]

withExtracts('New Orleans, July 2023', () => {
  let real: RealAgency
  let raw: Line[]
  let complaints: ReturnType<typeof complaint>[]

  beforeAll(async () => {
    real = await realAgency('new-orleans')
    raw = rawLines(file)
    complaints = [...grouped(raw, (line) => line['Complaint Tracking Number']!.trim())].map(([id, lines]) =>
      complaint(id, lines),
    )
  })

  it('keeps complaints out for the reasons that the raw dates give, each counted', () => {
    const reasons = complaints.flatMap(({ keptOut }) => (keptOut === null ? [] : [keptOut]))
    expect(raw.filter((line) => line['Complaint Tracking Number']!.trim() === '')).toHaveLength(278)
    expect(
      Object.fromEntries(
        real.agency.quarantined
          .filter(({ table }) => table === 'complaints')
          .map(({ promise, rows }) => [promise, rows]),
      ),
    ).toEqual(tally(reasons, (reason) => reason))
    expect(real.released('complaints')).toHaveLength(complaints.length - reasons.length)
  })

  it('loses no row: read = released + kept out by a named promise', () => {
    const rowsOf = (isOut: (one: (typeof complaints)[number]) => boolean) =>
      complaints.filter(isOut).flatMap(({ lines }) => lines)
    const copies = rowsOf(({ keptOut }) => keptOut === null)
      .filter((line) => line['Unique Officer Allegation ID']!.trim() !== '')
      .map((line) =>
        [
          'Complaint Tracking Number',
          'Unique Officer Allegation ID',
          'Rule Violation',
          'Paragraph Violation',
          'Disposition',
        ]
          .map((column) => line[column]!.trim())
          .join('|'),
      )
    const keptOut = {
      'has a complaint number': 278,
      'belongs to a complaint that is kept': rowsOf(
        (one) => one.keptOut !== null && one.keptOut !== 'has a complaint number',
      ).length,
      'is not a full copy of another row': copies.length - new Set(copies).size,
    }
    expect(
      Object.fromEntries(
        real.agency.quarantined
          .filter(({ table }) => table === 'allegations')
          .map(({ promise, rows }) => [promise, rows]),
      ),
    ).toEqual(keptOut)
    expect(real.released('allegations').length + Object.values(keptOut).reduce((a, b) => a + b)).toBe(7530)
  })

  it('ends public complaints of 2019 as the raw dispositions do', () => {
    const of2019 = (origin: string, year: string | undefined) => origin === 'public' && year === '2019'
    expect(
      tally(
        real.released('complaints').filter((row) => of2019(row['origin']!, row['received_year'])),
        (row) => row['outcome']!,
      ),
    ).toEqual(
      tally(
        complaints.filter((one) => one.keptOut === null && of2019(one.origin, one.year)),
        (one) => one.outcome,
      ),
    )
  })

  it('sustains 26.7 % of rank-initiated and 8.4 % of public complaints in the raw file, and keeps them apart', () => {
    const share = (origin: string) => {
      const group = complaints.filter(
        (one) => one.lines[0]!['Complaint Tracking Number'] !== '' && one.origin === origin,
      )
      return [group.filter((one) => one.isSustainedAnywhere).length, group.length]
    }
    expect({ internal: share('internal'), public: share('public') }).toEqual({
      internal: [472, 1769],
      public: [270, 3208],
    })
    const closed = (origin: string) => {
      const group = complaints.filter(
        (one) => one.keptOut === null && one.origin === origin && one.outcome !== 'open',
      )
      return `${origin} ${group.filter((one) => one.outcome === 'sustained').length} of ${group.length}`
    }
    expect(
      real
        .measured('sustained-rate')
        .filter((row) => row['period'] === 'all' && row['category'] === 'closed' && row['area'] === 'all')
        .map((row) => `${row['origin']} ${row['numerator']} of ${row['denominator']}`),
    ).toEqual([closed('internal'), closed('public')])
  })

  it('translates every label: no row is without a word', () => {
    const words = ['origin', 'outcome', 'allegation_class']
    expect(real.released('complaints').filter((row) => words.some((word) => row[word] === ''))).toEqual([])
    expect(
      real.released('allegations').filter((row) => row['finding'] === '' || row['allegation_class'] === ''),
    ).toEqual([])
    const listed = real.agency.crosswalk.filter(({ field }) => field === 'outcome').map(({ label }) => label)
    expect(
      raw.map((line) => line['Disposition']!.trim() || '(blank)').filter((one) => !listed.includes(one)),
    ).toEqual([])
  })
})

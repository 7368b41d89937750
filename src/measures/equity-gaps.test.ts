import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PersonLine } from './_equity-outcomes.ts'
import { referenceTable } from './_reference-table.ts'
import { asOf, firstRoadOurs, later, measuredOurs } from './_two-roads.ts'

/** A row without one of its columns. */
function without<T extends object>(row: T, column: keyof T): object {
  return Object.fromEntries(Object.entries(row).filter(([each]) => each !== column))
}

const given = fc.array(
  fc.record({
    outcome: fc.constantFrom('sustained', 'unfounded', 'open'),
    allegation_class: fc.constantFrom('force', 'courtesy'),
    origin: fc.constantFrom('public', 'internal'),
    received_on: fc.constantFrom('2019-02-03', '2020-03-04'),
    wait: fc.constantFrom(10, 300),
    races: fc.array(fc.constantFrom('black', 'white', 'unknown'), { maxLength: 3 }),
  }),
  { maxLength: 30 },
)

it('agrees with plain code on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(given, async (rows) => {
      const numbered = rows.map((row, i) => ({ ...row, complaint_id: String(i) }))
      const complaints = numbered.map(({ wait, ...row }) => ({
        ...without(row, 'races'),
        closed_on: row.outcome === 'open' ? null : later(row.received_on, wait),
      }))
      const complainants = numbered.flatMap(({ complaint_id, races }) =>
        races.map((race) => ({ complaint_id, race })),
      )
      const expected = new Map<string, PersonLine>()
      const add = (line: Omit<PersonLine, 'n'>) => {
        const key = JSON.stringify(line)
        expected.set(key, { ...line, n: (expected.get(key)?.n ?? 0) + 1 })
      }
      for (const { races, wait, ...row } of numbered) {
        if (row.origin !== 'public' || races.length === 0) continue
        const waited = (Date.parse(asOf) - Date.parse(row.received_on)) / 86_400_000
        const person = { attribute: 'race', word: races[0]! }
        add({
          ...{ what: 'ending', ...person, has_several: new Set(races).size > 1 },
          received_year: Number(row.received_on.slice(0, 4)),
          ...{ allegation_class: row.allegation_class, outcome: row.outcome, days: null, entry_days: null },
        })
        add({
          ...{ what: 'wait', ...person, has_several: null, received_year: null, allegation_class: null },
          outcome: row.outcome === 'open' ? 'open' : 'closed',
          days: Math.min(181, row.outcome === 'open' ? waited : wait),
          entry_days: null,
        })
      }
      const lines = await firstRoadOurs<PersonLine>('equity-gaps', { complaints, complainants })
      const sorted = (all: Iterable<object>) =>
        [...all].map((line) => JSON.stringify(Object.entries(line).sort())).sort()
      expect(sorted(lines.filter(({ attribute }) => attribute === 'race'))).toEqual(sorted(expected.values()))
    }),
    { numRuns: 20, seed: 33 },
  )
})

it('compares the shares closed within 180 days by Kaplan–Meier, counting those still waiting', async () => {
  const made = (race: string, closed: number, days: number, open: number) => [
    ...Array.from({ length: closed }, () => ({ race, outcome: 'unfounded', days })),
    ...Array.from({ length: closed }, () => ({ race, outcome: 'sustained', days: 300 })),
    ...Array.from({ length: open }, () => ({ race, outcome: 'open', days: 0 })),
  ]
  const cases = [...made('black', 20, 100, 10), ...made('white', 30, 20, 20)].map((row, i) => ({
    ...{ complaint_id: String(i), ...row, origin: 'public' },
    received_on: row.outcome === 'open' ? later(asOf, -50) : '2019-05-05',
    closed_on: row.outcome === 'open' ? null : later('2019-05-05', row.days),
  }))
  const rows = await measuredOurs('equity-gaps', {
    complaints: cases.map((row) => without(without(row, 'race') as typeof row, 'days')),
    complainants: cases.map(({ complaint_id, race }) => ({ complaint_id, race })),
  })
  const of = (category: string, group: string) =>
    rows.find((row) => row.category === category && row.people_group === `race/${group}`)!
  // ten leave after 50 days, before the twenty of forty are closed at 100; of the others, thirty of eighty are closed at 20
  expect(of('share/answered_180', 'black').value).toBeCloseTo(0.5, 12)
  expect(of('share/answered_180', 'white').value).toBeCloseTo(30 / 80, 12)
  expect(of('gap/answered_180', 'black').value).toBeCloseTo(0.5 - 30 / 80, 12)
  const se = Math.hypot(Math.sqrt((0.5 * 0.5) / 40), Math.sqrt((0.375 * 0.625) / 80))
  expect(of('gap/answered_180', 'black').upper).toBeCloseTo(0.125 + 1.959964 * se, 5)
})

it('counts a wait on day 180 only if it was watched by then, in a file that begins with those open on some day', async () => {
  const made = (race: string, n: number, received_on: string, days: number) =>
    Array.from({ length: n }, () => ({ race, received_on, closed_on: later(received_on, days) }))
  const cases = [
    // watched from day 100, from day 250, and never
    ...[...made('black', 40, '2021-04-11', 300), ...made('black', 40, '2020-11-12', 300)],
    ...made('black', 40, '2021-04-11', 50),
    // watched from the start
    ...[...made('black', 30, '2021-08-01', 60), ...made('black', 30, '2021-08-01', 200)],
    ...[...made('white', 50, '2021-08-01', 60), ...made('white', 150, '2021-08-01', 200)],
    { race: 'white', received_on: asOf, closed_on: null, outcome: 'open' },
  ].map((row, i) => ({ complaint_id: String(i), outcome: 'unfounded', origin: 'public', ...row }))
  const rows = await measuredOurs(
    'equity-gaps',
    {
      complaints: cases.map((row) => without(row, 'race')),
      complainants: cases.map(({ complaint_id, race }) => ({ complaint_id, race })),
    },
    { observed_from: '2021-07-20' },
  )
  const share = (race: string) =>
    rows.find((row) => row.category === 'share/answered_180' && row.people_group === `race/${race}`)!
  // on day 60 the sixty watched from the start are at risk, and half of them close
  expect(share('black')).toMatchObject({ numerator: 30, denominator: 40 + 60 })
  expect(share('black').value).toBeCloseTo(30 / 60, 12)
  expect(share('white').value).toBeCloseTo(50 / 200, 12)
})

it('gives no gap in waits where too few are known to have waited 180 days, and no limits for a share of nobody', async () => {
  const made = (race: string, n: number, days: number | null, followed = 400) =>
    Array.from({ length: n }, () => ({ race, days, followed }))
  const groups = [
    // twelve closed early; of the others, twenty were watched for sixty days and four for longer
    ...[...made('black', 12, 30), ...made('black', 20, null, 60), ...made('black', 4, null)],
    // nobody closed by day 180
    ...[...made('asian', 20, 300), ...made('asian', 20, null)],
    ...[...made('white', 100, 50), ...made('white', 100, 300)],
    ...[...made('latino', 50, 50), ...made('latino', 100, 300)],
  ]
  const cases = groups.map(({ days, followed, ...row }, i) => ({
    ...{ complaint_id: String(i), ...row, origin: 'public', outcome: days === null ? 'open' : 'unfounded' },
    received_on: days === null ? later(asOf, -followed) : '2019-05-05',
    closed_on: days === null ? null : later('2019-05-05', days),
  }))
  const rows = await measuredOurs('equity-gaps', {
    complaints: cases.map((row) => without(row, 'race')),
    complainants: cases.map(({ complaint_id, race }) => ({ complaint_id, race })),
  })
  const of = (kind: string, group: string) =>
    rows.find((row) => row.category === `${kind}/answered_180` && row.people_group === `race/${group}`)!
  for (const group of ['black', 'asian'])
    expect(of('gap', group)).toMatchObject({ status: 'counts_only', reasons: ['too_few_in_group'] })
  expect(of('share', 'asian')).toMatchObject({ value: 0, lower: null, upper: null, status: 'shown' })
  expect(of('gap', 'white')).toMatchObject({ status: 'shown', flags: ['stands_in_family'] })
})

const { complaints, groups, as_of, expected } = referenceTable
const words: Record<string, string> = { A: 'black', B: 'white', C: 'asian' }
const complainants = complaints.flatMap(({ complaint_id }, i) => {
  const group = groups[i] ?? null
  return group === null ? [] : [{ complaint_id, race: words[group] }]
})
const ours = complaints.map(
  ({ complaint_id, received_on, closed_on, outcome, origin, allegation_class }) => ({
    ...{ complaint_id, received_on, closed_on, outcome, origin, allegation_class },
  }),
)

it('gives R’s gaps in sustained shares from the rows of a table, and none of a group too small', async () => {
  const rows = await measuredOurs('equity-gaps', { complaints: ours, complainants }, { as_of })
  const gaps = rows.filter(({ category }) => category === 'gap/sustained')
  for (const { group, x, n, diff, newcombe95 } of expected.equity) {
    const row = gaps.find(({ people_group }) => people_group === `race/${words[group]}`)!
    expect([row.numerator, row.denominator]).toEqual([x, n])
    if (group === 'C')
      expect(row).toMatchObject({ value: null, status: 'counts_only', reasons: ['too_few_in_group'] })
    else
      expect([row.value, row.lower, row.upper]).toEqual(
        [diff, ...newcombe95].map((each) => expect.closeTo(each, 9)),
      )
  }
})

it('adjusts for kinds of complaint and years', async () => {
  // In either class both groups have the same share; only the mix differs.
  const made = [
    ['force', 'black', 40, 80],
    ['force', 'white', 10, 20],
    ['courtesy', 'black', 5, 50],
    ['courtesy', 'white', 20, 200],
  ] as const
  let id = 0
  const cases = made.flatMap(([allegation_class, race, sustained, all]) =>
    Array.from({ length: all }, (_, i) => ({
      ...{ complaint_id: String(id++), allegation_class, race, origin: 'public' },
      outcome: i < sustained ? 'sustained' : 'unfounded',
      ...{ received_on: '2019-05-05', closed_on: '2019-06-05' },
    })),
  )
  const rows = await measuredOurs('equity-gaps', {
    complaints: cases.map((row) => without(row, 'race')),
    complainants: cases.map(({ complaint_id, race }) => ({ complaint_id, race })),
  })
  const of = (category: string) =>
    rows.find((row) => row.category === category && row.people_group === 'race/black')!
  expect(of('gap/sustained').value).toBeCloseTo(45 / 130 - 30 / 220, 12)
  expect(of('gap/sustained').flags).toEqual(['stands_in_family'])
  expect(of('adjusted/sustained').value).toBeCloseTo(0, 12)
})

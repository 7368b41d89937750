import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byPeriod, complaint } from './_complaint.ts'
import { referenceTable } from './_reference-table.ts'
import type { Keys } from './_row.ts'
import { asOf, firstRoad, measured, releases, type Complaint } from './_two-roads.ts'
import type { WaitLine } from './_waits.ts'

type Line = WaitLine & Keys

const findings = [
  'sustained',
  'other_misconduct',
  'policy_failure',
  'not_sustained',
  'exonerated',
  'unfounded',
]
const agreed = ['mediated', 'mediation_attempted', 'resolved_informally']

function secondRoad(rows: readonly Complaint[]): Line[] {
  if (rows.length === 0) return []
  const waited = byPeriod(rows).map((row) => ({
    ...row,
    days:
      row.outcome === 'open'
        ? (Date.parse(asOf) - Date.parse(row.received_on!)) / 86_400_000
        : row.duration_days,
    ending: ['open', 'unknown'].includes(row.outcome)
      ? row.outcome
      : findings.includes(row.outcome)
        ? 'finding'
        : agreed.includes(row.outcome)
          ? 'agreed'
          : 'no_finding',
    entry_days: null,
    within_months: 0,
  }))
  return from(waited)
    .groupby('agency_id', 'origin', 'period', 'area', 'days', 'ending', 'entry_days', 'within_months')
    .rollup({ n: op.count() })
    .objects() as Line[]
}

const inOrder = (lines: readonly Line[]) =>
  lines.map((line) => JSON.stringify(Object.entries(line).sort())).sort()

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(inOrder(await firstRoad<Line>('time-to-resolution', rows))).toEqual(inOrder(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 25 },
  )
})

const { complaints, expected, as_of } = referenceTable
const whole = async (rows: readonly object[], context = {}) => {
  const all = await measured('time-to-resolution', { complaints: rows }, { as_of, ...context })
  return all.filter(({ period, area }) => period === 'all' && area === 'all')
}
const of = (rows: Awaited<ReturnType<typeof whole>>, category: string) =>
  rows.find((row) => row.category === category)!

it('gives R’s quartiles and shares closed by a day, from the rows of a table', async () => {
  const rows = await whole(complaints)
  const { km_quantiles, km_lower, km_upper, closed_within } = expected.time
  const quartiles = ['lower_quartile', 'median', 'upper_quartile'].map((category) => of(rows, category))
  expect(quartiles.map(({ value }) => value)).toEqual(km_quantiles)
  expect(quartiles.map(({ lower }) => lower)).toEqual(km_lower)
  expect(quartiles.map(({ upper }) => upper)).toEqual(km_upper)
  expect(of(rows, 'median')).toMatchObject({ numerator: 307, denominator: 398, status: 'shown' })
  const any = ['090', '180', '365'].map((day) => of(rows, `any/day_${day}`))
  closed_within.share.forEach((share, i) => {
    expect(any[i]!.value).toBeCloseTo(share, 9)
    expect(any[i]!.lower).toBeCloseTo(closed_within.lower[i]!, 9)
    expect(any[i]!.upper).toBeCloseTo(closed_within.upper[i]!, 9)
  })
})

it('gives R’s shares of the three ways of ending, which add up to those closed', async () => {
  const rows = await whole(complaints)
  const names = {
    finding: 'investigated',
    agreed: 'mediation',
    no_finding: 'closed_without_finding',
  } as const
  ;['090', '180', '365'].forEach((day, i) => {
    const values = Object.entries(names).map(([ending, theirs]) => {
      const { value } = of(rows, `${ending}/day_${day}`)
      expect(value).toBeCloseTo(expected.cumulative_incidence[theirs][i]!, 9)
      return value!
    })
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(of(rows, `any/day_${day}`).value!, 12)
  })
})

it('shows no waiting time from a file of closed complaints only', async () => {
  const rows = await measured(
    'time-to-resolution',
    { complaints: complaints.filter(({ outcome }) => outcome !== 'open') },
    { as_of },
  )
  expect(rows).toEqual([
    {
      measure: 'time-to-resolution',
      agency_id: 'alder',
      origin: 'public',
      period: 'all',
      category: 'all',
      area: 'all',
      people_group: 'all',
      numerator: null,
      denominator: null,
      value: null,
      lower: null,
      upper: null,
      status: 'hidden',
      reasons: ['closed_only_file'],
      flags: [],
      method: 'none',
    },
  ])
})

it('hides with fewer than thirty complaints, or ten closings', async () => {
  const closed = Array.from({ length: 20 }, () => complaint())
  const open = Array.from({ length: 9 }, () => complaint({ outcome: 'open' }))
  const status = async (rows: readonly object[]) => (await whole(rows)).map(({ reasons }) => reasons)
  expect(await status([...closed, ...open])).toEqual([['too_few_complaints']])
  const nine = [...closed.slice(0, 9), ...open, ...open, ...open]
  expect(await status(nine)).toEqual([['too_few_closings']])
})

it('says “more than” where half are still waiting', async () => {
  const rows = await whole([
    ...Array.from({ length: 20 }, () => complaint()),
    ...Array.from({ length: 40 }, () => complaint({ outcome: 'open', received_on: '2025-01-01' })),
  ])
  expect(of(rows, 'median')).toMatchObject({
    value: null,
    lower: 180,
    status: 'counts_only',
    reasons: ['not_reached'],
  })
})

it('flags closings crowded before a deadline, and only where the agency has one', async () => {
  const closedAfter = (duration_days: number, n: number) =>
    Array.from({ length: n }, () => complaint({ duration_days }))
  const rows = [
    ...closedAfter(88, 30),
    ...closedAfter(95, 10),
    ...closedAfter(75, 10),
    complaint({ outcome: 'open' }),
  ]
  expect(of(await whole(rows, { deadline_days: 90 }), 'median').flags).toEqual(['deadline_bunching'])
  expect(of(await whole(rows), 'median').flags).toEqual([])
})

it('counts a complaint that was open when the file begins only from then on', async () => {
  const late = Array.from({ length: 40 }, (_, i) =>
    complaint({ received_on: '2024-01-01', duration_days: 200 + i }),
  )
  const soon = Array.from({ length: 40 }, (_, i) =>
    complaint({ received_on: '2024-05-01', duration_days: 40 + i }),
  )
  const all = [...late, ...soon, complaint({ outcome: 'open', received_on: '2024-05-01' })]
  const from = (await whole(all, { observed_from: '2024-05-01' })).find(
    ({ category }) => category === 'any/day_045',
  )!
  // Five of the forty watched from the start, and none of the others yet: 1 − (1 − 6/41) by day 45
  expect(from.value).toBeCloseTo(6 / 41, 12)
})

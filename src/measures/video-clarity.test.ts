import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { referenceTable } from './_reference-table.ts'
import type { MeasureRow } from './_row.ts'
import { firstRoad, inOrder, measured, releases, type Complaint } from './_two-roads.ts'

const investigated = ['sustained', 'not_sustained', 'exonerated', 'unfounded']

function secondRoad(rows: readonly Complaint[]): object[] {
  const own = rows
    .filter(({ outcome }) => investigated.includes(outcome))
    .map((row) => ({ ...row, unclear: row.outcome === 'not_sustained' ? 1 : 0 }))
  if (own.length === 0) return []
  return from(own)
    .groupby('agency_id', 'origin', 'allegation_class', 'received_year', 'has_video')
    .rollup({ unclear_count: op.sum('unclear'), n: op.count() })
    .objects()
}

const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(sorted(await firstRoad('video-clarity', rows))).toEqual(sorted(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 32 },
  )
})

const of = (rows: readonly MeasureRow[], category: string, period = 'all') =>
  rows.find((row) => row.category === category && row.period === period)!

/** So many complaints alike. */
const many = (n: number, given: Partial<Complaint>) => Array.from({ length: n }, () => complaint(given))

/** One kind with a unclear of n1 with video, and c of n0 without. */
const stratum = (allegation_class: string, [a, n1]: [number, number], [c, n0]: [number, number]) =>
  [
    many(a, { allegation_class, has_video: true, outcome: 'not_sustained' }),
    many(n1 - a, { allegation_class, has_video: true }),
    many(c, { allegation_class, has_video: false, outcome: 'not_sustained' }),
    many(n0 - c, { allegation_class, has_video: false, outcome: 'exonerated' }),
  ].flat()

it('gives R’s pooled difference and odds ratio from the rows of a table, by kind of complaint', async () => {
  const { complaints, expected, as_of } = referenceTable
  const oneYear = complaints.map((row) => ({ ...row, received_year: 2024 }))
  const rows = await measured('video-clarity', { complaints: oneYear }, { as_of })
  const { mh_rd, mh_rd_ci95, mh_or } = expected.video
  const { value, lower, upper } = of(rows, 'adjusted')
  expect([value, lower, upper]).toEqual([mh_rd, ...mh_rd_ci95].map((each) => expect.closeTo(each, 9)))
  expect(of(rows, 'odds_ratio').value).toBeCloseTo(mh_or, 9)
})

it('compares within kinds, where the whole would say the opposite', async () => {
  // Within each kind, video goes with 10 points fewer; kinds with many unclear endings have most of the video
  const complaints = [...stratum('force', [160, 200], [36, 40]), ...stratum('courtesy', [4, 40], [40, 200])]
  const rows = await measured('video-clarity', { complaints })
  expect(of(rows, 'crude').value).toBeCloseTo(164 / 240 - 76 / 240, 12)
  expect(of(rows, 'adjusted').value).toBeCloseTo(-0.1, 12)
  expect(of(rows, 'adjusted')).toMatchObject({ numerator: 240, denominator: 480, status: 'shown' })
  expect(of(rows, 'stratum/force', '2019').value).toBeCloseTo(-0.1, 12)
  expect(of(rows, 'strata')).toMatchObject({ value: 2, denominator: 2 })
})

it('gives the kinds and no pooled number where they differ', async () => {
  const complaints = [...stratum('force', [20, 100], [80, 100]), ...stratum('courtesy', [80, 100], [20, 100])]
  const rows = await measured('video-clarity', { complaints })
  expect(of(rows, 'adjusted')).toMatchObject({ value: null, status: 'hidden', reasons: ['strata_differ'] })
  expect(of(rows, 'stratum/force').value).toBeCloseTo(-0.6, 12)
  expect(of(rows, 'stratum/courtesy').value).toBeCloseTo(0.6, 12)
})

it('keeps unknown video apart, and says how far it could move the answer', async () => {
  const complaints = [
    ...stratum('force', [10, 40], [20, 40]),
    ...stratum('courtesy', [10, 40], [20, 40]),
    ...many(20, { allegation_class: 'force', has_video: null, outcome: 'not_sustained' }),
    ...many(20, { allegation_class: 'courtesy', has_video: null, outcome: 'not_sustained' }),
  ]
  const rows = await measured('video-clarity', { complaints })
  expect(of(rows, 'video_unknown')).toMatchObject({ numerator: 40, denominator: 40, value: 1 })
  expect(of(rows, 'adjusted').value).toBeCloseTo(-0.25, 12)
  expect(of(rows, 'if_unknown_had_video').value).toBeCloseTo(30 / 60 - 20 / 40, 12)
  expect(of(rows, 'if_unknown_had_none').value).toBeCloseTo(10 / 40 - 40 / 60, 12)
})

it('hides below thirty a side, with one kind, and where nobody records video', async () => {
  const reasons = async (complaints: Complaint[]) =>
    of(await measured('video-clarity', { complaints }), 'adjusted').reasons
  expect(
    await reasons([...stratum('force', [5, 14], [9, 40]), ...stratum('bias', [5, 15], [9, 40])]),
  ).toEqual(['too_few_in_group'])
  expect(await reasons(stratum('force', [10, 40], [20, 40]))).toEqual(['too_few_strata'])
  const none = await measured('video-clarity', { complaints: many(40, {}) })
  expect(inOrder(none as never[])).toMatchObject([{ status: 'hidden', reasons: ['no_video_recorded'] }])
})

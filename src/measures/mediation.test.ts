import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byPeriod, complaint } from './_complaint.ts'
import { referenceTable } from './_reference-table.ts'
import { firstRoad, measured, releases, type Complaint } from './_two-roads.ts'

function secondRoad(rows: readonly Complaint[]): object[] {
  const closed = byPeriod(rows)
    .filter((row) => row.outcome !== 'open' && row.area === 'all')
    .map((row) => ({
      ...row,
      mediated: row.outcome === 'mediated' ? 1 : 0,
      attempted: row.outcome === 'mediation_attempted' ? 1 : 0,
    }))
  if (closed.length === 0) return []
  return from(closed)
    .groupby('agency_id', 'origin', 'period')
    .rollup({
      mediated_count: op.sum('mediated'),
      attempted_count: op.sum('attempted'),
      closed_count: op.count(),
    })
    .orderby('agency_id', 'origin', 'period')
    .objects()
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(await firstRoad('mediation', rows)).toEqual(secondRoad(rows))
    }),
    { numRuns: 20, seed: 28 },
  )
})

it('gives the example of methods B5 from the rows of a table', async () => {
  const { complaints, expected, as_of } = referenceTable
  const rows = await measured('mediation', { complaints }, { as_of })
  const [completion, uptake] = rows.filter(({ period }) => period === 'all')
  const { completed, attempted_not_completed, uptake_of_closed, success, success_wilson95 } =
    expected.mediation
  expect([completion!.numerator, completion!.denominator]).toEqual([
    completed,
    completed + attempted_not_completed,
  ])
  expect(completion!.value).toBeCloseTo(success, 9)
  expect([completion!.lower, completion!.upper]).toEqual(
    success_wilson95.map((limit) => expect.closeTo(limit, 9)),
  )
  expect(uptake!.value).toBeCloseTo(uptake_of_closed, 9)
})

it('gives counts alone below twenty, and says where nobody mediates', async () => {
  const closed = Array.from({ length: 30 }, () => complaint())
  const few = await measured('mediation', { complaints: [complaint({ outcome: 'mediated' }), ...closed] })
  expect(few.find(({ category, period }) => category === 'uptake' && period === 'all')).toMatchObject({
    numerator: 1,
    denominator: 31,
    value: null,
    status: 'counts_only',
    reasons: ['fewer_than_20'],
  })
  const none = await measured('mediation', { complaints: closed })
  expect(none.map(({ status, reasons }) => ({ status, reasons }))).toEqual([
    { status: 'hidden', reasons: ['no_mediation'] },
  ])
})

it('says nothing of completion where no label tells a mediation that did not finish', async () => {
  const complaints = [
    ...Array.from({ length: 24 }, () => complaint({ outcome: 'mediated' })),
    ...Array.from({ length: 16 }, () => complaint()),
  ]
  const rows = await measured('mediation', { complaints }, { outcome_words: ['sustained', 'mediated'] })
  expect(
    rows.map(({ category, period, numerator, value, reasons }) => [
      category,
      period,
      numerator,
      value,
      ...reasons,
    ]),
  ).toEqual([
    ['uptake', '2019', 24, 0.6],
    ['completion', 'all', null, null, 'no_word_for_attempts'],
    ['uptake', 'all', 24, 0.6],
  ])
})

import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byPeriod } from './_complaint.ts'
import { referenceTable } from './_reference-table.ts'
import type { Counted } from './_row.ts'
import { firstRoad, inOrder, measured, releases, type Complaint } from './_two-roads.ts'

function secondRoad(rows: readonly Complaint[]): Counted[] {
  const closed = byPeriod(rows)
    .filter((row) => row.outcome !== 'open' && (row.period === 'all' || row.is_followed_540_days))
    .map((row) => ({ ...row, short: row.outcome === 'closed_no_cooperation' ? 1 : 0 }))
  const told = new Set(closed.filter(({ short }) => short === 1).map(({ agency_id }) => agency_id))
  const known = closed.filter(({ agency_id }) => told.has(agency_id))
  if (known.length === 0) return []
  return from(known)
    .groupby('agency_id', 'origin', 'period', 'area')
    .rollup({ numerator: op.sum('short'), denominator: op.count() })
    .objects() as Counted[]
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      expect(inOrder(await firstRoad('truncated', rows))).toEqual(inOrder(secondRoad(rows)))
    }),
    { numRuns: 20, seed: 27 },
  )
})

it('has no number where the records have no word for it', async () => {
  const { complaints, as_of } = referenceTable
  const without = complaints.map((row) =>
    row.outcome === 'closed_no_cooperation' ? { ...row, outcome: 'closed_admin' } : row,
  )
  const rows = await measured('truncated', { complaints: without }, { as_of })
  expect(rows.map(({ period, status, reasons, numerator }) => [period, status, reasons, numerator])).toEqual([
    ['all', 'hidden', ['no_word_for_it'], null],
  ])
})

it('gives the example of methods B4 from the rows of a table', async () => {
  const { complaints, expected, as_of } = referenceTable
  const row = (await measured('truncated', { complaints }, { as_of })).find(({ period }) => period === 'all')!
  const { x, n, share, wilson95 } = expected.truncated_of_closed
  expect([row.numerator, row.denominator]).toEqual([x, n])
  expect(row.value).toBeCloseTo(share, 9)
  expect([row.lower, row.upper]).toEqual(wilson95.map((limit) => expect.closeTo(limit, 9)))
})

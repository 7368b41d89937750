import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forceIncident, forceReleases, placed, type ForceIncident } from './_force.ts'
import type { Counted } from './_row.ts'
import { firstRoad, inOrder, measured } from './_two-roads.ts'

function secondRoad(rows: readonly ForceIncident[], stem: string): Counted[] {
  const asked =
    stem === 'force-video'
      ? [{ name: 'video', other: 'not_recorded', of: (row: ForceIncident) => row.has_video }]
      : [
          { name: 'person', other: 'person_not_recorded', of: (row: ForceIncident) => row.is_injured },
          {
            name: 'officer',
            other: 'officer_not_recorded',
            of: (row: ForceIncident) => row.is_officer_injured,
          },
        ]
  const own = asked.flatMap(({ name, other, of }) =>
    placed(rows)
      .filter(({ agency_id }) => rows.some((row) => row.agency_id === agency_id && of(row) !== null))
      .flatMap(({ kind, ...row }) => {
        const said = of(row)
        const tail = kind === 'all' ? '' : `/${kind}`
        return [
          ...(said === null ? [] : [{ ...row, category: name + tail, x: said ? 1 : 0 }]),
          { ...row, category: other + tail, x: said === null ? 1 : 0 },
        ]
      }),
  )
  if (own.length === 0) return []
  return from(own)
    .groupby('agency_id', 'period', 'category', 'area')
    .rollup({ numerator: op.sum('x'), denominator: op.count() })
    .objects() as Counted[]
}

it.each(['force-injuries', 'force-video'])('%s agrees with Arquero on generated rows', async (stem) => {
  await fc.assert(
    fc.asyncProperty(forceReleases, async (rows) => {
      expect(inOrder(await firstRoad(stem, { force_incidents: rows }))).toEqual(
        inOrder(secondRoad(rows, stem)),
      )
    }),
    { numRuns: 20, seed: 42 },
  )
})

it('keeps silence apart from “nobody was hurt”: 30 of 80 is 37.5 % [27.7, 48.5], and 20 of 100 say nothing', async () => {
  const many = (n: number, is_injured: boolean | null) =>
    Array.from({ length: n }, () => forceIncident({ is_injured }))
  const rows = await measured('force-injuries', {
    force_incidents: [...many(30, true), ...many(50, false), ...many(20, null)],
  })
  const whole = rows.filter(({ period, category }) => period === 'all' && !category.includes('/'))
  expect(
    whole.map(({ category, numerator, denominator, value, lower, upper }) => [
      category,
      numerator,
      denominator,
      ...[value, lower, upper].map((each) => (100 * each!).toFixed(1)),
    ]),
  ).toEqual([
    ['person', 30, 80, '37.5', '27.7', '48.5'],
    ['person_not_recorded', 20, 100, '20.0', '13.3', '28.9'],
  ])
})

it('says so where nobody records injuries', async () => {
  const rows = await measured('force-injuries', { force_incidents: [forceIncident({ is_injured: null })] })
  expect(rows).toMatchObject([{ origin: 'all', status: 'hidden', reasons: ['no_injury_recorded'] }])
})

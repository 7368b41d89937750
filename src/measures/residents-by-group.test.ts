import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstRoad, measured } from './_two-roads.ts'

const totals = fc.array(
  fc.record({
    agency_id: fc.constantFrom('alder', 'birch'),
    year: fc.constantFrom(2020, 2021),
    denominator_kind: fc.constantFrom('residents', 'officers'),
    people_group: fc.option(fc.constantFrom('black', 'white')),
    area: fc.option(fc.constantFrom('1')),
    total_count: fc.integer({ min: 1, max: 90_000 }),
  }),
  { maxLength: 30 },
)

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(totals, async (denominators) => {
      const given = denominators
        .filter(
          (row) => row.denominator_kind === 'residents' && row.people_group !== null && row.area === null,
        )
        .map((row) => ({ ...row, period: String(row.year), people_group: `race/${row.people_group}` }))
      const second =
        given.length === 0
          ? []
          : from(given)
              .groupby('agency_id', 'period')
              .derive({ denominator: (d: { total_count: number }) => op.sum(d.total_count) })
              .groupby('agency_id', 'period', 'people_group', 'denominator')
              .rollup({ numerator: op.sum('total_count') })
              .select('agency_id', 'period', 'people_group', 'numerator', 'denominator')
              .orderby('agency_id', 'period', 'people_group')
              .objects()
      expect(await firstRoad('residents-by-group', { denominators })).toEqual(second)
    }),
    { numRuns: 20, seed: 32 },
  )
})

it('gives the share of each group, without an interval', async () => {
  const residents = (people_group: string, total_count: number) => ({
    ...{ agency_id: 'alder', year: 2021, denominator_kind: 'residents', area: null },
    ...{ people_group, total_count },
  })
  const rows = await measured('residents-by-group', {
    denominators: [residents('black', 30_000), residents('white', 90_000)],
  })
  expect(
    rows.map(({ people_group, value, lower, denominator }) => ({ people_group, value, lower, denominator })),
  ).toEqual([
    { people_group: 'race/black', value: 0.25, lower: null, denominator: 120_000 },
    { people_group: 'race/white', value: 0.75, lower: null, denominator: 120_000 },
  ])
})

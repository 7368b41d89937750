import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forceIncident } from './_force.ts'
import type { Counted } from './_row.ts'
import { firstRoad, inOrder, measured } from './_two-roads.ts'

interface Person {
  agency_id: string
  occurred_year: number
  race: string | null
  sex: string | null
  age_band: string | null
}

const people: fc.Arbitrary<Person[]> = fc.array(
  fc.record({
    agency_id: fc.constantFrom('alder', 'birch'),
    occurred_year: fc.integer({ min: 2019, max: 2021 }),
    race: fc.option(fc.constantFrom('black', 'white')),
    sex: fc.constantFrom('female', 'male', 'unknown'),
    age_band: fc.option(fc.constantFrom('0–17', '18–34')),
  }),
  { maxLength: 60 },
)

function secondRoad(rows: readonly Person[]): Counted[] {
  const own = rows.flatMap((row) => {
    const hasAges = rows.some((other) => other.agency_id === row.agency_id && other.age_band !== null)
    const groups = { race: row.race, sex: row.sex, ...(hasAges ? { age: row.age_band } : {}) }
    return Object.entries(groups).flatMap(([attribute, word]) =>
      [String(row.occurred_year), 'all'].map((period) => ({
        agency_id: row.agency_id,
        period,
        people_group: `${attribute}/${word ?? 'unknown'}`,
      })),
    )
  })
  if (own.length === 0) return []
  const counted = from(own)
    .groupby('agency_id', 'period', 'people_group')
    .rollup({ numerator: op.count() })
    .objects() as Counted[]
  return counted.map((row) => ({
    ...row,
    // Everyone has one race, so all of an agency and period are as many as have one
    denominator: rows.filter(
      ({ agency_id, occurred_year }) =>
        agency_id === row.agency_id && ['all', String(occurred_year)].includes(row.period!),
    ).length,
  }))
}

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (rows) => {
      expect(inOrder(await firstRoad('force-subjects', { force_subjects: rows }))).toEqual(
        inOrder(
          secondRoad(rows).filter(({ period, denominator }) => period !== undefined && denominator! > 0),
        ),
      )
    }),
    { numRuns: 20, seed: 43 },
  )
})

it('gives the shares of the example, and no ages where none are recorded', async () => {
  const many = (n: number, race: string | null) =>
    Array.from({ length: n }, () => ({
      agency_id: 'alder',
      occurred_year: 2020,
      race,
      sex: 'male',
      age_band: null,
    }))
  const rows = await measured('force-subjects', {
    force_subjects: [...many(90, 'black'), ...many(60, 'white'), ...many(50, null)],
  })
  expect(
    rows
      .filter(({ period }) => period === 'all')
      .map(({ people_group, value, lower, upper }) => [
        people_group,
        ...[value, lower, upper].map((each) => (100 * each!).toFixed(1)),
      ]),
  ).toEqual([
    ['race/black', '45.0', '38.3', '51.9'],
    ['race/unknown', '25.0', '19.5', '31.4'],
    ['race/white', '30.0', '24.1', '36.7'],
    ['sex/male', '100.0', '98.1', '100.0'],
  ])
})

it('says so where force is recorded without the people', async () => {
  const rows = await measured('force-subjects', { force_incidents: [forceIncident()] })
  expect(rows).toMatchObject([{ origin: 'all', status: 'hidden', reasons: ['no_force_people'] }])
})

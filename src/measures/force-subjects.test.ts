import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mask } from '../disclosure/mask.ts'
import { firstRoadOurs, measuredOurs } from './_two-roads.ts'

const incidents = [2019, 2020, 2021].map((year, i) => ({
  incident_id: String(i + 1),
  occurred_on: `${year}-05-04`,
  force_type: 'physical',
}))

const people = fc.array(
  fc.record({
    incident_id: fc.constantFrom('1', '2', '3', 'kept out'),
    race: fc.option(fc.constantFrom('black', 'white')),
    sex: fc.constantFrom('female', 'male', 'unknown'),
    age_years: fc.option(fc.constantFrom(-1, 0, 17, 18, 34, 35, 54, 55, 110, 111)),
    is_juvenile: fc.option(fc.boolean()),
  }),
  { maxLength: 60 },
)
type Person = Parameters<Parameters<(typeof people)['map']>[0]>[0][number]

const bands: [below: number, band: string][] = [
  [18, '0–17'],
  [35, '18–34'],
  [55, '35–54'],
  [111, '55+'],
]

function ageOf({ age_years, is_juvenile }: Person): string | null {
  if (is_juvenile === true) return '0–17'
  if (age_years === null || age_years < 0 || age_years > 110) return null
  return bands.find(([below]) => age_years < below)![1]
}

function secondRoad(rows: readonly Person[]): object[] {
  const known = rows.filter(({ incident_id }) => incident_id !== 'kept out')
  const hasAges = known.some((row) => ageOf(row) !== null)
  const own = known.flatMap((row) => {
    const groups = { race: row.race, sex: row.sex, ...(hasAges ? { age: ageOf(row) } : {}) }
    return Object.entries(groups).flatMap(([attribute, word]) =>
      [String(2018 + Number(row.incident_id)), 'all'].map((period) => ({
        period,
        attribute,
        people_group: `${attribute}/${word ?? 'unknown'}`,
      })),
    )
  })
  if (own.length === 0) return []
  return from(own)
    .groupby('period', 'attribute')
    .derive({ denominator: op.count() })
    .groupby('period', 'people_group', 'denominator')
    .rollup({ numerator: op.count() })
    .objects()
}

const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (force_subjects) => {
      const first = await firstRoadOurs('force-subjects', { force_incidents: incidents, force_subjects })
      expect(sorted(first)).toEqual(sorted(secondRoad(force_subjects)))
    }),
    { numRuns: 20, seed: 43 },
  )
})

const many = (n: number, race: string | null) =>
  Array.from({ length: n }, () => ({
    ...{ incident_id: '2', race, sex: 'male', age_years: null, is_juvenile: null },
  }))
const measured = (force_subjects: object[]) =>
  measuredOurs('force-subjects', { force_incidents: incidents, force_subjects })

it('gives the shares of the example, and no ages where none are recorded', async () => {
  const rows = await measured([...many(90, 'black'), ...many(60, 'white'), ...many(50, null)])
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

it('lets the mask hide a group of four with another that protects it', async () => {
  const rows = mask(await measured([...many(90, 'black'), ...many(60, 'white'), ...many(4, 'asian')]))
  const whole = rows.filter(({ period, people_group }) => period === 'all' && people_group.startsWith('race'))
  expect(whole.map(({ people_group, numerator, status }) => [people_group, numerator, status])).toEqual([
    ['race/asian', null, 'hidden'],
    ['race/black', 90, 'shown'],
    ['race/white', null, 'hidden'],
  ])
})

it('says so where force is recorded without the people', async () => {
  expect(await measured([])).toMatchObject([
    { origin: 'all', status: 'hidden', reasons: ['no_force_people'] },
  ])
})

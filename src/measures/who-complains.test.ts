import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mask } from '../disclosure/mask.ts'
import { firstRoadOurs, measuredOurs } from './_two-roads.ts'

const complaints = ['1', '2', '3'].map((complaint_id, i) => ({
  complaint_id,
  received_on: `${2019 + i}-05-04`,
  origin: i === 2 ? 'internal' : 'public',
  outcome: 'sustained',
}))

const people = fc.array(
  fc.record({
    complaint_id: fc.constantFrom('1', '2', '3', 'kept out'),
    race: fc.constantFrom('black', 'white', 'unknown'),
    sex: fc.option(fc.constantFrom('female', 'male')),
    age_years: fc.option(fc.constantFrom(-1, 0, 17, 18, 34, 35, 54, 55, 110, 111)),
  }),
  { maxLength: 40 },
)

const bands: [number, string][] = [
  [18, 'age/0–17'],
  [35, 'age/18–34'],
  [55, 'age/35–54'],
  [111, 'age/55+'],
]

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (complainants) => {
      const described = complainants.flatMap(({ complaint_id, race, sex, age_years }) => {
        const complaint = complaints.find((one) => one.complaint_id === complaint_id)
        if (complaint === undefined) return []
        const isAge = age_years !== null && age_years >= 0 && age_years <= 110
        const groups = [
          `race/${race}`,
          ...(sex === null ? [] : [`sex/${sex}`]),
          isAge ? bands.find(([below]) => age_years < below)![1] : 'age/unknown',
        ]
        return groups.flatMap((people_group) =>
          ['all', complaint.received_on.slice(0, 4)].map((period) => ({
            ...{ origin: complaint.origin, period, people_group },
            attribute: people_group.split('/')[0]!,
          })),
        )
      })
      const second =
        described.length === 0
          ? []
          : from(described)
              .groupby('origin', 'period', 'attribute')
              .derive({ denominator: op.count() })
              .groupby('origin', 'period', 'people_group', 'denominator')
              .rollup({ numerator: op.count() })
              .objects()
      const sorted = (rows: readonly object[]) =>
        rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
      expect(sorted(await firstRoadOurs('who-complains', { complaints, complainants }))).toEqual(
        sorted(second),
      )
    }),
    { numRuns: 20, seed: 31 },
  )
})

it('hides a group of fewer than five, and a second that would give it away', async () => {
  const person = (race: string, n: number) => Array.from({ length: n }, () => ({ complaint_id: '1', race }))
  const complainants = [...person('black', 40), ...person('white', 30), ...person('asian', 3)]
  const rows = mask(await measuredOurs('who-complains', { complaints, complainants }))
  const whole = rows.filter(({ period, people_group }) => period === 'all' && people_group.startsWith('race'))
  expect(
    whole.map(({ people_group, numerator, status, reasons }) => ({
      people_group,
      numerator,
      status,
      reasons,
    })),
  ).toEqual([
    { people_group: 'race/asian', numerator: null, status: 'hidden', reasons: ['too_few_people'] },
    { people_group: 'race/black', numerator: 40, status: 'shown', reasons: [] },
    { people_group: 'race/white', numerator: null, status: 'hidden', reasons: ['too_few_people'] },
  ])
})

it('says where an agency publishes nobody', async () => {
  const rows = await measuredOurs('who-complains', { complaints })
  expect(rows.map(({ status, reasons }) => ({ status, reasons }))).toEqual([
    { status: 'hidden', reasons: ['no_people_recorded'] },
  ])
})

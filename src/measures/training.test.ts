import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { courses } from './_community.ts'
import { firstRoad } from './_two-roads.ts'

it('agrees with Arquero on generated courses, rare ones together', async () => {
  await fc.assert(
    fc.asyncProperty(courses, async (training) => {
      const takers = (agency: string, course: string) =>
        training
          .filter((one) => one.agency_id === agency && one.course_label === course)
          .reduce((sum, one) => sum + one.officer_count, 0)
      const named = training.map((one) => ({
        ...one,
        period: one.trained_month.slice(0, 7),
        category: takers(one.agency_id, one.course_label) >= 1000 ? one.course_label : '(other courses)',
      }))
      const second =
        named.length === 0
          ? []
          : from(named)
              .groupby('agency_id', 'period', 'category')
              .rollup({ numerator: op.sum('officer_count') })
              .objects()
      const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
      expect(inOrder(await firstRoad('training', { training }))).toEqual(inOrder(second))
    }),
    { numRuns: 20, seed: 52 },
  )
})

it('names a course that a thousand officers took, and no other', async () => {
  const course = { agency_id: 'alder', trained_month: '2019-03-01', area: null }
  const training = [
    { ...course, course_label: 'fair', officer_count: 600 },
    { ...course, course_label: 'fair', trained_month: '2019-04-01', officer_count: 400 },
    { ...course, course_label: 'maps', officer_count: 999 },
  ]
  expect(await firstRoad('training', { training })).toEqual([
    { agency_id: 'alder', period: '2019-03', category: '(other courses)', numerator: 999 },
    { agency_id: 'alder', period: '2019-03', category: 'fair', numerator: 600 },
    { agency_id: 'alder', period: '2019-04', category: 'fair', numerator: 400 },
  ])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quarterOf, scores } from './_community.ts'
import { measured } from './_two-roads.ts'

it('gives each score of a month or quarter as it was published, by level, and none of a week', async () => {
  await fc.assert(
    fc.asyncProperty(scores, async (generated) => {
      const own = generated.filter(({ agency_id }) => agency_id === 'alder')
      const expected = own
        .filter(({ period_months }) => period_months !== null)
        .map(({ area_level, area, period_start, period_months, question, score, answer_count }) =>
          [
            `${area_level}/${question}`,
            area,
            period_months === 3 ? quarterOf(period_start) : period_start.slice(0, 7),
            score,
            answer_count,
            answer_count === null ? 'no_answer_count' : '',
          ].join(),
        )
      const rows = await measured('sentiment', { sentiment: generated })
      const told = rows
        .filter(({ status }) => status === 'shown')
        .map((row) =>
          [
            row.category,
            row.area,
            row.period,
            row.value,
            row.denominator,
            row.flags.filter((flag) => flag === 'no_answer_count').join(),
          ].join(),
        )
      expect(told.sort()).toEqual(expected.sort())
    }),
    { numRuns: 15, seed: 51 },
  )
})

it('has no limits where none were published, and does not change with other levels', async () => {
  const row = {
    agency_id: 'alder',
    area_level: 'city',
    area: 'all',
    period_start: '2019-03-01',
    period_months: 1,
    question: 'trust',
    score: 61.5,
    answer_count: null,
  }
  const district = { ...row, area_level: 'district', area: '7', score: 20 }
  expect(await measured('sentiment', { sentiment: [row, district] })).toEqual([
    {
      measure: 'sentiment',
      agency_id: 'alder',
      origin: 'all',
      period: '2019-03',
      category: 'city/trust',
      area: 'all',
      people_group: 'all',
      numerator: null,
      denominator: null,
      value: 61.5,
      lower: null,
      upper: null,
      status: 'shown',
      reasons: [],
      flags: ['no_answer_count'],
      method: 'published_score',
    },
    expect.objectContaining({ category: 'district/trust', area: '7', value: 20 }),
  ])
})

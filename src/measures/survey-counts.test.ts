import fc from 'fast-check'
import { expect, it } from 'vitest'
import { measured } from './_two-roads.ts'

const counts = fc.uniqueArray(
  fc.record({
    agency_id: fc.constant('alder'),
    asked_year: fc.constantFrom(2018, 2019),
    people_label: fc.constantFrom('Community', 'Officer'),
    question_label: fc.constantFrom('were heard', 'would do it again'),
    agree_count: fc.nat(40),
    disagree_count: fc.nat(40),
    no_opinion_count: fc.nat(40),
    asked_count: fc.constantFrom(null, 200),
  }),
  { selector: (row) => [row.asked_year, row.people_label, row.question_label].join(), maxLength: 8 },
)

it('gives who agreed among those who answered, by plain code, and never a share', async () => {
  await fc.assert(
    fc.asyncProperty(counts, async (survey_counts) => {
      const rows = await measured('survey-counts', { survey_counts })
      const told = rows
        .filter(({ category }) => category !== 'all' && !category.endsWith('/asked'))
        .map((row) =>
          [row.period, row.category, row.numerator, row.denominator, row.value, row.reasons].join(),
        )
      const expected = survey_counts.map((one) =>
        [
          one.asked_year,
          `${one.people_label}/${one.question_label}`,
          one.agree_count,
          one.agree_count + one.disagree_count + one.no_opinion_count,
          null,
          'chose_to_answer',
        ].join(),
      )
      expect(told.sort()).toEqual(expected.sort())
    }),
    { numRuns: 20, seed: 53 },
  )
})

it('gives a response rate as counts where it is known how many were asked', async () => {
  const one = {
    agency_id: 'alder',
    asked_year: 2018,
    people_label: 'Community',
    question_label: 'were heard',
    ...{ agree_count: 20, disagree_count: 3, no_opinion_count: 2 },
  }
  const keys = async (asked_count: number | null) =>
    (await measured('survey-counts', { survey_counts: [{ ...one, asked_count }] })).map((row) => [
      row.category,
      row.numerator,
      row.denominator,
    ])
  expect(await keys(null)).toEqual([['Community/were heard', 20, 25]])
  expect(await keys(80)).toEqual([
    ['Community/asked', 25, 80],
    ['Community/were heard', 20, 25],
  ])
})

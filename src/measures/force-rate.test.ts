import { expect, it } from 'vitest'
import { total } from './_districts.ts'
import { forceIncident } from './_force.ts'
import { measured } from './_two-roads.ts'

// Its SQL is compared with plain code in district-rate.test.ts, with that of complaints.

it('sets incidents against officers and contacts of the years that the force records cover', async () => {
  const rows = await measured(
    'force-rate',
    {
      force_incidents: Array.from({ length: 60 }, (_, i) =>
        forceIncident({ occurred_month: i < 40 ? '2019-01-01' : '2020-05-01' }),
      ),
      denominators: [2019, 2020].flatMap((year) => [
        total('officers', null, year, 200),
        total('contacts', null, year, 20_000),
      ]),
    },
    { as_of_by_table: { force_incidents: '2020-12-31' } },
  )
  expect(
    rows.map(({ period, category, numerator, denominator, value }) => [
      period,
      category,
      numerator,
      denominator,
      value,
    ]),
  ).toEqual([
    ['2019', 'rate/contacts', 40, 20_000, 2],
    ['2019', 'rate/officers', 40, 200, 20],
    ['all', 'rate/contacts', 40, 20_000, 2],
    ['all', 'rate/officers', 40, 200, 20],
  ])
})

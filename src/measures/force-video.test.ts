import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { forceIncident } from './_force.ts'
import { measured } from './_two-roads.ts'

// Its SQL is compared with Arquero in force-injuries.test.ts, with that of injuries.

const many = (n: number, has_video: boolean | null) =>
  Array.from({ length: n }, () => forceIncident({ has_video }))

it('keeps silence apart from “no video”: 60 of 80 is 75.0 % [64.5, 83.2], and 20 of 100 say nothing', async () => {
  const rows = await measured('force-video', {
    force_incidents: [...many(60, true), ...many(20, false), ...many(20, null)],
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
    ['not_recorded', 20, 100, '20.0', '13.3', '28.9'],
    ['video', 60, 80, '75.0', '64.5', '83.2'],
  ])
})

it('says so where nobody records video, and nothing of an agency without force records', async () => {
  const rows = await measured('force-video', { force_incidents: many(3, null) })
  expect(rows).toMatchObject([{ origin: 'all', status: 'hidden', reasons: ['no_video_recorded'] }])
  expect(await measured('force-video', { complaints: [complaint()] })).toEqual([])
})

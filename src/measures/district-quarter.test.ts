import fc from 'fast-check'
import { expect, it } from 'vitest'
import { courses, meetings, quarterOf, scores } from './_community.ts'
import { complaint } from './_complaint.ts'
import { firstRoad, measured, releases } from './_two-roads.ts'

it('agrees with plain code on generated complaints, scores, meetings and courses', async () => {
  await fc.assert(
    fc.asyncProperty(
      releases,
      scores,
      meetings,
      courses,
      async (complaints, sentiment, engagement, training) => {
        const cells = new Map<string, { sum: number; of: number }>()
        const add = (
          agency: string,
          area: string | null,
          day: string,
          category: string,
          sum: number,
          of = 0,
        ) => {
          if (area === null || day < '2013') return
          const key = [agency, area, quarterOf(day), category].join()
          const cell = cells.get(key) ?? { sum: 0, of: 0 }
          cells.set(key, { sum: cell.sum + sum, of: cell.of + of })
        }
        for (const one of complaints.filter(({ origin }) => origin === 'public')) {
          add(one.agency_id, one.district, one.received_month, 'complaints', 1)
          if (one.is_followed_365_days && (one.outcome === 'open' || one.duration_days !== null))
            add(
              one.agency_id,
              one.district,
              one.received_month,
              'closed_within_180',
              (one.duration_days ?? 999) <= 180 ? 1 : 0,
              1,
            )
        }
        for (const one of engagement) {
          add(one.agency_id, one.district, one.held_on, 'meetings', 1)
          if (one.attendee_count !== null)
            add(one.agency_id, one.district, one.held_on, 'attendees', one.attendee_count)
        }
        for (const one of training)
          add(one.agency_id, one.area, one.trained_month, 'trained', one.officer_count)
        const lines = await firstRoad<never>('district-quarter', {
          complaints,
          sentiment,
          engagement,
          training,
        })
        const told = new Map(
          lines
            .filter(({ score }) => score === null)
            .map(({ agency_id, area, period, category, numerator, denominator }) => [
              [agency_id, area, period, category].join(),
              { sum: numerator, of: denominator ?? 0 },
            ]),
        )
        expect(told).toEqual(cells)

        const means = new Map<string, { score: number; answers: number | null }[]>()
        for (const one of sentiment) {
          if (one.area_level !== 'district' || one.period_months === null) continue
          const key = [one.agency_id, one.area, quarterOf(one.period_start), one.question].join()
          means.set(key, [...(means.get(key) ?? []), { score: one.score, answers: one.answer_count }])
        }
        const scored = lines.filter(({ score }) => score !== null) as { score: number }[]
        expect(scored.length).toBe(means.size)
        for (const line of scored as never[]) {
          const { agency_id, area, period, category, score } = line as Record<string, string | number>
          const own = means.get([agency_id, area, period, category].join())!
          const isKnown = own.every(({ answers }) => answers !== null)
          const weight = (one: (typeof own)[number]) => (isKnown ? one.answers! : 1)
          const total = own.reduce((sum, one) => sum + weight(one), 0)
          expect(score).toBeCloseTo(own.reduce((sum, one) => sum + one.score * weight(one), 0) / total, 9)
        }
      },
    ),
    { numRuns: 20, seed: 55 },
  )
})

it('sets side by side what is known of a district in a quarter, and says what is still filling or in part', async () => {
  const complaints = [
    complaint({ district: '7', received_month: '2019-05-01', received_on: '2019-05-02' }),
    complaint({ district: null }),
    complaint({ district: '7', origin: 'internal', received_month: '2019-05-01' }),
    complaint({
      district: '7',
      received_month: '2022-04-01',
      received_year: 2022,
      is_followed_365_days: false,
    }),
  ]
  const score = { agency_id: 'alder', area_level: 'district', area: '7', period_months: 1, question: 'trust' }
  const sentiment = [
    { ...score, period_start: '2019-04-01', score: 50, answer_count: null },
    { ...score, period_start: '2019-05-01', score: 54, answer_count: null },
  ]
  const rows = await measured('district-quarter', { complaints, sentiment })
  expect(
    rows.map(({ origin, area, period, category, numerator, value, status, flags }) =>
      [origin, area, period, category, numerator, value, status, flags.join(' ')].join(' | '),
    ),
  ).toEqual([
    'all | 7 | 2019-Q2 | trust |  | 52 | shown | no_answer_count quarter_in_part',
    'public | 7 | 2019-Q2 | closed_within_180 | 1 |  | counts_only | ',
    'public | 7 | 2019-Q2 | complaints | 1 | 1 | shown | ',
    'public | 7 | 2022-Q2 | complaints | 1 | 1 | shown | incomplete',
  ])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { penalty } from '../schema/words/penalty.ts'
import { complaint } from './_complaint.ts'
import { firstRoad, measured, releases, type Complaint } from './_two-roads.ts'

interface Penalty {
  agency_id: string
  complaint_id: string
  allegation_id: string
  penalty_imposed: string
}
type Numbered = Complaint & { complaint_id: string }

const penalties = fc.array(
  fc.record({ of: fc.nat(19), penalty_imposed: fc.constantFrom(...Object.keys(penalty.words)) }),
  { maxLength: 30 },
)

/** The steps of one complaint, by plain code. */
function stepsOf(one: Numbered, discipline: readonly Penalty[]): string[] {
  const byOutcome: Record<string, string> = {
    mediated: 'mediation',
    mediation_attempted: 'mediation',
    resolved_informally: 'supervisor',
    policy_failure: 'policy',
  }
  const byPenalty: Record<string, string | null> = {
    ...{ none: 'no_penalty', instruction: 'instruction', training: 'training', resigned: 'left' },
    ...{ unknown: null, pending: null, not_applicable: null },
  }
  const own = discipline
    .filter((row) => row.agency_id === one.agency_id && row.complaint_id === one.complaint_id)
    .map(({ penalty_imposed: word }) => (word in byPenalty ? byPenalty[word]! : 'discipline'))
  const steps = new Set([byOutcome[one.outcome], ...own].filter((step) => step != null))
  return steps.size === 0 ? ['not_recorded'] : [...steps]
}

it('places every closed complaint under each step recorded for it, as plain code does', async () => {
  await fc.assert(
    fc.asyncProperty(releases, penalties, async (generated, imposed) => {
      const complaints = generated.map((row, i) => ({ ...row, complaint_id: `c${i}` }))
      const discipline = imposed.flatMap(({ of, penalty_imposed }, i) =>
        complaints[of] === undefined
          ? []
          : [
              {
                agency_id: complaints[of].agency_id,
                complaint_id: `c${of}`,
                allegation_id: `a${i}`,
                penalty_imposed,
              },
            ],
      )
      const counts = new Map<string, number>()
      for (const one of complaints.filter(({ outcome }) => outcome !== 'open'))
        for (const step of ['closed', ...stepsOf(one, discipline)]) {
          const key = [one.agency_id, one.origin, step, one.duration_days].join()
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
      const lines = await firstRoad<never>('recovery-actions', { complaints, discipline })
      const told = lines.map(({ agency_id, origin, step, duration_days, complaints: n }) => [
        [agency_id, origin, step, duration_days].join(),
        n,
      ])
      expect(new Map(told as [string, number][])).toEqual(counts)
    }),
    { numRuns: 20, seed: 54 },
  )
})

it('gives a share of all closed complaints, and the middle of the days of those with the step', async () => {
  const mediated = Array.from({ length: 30 }, (_, i) =>
    complaint({ outcome: 'mediated', duration_days: i < 15 ? 20 : 41 }),
  )
  const others = Array.from({ length: 10 }, () => complaint({ outcome: 'sustained' }))
  const open = [complaint({ outcome: 'open' })]
  const complaints = [...mediated, ...others, ...open].map((row, i) => ({ ...row, complaint_id: `c${i}` }))
  const discipline = [
    { agency_id: 'alder', complaint_id: 'c30', allegation_id: '1', penalty_imposed: 'suspension' },
    { agency_id: 'alder', complaint_id: 'c30', allegation_id: '2', penalty_imposed: 'suspension' },
  ]
  const rows = await measured('recovery-actions', { complaints, discipline })
  expect(
    rows.map(({ category, numerator, denominator, value, reasons }) => [
      ...[category, numerator, denominator],
      value === null ? null : Math.round(1000 * value) / 1000,
      reasons.join(),
    ]),
  ).toEqual([
    ['days/discipline', null, null, null, 'too_few_complaints'],
    ['days/mediation', 30, null, 30.5, ''],
    ['discipline', 1, 40, 0.025, ''],
    ['mediation', 30, 40, 0.75, ''],
    ['not_recorded', 9, 40, 0.225, ''],
  ])
})

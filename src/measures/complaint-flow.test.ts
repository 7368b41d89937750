import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { penalty } from '../schema/words/penalty.ts'
import { complaint } from './_complaint.ts'
import type { Counted } from './_row.ts'
import { firstRoad, inOrder, measured, releases } from './_two-roads.ts'

const endings: Record<string, string> = {
  ...{ other_misconduct: 'other_finding', policy_failure: 'other_finding', not_sustained: 'other_finding' },
  ...{ exonerated: 'other_finding', unfounded: 'other_finding', open: 'open', unknown: 'unknown' },
  ...{ mediated: 'agreed', mediation_attempted: 'agreed', resolved_informally: 'agreed' },
}
/** Gravest first. */
const steps: [step: string, is: (word: string) => boolean][] = [
  ['instruction', (word) => word === 'instruction' || word === 'training'],
  ['left', (word) => word === 'resigned'],
  ['no_penalty', (word) => word === 'none'],
]
const saysNothing = ['unknown', 'pending', 'not_applicable']

/** The place of a complaint, by plain code, from its outcome and its penalties. */
function placeOf(outcome: string, penalties: readonly string[]): string {
  if (outcome !== 'sustained') return endings[outcome] ?? 'no_finding'
  const told = penalties.filter((word) => !saysNothing.includes(word))
  const isDiscipline = told.some((word) => steps.every(([, is]) => !is(word)))
  const step = isDiscipline ? 'discipline' : steps.find(([, is]) => told.some(is))?.[0]
  return `sustained/${step ?? 'not_recorded'}`
}

const penalties = fc.array(
  fc.record({ of: fc.nat(19), penalty_imposed: fc.constantFrom(...Object.keys(penalty.words)) }),
  { maxLength: 30 },
)

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, penalties, async (generated, imposed) => {
      const complaints = generated.map((row, at) => ({ ...row, complaint_id: `c${at}` }))
      const discipline = imposed.flatMap(({ of, penalty_imposed }, at) => {
        const one = complaints[of]
        return one === undefined
          ? []
          : [{ agency_id: one.agency_id, complaint_id: `c${of}`, allegation_id: `a${at}`, penalty_imposed }]
      })
      const placed = complaints.map(({ agency_id, origin, outcome, complaint_id }) => ({
        agency_id,
        origin,
        category: placeOf(
          outcome,
          discipline.filter((row) => row.complaint_id === complaint_id).map((row) => row.penalty_imposed),
        ),
      }))
      const second =
        placed.length === 0
          ? []
          : (from(placed)
              .groupby('agency_id', 'origin', 'category')
              .rollup({ numerator: op.count() })
              .objects() as Counted[])
      expect(inOrder(await firstRoad('complaint-flow', { complaints, discipline }))).toEqual(inOrder(second))
    }),
    { numRuns: 10, seed: 61 },
  )
})

it('puts a sustained complaint under its gravest penalty, and every other where it ended', async () => {
  const complaints = ['sustained', 'sustained', 'sustained', 'unfounded', 'closed_admin', 'open'].map(
    (outcome, at) => ({
      ...complaint({ outcome }),
      complaint_id: `c${at}`,
    }),
  )
  const discipline = [
    ['c0', 'training'],
    ['c0', 'suspension'],
    ['c1', 'pending'],
    ['c3', 'suspension'],
  ].map(([complaint_id, penalty_imposed], at) => ({
    ...{ agency_id: 'alder', allegation_id: String(at) },
    ...{ complaint_id: complaint_id!, penalty_imposed: penalty_imposed! },
  }))
  const rows = await measured('complaint-flow', { complaints, discipline })
  expect(rows.map(({ category, value }) => [category, value])).toEqual([
    ['no_finding', 1],
    ['open', 1],
    ['other_finding', 1],
    ['sustained/discipline', 1],
    ['sustained/not_recorded', 2],
  ])
})

import { investigated } from '../schema/words/outcome.ts'

/**
 * Complaints alike in what is recorded of the person listed first: by class, year and outcome (`ending`), or, the same
 * complaints over again, by days waited (`wait`).
 */
export interface PersonLine {
  what: 'ending' | 'wait'
  attribute: string
  /** A word of that attribute, or `unknown`. */
  word: string
  /** The people of the complaint are not all of one group. */
  has_several: boolean | null
  received_year: number | null
  allegation_class: string | null
  outcome: string
  /** To closing, or to the as-of date while open; 181 stands for all longer ones. Null of an ending. */
  days: number | null
  /** Days after receipt from which it was watched; null for all the time, and of an ending. */
  entry_days: number | null
  n: number
}

/** Something a complaint can come to, out of those it could come to it. */
export interface Outcome {
  name: 'sustained' | 'truncated' | 'mediated' | 'answered_180'
  base: (line: PersonLine) => boolean
  has: (line: PersonLine) => boolean
  /** The day by which it must have come, where open complaints count as still waiting. */
  waits: number | null
}

const isClosed = ({ what, outcome }: PersonLine) => what === 'ending' && outcome !== 'open'

/**
 * What groups are compared in; the last only where waiting times can be had. Where an agency does not tell the kinds of
 * finding apart, “investigated” is every complaint with a recorded ending.
 */
export function outcomes({ isTimed, hasKinds }: { isTimed: boolean; hasKinds: boolean }): Outcome[] {
  const named = (outcome: string) => (line: PersonLine) => line.outcome === outcome
  const half = 180
  const isInvestigated = (line: PersonLine) =>
    hasKinds
      ? line.what === 'ending' && investigated.includes(line.outcome)
      : isClosed(line) && line.outcome !== 'unknown'
  return [
    {
      name: 'sustained',
      base: isInvestigated,
      has: named('sustained'),
      waits: null,
    },
    { name: 'truncated', base: isClosed, has: named('closed_no_cooperation'), waits: null },
    { name: 'mediated', base: isClosed, has: named('mediated'), waits: null },
    ...(isTimed
      ? [
          {
            name: 'answered_180' as const,
            base: ({ what, days, entry_days }: PersonLine) =>
              what === 'wait' && (entry_days === null || entry_days < Math.min(days!, half)),
            has: ({ outcome, days }: PersonLine) => outcome !== 'open' && days! <= half,
            waits: half,
          },
        ]
      : []),
  ]
}

/** How many have the outcome, out of how many that could. */
export function withOutcome(lines: readonly PersonLine[], { base, has }: Outcome): { x: number; n: number } {
  const could = lines.filter(base)
  const sum = (of: readonly PersonLine[]) => of.reduce((total, { n }) => total + n, 0)
  return { x: sum(could.filter(has)), n: sum(could) }
}

/** How many are known not to have it: where it must have come by a day, those still waiting then, however they end. */
export function withoutOutcome(lines: readonly PersonLine[], { base, has, waits }: Outcome): number {
  return lines
    .filter((line) => base(line) && !has(line) && (waits === null || line.days! >= waits))
    .reduce((total, { n }) => total + n, 0)
}

/** Complaints alike in what is recorded of the person listed first, in class, year and outcome. */
export interface PersonLine {
  attribute: string
  /** A word of that attribute, or `unknown`. */
  word: string
  /** The people of the complaint are not all of one group. */
  has_several: boolean
  received_year: number
  allegation_class: string | null
  outcome: string
  /** To closing, or to the as-of date while open; null where no closing date is recorded. */
  days: number | null
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

const investigated = ['sustained', 'not_sustained', 'exonerated', 'unfounded']
const isClosed = ({ outcome }: PersonLine) => outcome !== 'open'

/** What groups are compared in; the last only where waiting times can be had. */
export function outcomes(isTimed: boolean): Outcome[] {
  const named = (outcome: string) => (line: PersonLine) => line.outcome === outcome
  const half = 180
  return [
    {
      name: 'sustained',
      base: ({ outcome }) => investigated.includes(outcome),
      has: named('sustained'),
      waits: null,
    },
    { name: 'truncated', base: isClosed, has: named('closed_no_cooperation'), waits: null },
    { name: 'mediated', base: isClosed, has: named('mediated'), waits: null },
    ...(isTimed
      ? [
          {
            name: 'answered_180' as const,
            base: ({ days }: PersonLine) => days !== null,
            has: (line: PersonLine) => isClosed(line) && line.days! <= half,
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

import { allegationClass } from '../../src/schema/words/allegation-class.ts'
import type { outcome } from '../../src/schema/words/outcome.ts'
import type { penalty } from '../../src/schema/words/penalty.ts'
import type { Day } from './calendar.ts'
import type { Origin, Race } from './city.ts'

export type AllegationClass = Exclude<keyof typeof allegationClass.words, 'withheld'>
export type Outcome = keyof typeof outcome.words
export type PenaltyWord = keyof typeof penalty.words
export type Sex = 'female' | 'male' | 'other' | 'unknown'

export interface Person {
  race: Race
  sex: Sex
  age: number | null
}

export interface Penalty {
  recommended: PenaltyWord
  imposed: PenaltyWord
  suspensionDays: number | null
}

export interface Allegation {
  class: AllegationClass
  finding: Outcome
  /** Null where the officer was never identified. */
  officer: number | null
  penalty: Penalty | null
}

/** One complaint as it was, before either city’s way of publishing it. */
export interface Complaint {
  year: number
  /** Its place among the complaints received that year, from 1. */
  sequence: number
  origin: Origin
  occurred: Day | null
  received: Day
  /** Null while open on the as-of date. */
  closed: Day | null
  outcome: Outcome
  class: AllegationClass
  district: number
  /** Null where the record does not say. */
  video: boolean | null
  allegations: Allegation[]
  /** Empty for complaints from inside the department. */
  people: Person[]
}

/** `2016`, `12` → `16-0012`. */
export function numberOf({ year, sequence }: Pick<Complaint, 'year' | 'sequence'>): string {
  return `${String(year % 100).padStart(2, '0')}-${String(sequence).padStart(4, '0')}`
}

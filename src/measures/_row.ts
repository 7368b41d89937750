import { flags as flagWords } from './_flags.ts'
import { reasons as reasonWords } from './_reasons.ts'

export type Status = 'shown' | 'counts_only' | 'hidden'

/** Which number of which agency. SQL and functions may leave out all but the agency: what is left out is `all`. */
export interface Keys {
  agency_id: string
  /** A word of `origin`. */
  origin: string
  /** `all`, a year `2019`, a quarter `2019-Q1`, a month `2019-03`, or the day of a listed incident. */
  period: string
  /** What is counted within the measure; `all` where there is one thing only. Two parts are joined by a slash. */
  category: string
  /** A district, as the agency names it; `all` for the whole place. */
  area: string
  /** The people counted, such as `race/black`, `sex/female` or `age/18–34`; `all` for everyone. */
  people_group: string
}

/** What is said of one number (methods, 0.7). `value` is in the unit of the measure's kind; null when hidden. */
export interface Numbers {
  numerator: number | null
  /** Null where the number is a count, or has nothing it is out of. */
  denominator: number | null
  value: number | null
  /** Lower and upper 95 % limits of `value` (80 % for a forecast, three standard deviations for a usual range); null where it is a count of all there is. */
  lower: number | null
  upper: number | null
  status: Status
  /** Why it is not shown in full, as keys of `reasons`. */
  reasons: string[]
  /** What a reader should know of it, as keys of `flags`. */
  flags: string[]
  /** How value and limits were made: `count`, `wilson`, `byar`, `kaplan_meier` … */
  method: string
}

/** One published number. */
export interface MeasureRow extends Keys, Numbers {
  measure: string
}

/** One row as a measure's SQL returns it, where no function follows: what is counted, under its keys. */
export type Counted = Pick<Keys, 'agency_id'> &
  Partial<Keys> & { numerator: number; denominator?: number | null }

/** One row as a measure's function returns it. */
export type Computed = Partial<Keys> & Numbers

/** A published row: keys that were left out are `all`, and the agency's flags stand before its own. */
export function measureRow(
  measure: string,
  {
    agency_id,
    origin = 'all',
    period = 'all',
    category = 'all',
    area = 'all',
    people_group = 'all',
  }: Pick<Keys, 'agency_id'> & Partial<Keys>,
  { numerator, denominator, value, lower, upper, status, reasons, flags, method }: Numbers,
  agencyFlags: readonly string[] = [],
): MeasureRow {
  const unsaid =
    reasons.find((key) => reasonWords[key] === undefined) ??
    [...agencyFlags, ...flags].find((key) => flagWords[key] === undefined)
  if (unsaid !== undefined) throw new Error(`${measure}: no words for "${unsaid}"`)
  return {
    measure,
    ...{ agency_id, origin, period, category, area, people_group },
    ...{ numerator, denominator, value, lower, upper, status, reasons },
    flags: [...new Set([...agencyFlags, ...flags])],
    method,
  }
}

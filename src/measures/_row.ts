import { wilson } from '../statistics/wilson.ts'
import { thresholds } from './_thresholds.ts'

export type Status = 'shown' | 'counts_only' | 'hidden'

/** Which number of which agency: what a measure's SQL returns besides its counts. */
export interface Keys {
  agency_id: string
  /** A word of `origin`. */
  origin: string
  /** `all`, a year `2019` or a month `2019-03`. */
  period: string
  /** What is counted within the measure; `all` where there is one thing only. */
  category: string
}

/** One published number (methods, 0.7). `value` is the share, or the count where a measure counts; null when hidden. */
export interface MeasureRow extends Keys {
  measure: string
  numerator: number | null
  /** Null where the measure is a count. */
  denominator: number | null
  value: number | null
  /** Lower and upper 95 % limits of `value`; null where it is a count of all there is. */
  lower: number | null
  upper: number | null
  status: Status
  /** Why it is not shown in full. */
  reasons: string[]
  /**
   * What a reader should know of it: `demonstration`, `incomplete`, `data_quality_low`, `not_published_finding_kinds`
   * (holds endings that the agency does not tell apart: exonerated and unfounded stand under not sustained).
   */
  flags: string[]
}

export type Counted = Keys & { numerator: number; denominator: number | null }

/** A count of everything there is: no interval, never withheld. */
export function countRow(measure: string, { numerator, ...keys }: Counted, flags: string[]): MeasureRow {
  return {
    measure,
    ...keysOf(keys),
    numerator,
    denominator: null,
    value: numerator,
    lower: null,
    upper: null,
    status: 'shown',
    reasons: [],
    flags,
  }
}

/** A share with its Wilson interval, or its counts alone below twenty cases. */
export function shareRow(
  measure: string,
  { numerator, denominator, ...keys }: Counted,
  flags: string[],
): MeasureRow {
  const n = denominator ?? 0
  const row = { measure, ...keysOf(keys), numerator, denominator: n, flags }
  if (n < thresholds.proportion) {
    return {
      ...row,
      value: null,
      lower: null,
      upper: null,
      status: 'counts_only',
      reasons: [`fewer_than_${thresholds.proportion}`],
    }
  }
  return { ...row, ...wilson(numerator, n), status: 'shown', reasons: [] }
}

/** A number that cannot be given, and why. */
export function hiddenRow(measure: string, keys: Keys, reason: string, flags: string[]): MeasureRow {
  return {
    measure,
    ...keysOf(keys),
    numerator: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    status: 'hidden',
    reasons: [reason],
    flags,
  }
}

function keysOf({ agency_id, origin, period, category }: Keys): Keys {
  return { agency_id, origin, period, category }
}

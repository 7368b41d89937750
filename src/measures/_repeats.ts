import { quantile } from '../statistics/quantile.ts'
import { groupedBy } from './_waits.ts'

/** One officer in one complaint; days are counted from the as-of date, so that earlier ones are negative. */
export interface OfficerLine {
  officer_id: string
  complaint_id: string
  outcome: string
  occurred_day: number | null
  received_day: number
  closed_day: number | null
}

/** A closed complaint of one officer, and the events after it that later led to a complaint about the same officer. */
export interface Closure {
  officer_id: string
  ending: string
  /** Days for which what followed would be known. */
  followed: number
  /** Days from the closing to each later event, in order. */
  later: number[]
}

const endings: Record<string, readonly string[]> = {
  sustained: ['sustained', 'other_misconduct', 'policy_failure'],
  not_sustained: ['not_sustained'],
  exonerated_or_unfounded: ['exonerated', 'unfounded'],
  agreed: ['mediated', 'mediation_attempted', 'resolved_informally'],
  truncated: ['closed_no_cooperation'],
  administrative: ['closed_officer_unknown', 'referred', 'closed_admin'],
}

/** The groups that closures are compared in, by how the complaint ended. */
export const closureEndings = Object.keys(endings)

/** Days after a closure that are looked at. */
const horizon = 730

/**
 * Every closure that could be followed, for two years at most. A complaint comes some time after its event; the last stretch before the as-of
 * date, in which one event in ten is not complained of yet, is left out (methods, B8).
 */
export function closures(lines: readonly OfficerLine[]): Closure[] {
  const lags = lines.flatMap(({ occurred_day, received_day }) =>
    occurred_day !== null && occurred_day <= received_day ? [received_day - occurred_day] : [],
  )
  const last = -(quantile(lags, 0.9) ?? 0)
  return groupedBy(lines, ({ officer_id }) => officer_id).flatMap((own) => {
    const events = own.flatMap(({ occurred_day }) => (occurred_day === null ? [] : [occurred_day]))
    return own.flatMap(({ officer_id, outcome, closed_day }) => {
      const ending = closureEndings.find((each) => endings[each]!.includes(outcome))
      if (closed_day === null || ending === undefined || closed_day >= last) return []
      const until = Math.min(last, closed_day + horizon)
      const later = events
        .filter((day) => day > closed_day && day <= until)
        .map((day) => day - closed_day)
        .sort((a, b) => a - b)
      return [{ officer_id, ending, followed: until - closed_day, later }]
    })
  })
}

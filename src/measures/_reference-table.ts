import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { complaintLedger, type ComplaintRow } from '../statistics/complaint-ledger.ts'
import { complaint } from './_complaint.ts'
import type { Complaint } from './_two-roads.ts'

const fixture = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../tests/reference/complaints_small.json', import.meta.url)),
    'utf8',
  ),
) as { input: { as_of: string; rows: ComplaintRow[] }; expected: Expected }

/** Values computed in R from the same table; only those that tests ask for are named. */
export interface Expected {
  time: {
    km_quantiles: number[]
    km_lower: number[]
    km_upper: number[]
    closed_within: { days: number[]; share: number[]; lower: number[]; upper: number[] }
  }
  cumulative_incidence: Record<'investigated' | 'mediation' | 'closed_without_finding', number[]>
  backlog: Record<
    'open' | 'median_age' | 'over90' | 'over180' | 'over365' | 'received_365' | 'closed_365' | 'clearance',
    number
  >
  truncated_of_closed: { x: number; n: number; share: number; wilson95: [number, number] }
  mediation: {
    completed: number
    attempted_not_completed: number
    uptake_of_closed: number
    success: number
    success_wilson95: [number, number]
  }
  equity: { group: string; x: number; n: number; diff: number; newcombe95: [number, number] }[]
  video: { mh_rd: number; mh_rd_ci95: [number, number]; mh_or: number }
}

const words: Record<string, string> = {
  withdrawn: 'closed_no_cooperation',
  uncooperative: 'closed_no_cooperation',
  unavailable: 'closed_no_cooperation',
  admin_closed: 'closed_admin',
}

const classes: Record<string, string> = {
  abuse_of_authority: 'authority',
  discourtesy: 'courtesy',
  force: 'force',
}

const civil = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

const kept = complaintLedger(fixture.input.rows, fixture.input.as_of).complaints

/**
 * The table of 401 dirty rows from which methods B takes its worked numbers, as released complaints of agency alder, with
 * what R makes of it.
 */
export const referenceTable = {
  as_of: fixture.input.as_of,
  expected: fixture.expected,
  complaints: kept.map(
    ({ id, received, closed, disposition, allegation, video }): Complaint & { complaint_id: string } => ({
      ...complaint({
        outcome: closed === null ? 'open' : (words[disposition] ?? disposition),
        received_on: civil(received),
        received_month: `${civil(received).slice(0, 7)}-01`,
        received_year: Number(civil(received).slice(0, 4)),
        closed_on: closed === null ? null : civil(closed),
        duration_days: closed === null ? null : closed - received,
        allegation_class: classes[allegation] ?? 'other',
        has_video: video === null ? null : video === 1,
      }),
      complaint_id: id,
    }),
  ),
  /** The group of people of each complaint, where one is recorded. */
  groups: kept.map(({ group }) => group),
}

import { text, type Database } from '../database.ts'
import { complaintCountsSql } from '../schema/complaint-counts.ts'
import { complaints } from '../schema/complaints.ts'

const read = ['received_month', 'duration_days', 'is_followed_365_days', 'is_followed_540_days'] as const

/**
 * Fills `ours.complaint_counts` from `ours.complaints`: by month in the whole place and, where `hasDistricts`, by quarter
 * in each district.
 */
export async function countComplaints(db: Database, asOf: string, hasDistricts: boolean): Promise<void> {
  const made = read.map((column) => `${complaints.columns[column]!.derived!} AS ${column}`)
  const rows = `(SELECT origin, outcome, ${hasDistricts ? 'district' : 'NULL::VARCHAR AS district'}, ${made.join(', ')},
      date_diff('day', closed_on, as_of) < 365 AS is_closed_lately
    FROM (SELECT *, DATE ${text(asOf)} AS as_of FROM ours.complaints))`
  await db.run(`CREATE OR REPLACE TABLE ours.complaint_counts AS ${complaintCountsSql(rows)}`)
}

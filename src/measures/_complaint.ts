import type { Complaint } from './_two-roads.ts'

/** One released complaint for a test by hand: from the public, January 2019, sustained after 30 days. */
export function complaint(given: Partial<Complaint> = {}): Complaint {
  return {
    agency_id: 'alder',
    origin: 'public',
    outcome: 'sustained',
    received_month: '2019-01-01',
    received_year: 2019,
    received_on: '2019-01-15',
    closed_on: given.outcome === 'open' ? null : '2019-02-14',
    district: null,
    allegation_class: 'courtesy',
    has_video: null,
    duration_days: given.outcome === 'open' ? null : 30,
    is_followed_365_days: true,
    is_followed_540_days: true,
    ...given,
  }
}

/** Each complaint under the year it was received, under `all`, and under `all` years of its district. */
export function byPeriod(rows: readonly Complaint[]): (Complaint & { period: string; area: string })[] {
  return rows.flatMap((row) => [
    { ...row, period: String(row.received_year), area: 'all' },
    { ...row, period: 'all', area: 'all' },
    ...(row.district === null ? [] : [{ ...row, period: 'all', area: row.district }]),
  ])
}

/** Whether all complaints of its agency and year had 540 days to be closed. */
export function inWholeYears(rows: readonly Complaint[]): (row: Complaint) => boolean {
  const yearOf = ({ agency_id, received_year }: Complaint) => `${agency_id} ${received_year}`
  const parts = new Set(rows.filter((row) => !row.is_followed_540_days).map(yearOf))
  return (row) => !parts.has(yearOf(row))
}

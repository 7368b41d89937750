import type { Complaint } from './_two-roads.ts'

/** One released complaint for a test by hand: from the public, January 2019, sustained after 30 days. */
export function complaint(given: Partial<Complaint> = {}): Complaint {
  return {
    agency_id: 'alder',
    origin: 'public',
    outcome: 'sustained',
    received_month: '2019-01-01',
    received_year: 2019,
    duration_days: given.outcome === 'open' ? null : 30,
    is_followed_365_days: true,
    is_followed_540_days: true,
    ...given,
  }
}

/** Each complaint twice: under the year it was received and under `all`. */
export function byPeriod(rows: readonly Complaint[]): (Complaint & { period: string })[] {
  return rows.flatMap((row) => [
    { ...row, period: String(row.received_year) },
    { ...row, period: 'all' },
  ])
}

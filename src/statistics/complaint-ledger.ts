/** A complaint as a publisher's table has it: civil dates `YYYY-MM-DD`. */
export interface ComplaintRow {
  id: string
  received: string | null
  closed: string | null
  disposition: string
  allegation: string
  group: string | null
  video: 0 | 1 | null
}

/** A complaint that can be counted: whole days, and open where it was open on the as-of day. */
export interface Complaint extends Omit<ComplaintRow, 'received' | 'closed'> {
  /** Day numbers. */
  received: number
  closed: number | null
  /** From received to closed, or to the as-of day while open. */
  days: number
}

/** How many rows came, were dropped or changed, and for which reason. */
export interface LedgerQuality {
  rows: number
  duplicate_ids: number
  missing_received: number
  /** Received before 1985 or after the as-of day. */
  received_out_of_range: number
  closed_before_received: number
  /** Closed within 366 days after the as-of day: taken as open on it. */
  closed_after_as_of: number
  /** Closed later than that: dropped. */
  closed_out_of_range: number
  used: number
}

/**
 * The complaints of a table whose dates can be believed, with what was dropped counted.
 * Source: methods, 0.4, in its order.
 */
export function complaintLedger(
  rows: readonly ComplaintRow[],
  as_of: string,
): { complaints: Complaint[]; quality: LedgerQuality } {
  const today = dayNumber(as_of)
  const first = dayNumber('1985-01-01')
  const seen = new Set<string>()
  const quality: LedgerQuality = {
    rows: rows.length,
    duplicate_ids: 0,
    missing_received: 0,
    received_out_of_range: 0,
    closed_before_received: 0,
    closed_after_as_of: 0,
    closed_out_of_range: 0,
    used: 0,
  }
  const complaints: Complaint[] = []
  for (const row of rows) {
    const received = row.received === null ? null : dayNumber(row.received)
    const closed = row.closed === null ? null : dayNumber(row.closed)
    const isRepeat = seen.has(row.id)
    seen.add(row.id)
    if (isRepeat) quality.duplicate_ids++
    else if (received === null) quality.missing_received++
    else if (received < first || received > today) quality.received_out_of_range++
    else if (closed !== null && closed < received) quality.closed_before_received++
    else if (closed !== null && closed > today + 366) quality.closed_out_of_range++
    else {
      const isOpen = closed === null || closed > today
      if (isOpen && closed !== null) quality.closed_after_as_of++
      complaints.push({
        ...row,
        received,
        closed: isOpen ? null : closed,
        days: (isOpen ? today : closed) - received,
      })
    }
  }
  quality.used = complaints.length
  return { complaints, quality }
}

/** Days since 1970-01-01 of a civil date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

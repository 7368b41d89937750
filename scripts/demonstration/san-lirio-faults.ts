import { dayOf, type Day } from './calendar.ts'
import type { Complaint } from './complaint.ts'
import { some } from './port-alder-faults.ts'
import { Random } from './random.ts'

/** What is wrong in San Lirio’s wide file, and about which complaints; no complaint stands in two of these. */
export interface SanLirioFaults {
  /** After these stands a row of a case that never got a number. */
  beforeNumberless: ReadonlySet<Complaint>
  /** Their first row stands twice. */
  rowTwice: ReadonlySet<Complaint>
  /** Received `NA`. */
  receivedMissing: ReadonlySet<Complaint>
  /** Received `7/4/69`. */
  receivedLongAgo: ReadonlySet<Complaint>
  /** Closed before received, by as many days. */
  closedEarly: ReadonlyMap<Complaint, number>
  /** Closed `1/5/30`. */
  closedFarAhead: ReadonlySet<Complaint>
  /** Open on the as-of date, yet with an ending and a date in January 2026. */
  closedSoonAfter: ReadonlyMap<Complaint, Day>
  /** Ended, but `1900-01-01` stands for the day. */
  closedUnknown: ReadonlySet<Complaint>
}

/** 30 rows without a number, 40 rows twice, 34 complaints with dates that cannot be, 6 closed ahead, 40 without the day. */
export function sanLirioFaults(seed: number, records: readonly Complaint[]): SanLirioFaults {
  const random = new Random(seed, 'san-lirio faults')
  const closed = records.filter((one) => one.closed !== null)
  const chosen = some(random, closed, 144)
  const shuffled = chosen.map((one) => ({ one, place: random.uniform() })).sort((a, b) => a.place - b.place)
  const take = (from: number, count: number) => shuffled.slice(from, from + count).map(({ one }) => one)
  const open = records.filter((one) => one.closed === null && one.received < dayOf('2025-11-01'))
  return {
    beforeNumberless: new Set(take(0, 30)),
    rowTwice: new Set(take(30, 40)),
    receivedMissing: new Set(take(70, 9)),
    receivedLongAgo: new Set(take(79, 3)),
    closedEarly: new Map(take(82, 18).map((one) => [one, random.integer(1, 40)])),
    closedFarAhead: new Set(take(100, 4)),
    closedSoonAfter: new Map(
      some(random, open, 6).map((one) => [one, dayOf('2026-01-02') + random.integer(0, 25)]),
    ),
    closedUnknown: new Set(take(104, 40)),
  }
}

/** Complaints that a reader of the file cannot keep. */
export function isLost(faults: SanLirioFaults, one: Complaint): boolean {
  return (
    faults.receivedMissing.has(one) ||
    faults.receivedLongAgo.has(one) ||
    faults.closedEarly.has(one) ||
    faults.closedFarAhead.has(one)
  )
}

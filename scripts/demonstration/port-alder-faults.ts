import { dayOf, lastDay, type Day } from './calendar.ts'
import type { Complaint } from './complaint.ts'
import { Random } from './random.ts'

/** What is wrong in Port Alder’s files, and about which complaints. */
export interface PortAlderFaults {
  /** Listed a second time, the whole row. */
  twice: ReadonlySet<Complaint>
  /** Bears a closing date though an allegation is pending. */
  closedThoughPending: ReadonlyMap<Complaint, Day>
  /** Received in December 2025; its allegations are not entered yet. */
  notYetListed: ReadonlySet<Complaint>
  /** Allegations of cases that are not in the complaints file. */
  strayNumbers: readonly string[]
}

/** 12 rows twice, 5 closed though pending, 4 stray allegations, and every other open complaint of the last 31 days without allegations. */
export function portAlderFaults(seed: number, records: readonly Complaint[]): PortAlderFaults {
  const random = new Random(seed, 'port-alder faults')
  const open = records.filter((one) => one.closed === null)
  const old = open.filter(({ received }) => received < dayOf('2025-10-01') && received >= dayOf('2025-01-01'))
  return {
    twice: new Set(some(random, records, 12)),
    closedThoughPending: new Map(some(random, old, 5).map((one) => [one, one.received + 60])),
    notYetListed: new Set(
      open.filter(({ received }) => received > lastDay - 31).filter((_, at) => at % 2 === 0),
    ),
    strayNumbers: ['PA15-0911', 'PA15-0984', 'PA15-1007', 'PA15-1032'],
  }
}

/** That many different ones, in their own order. */
export function some<T>(random: Random, list: readonly T[], count: number): T[] {
  const places = new Set<number>()
  while (places.size < Math.min(count, list.length)) places.add(random.integer(0, list.length - 1))
  return [...places].sort((a, b) => a - b).map((place) => list[place]!)
}

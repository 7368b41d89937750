export interface Durations {
  /** How long each was followed, in days or another unit. */
  time: readonly number[]
  /** 1 where it ended then, 0 where it was still open (censored). */
  event: readonly number[]
  /**
   * When each came under observation (left truncation): at risk while entry < t ≤ time. Null, or no list at all: from
   * the start, so that a closing on the first day (time 0) counts.
   */
  entry?: readonly (number | null)[] | undefined
}

export interface RiskRow {
  time: number
  n_risk: number
  n_event: number
  n_censor: number
}

/**
 * How many were still waiting, ended and left at each distinct time; one row per time, sorted by time.
 * Cases that were never at risk (entry not before time) are in no row.
 */
export function riskTable(durations: Durations): RiskRow[] {
  const { time, event, entry } = observed(durations)
  const order = time.map((_, i) => i).sort((a, b) => time[a]! - time[b]!)
  const entries = entry.toSorted((a, b) => a - b)
  const rows: RiskRow[] = []
  let entered = 0
  for (let gone = 0; gone < order.length;) {
    const t = time[order[gone]!]!
    while (entered < entries.length && entries[entered]! < t) entered++
    const row = { time: t, n_risk: entered - gone, n_event: 0, n_censor: 0 }
    for (; gone < order.length && time[order[gone]!] === t; gone++) {
      if (event[order[gone]!]! > 0) row.n_event++
      else row.n_censor++
    }
    rows.push(row)
  }
  return rows
}

/** How many were at risk at any time t. */
export function atRisk(durations: Durations): (t: number) => number {
  const { time, entry } = observed(durations)
  const exits = time.toSorted((a, b) => a - b)
  const entries = entry.toSorted((a, b) => a - b)
  return (t) => countBelow(entries, t) - countBelow(exits, t)
}

/** How many of these sorted numbers lie below t. */
export function countBelow(sorted: readonly number[], t: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < t) low = middle + 1
    else high = middle
  }
  return low
}

function observed({ time, event, entry }: Durations): { time: number[]; event: number[]; entry: number[] } {
  const starts = time.map((_, i) => entry?.[i] ?? -Infinity)
  const isObserved = (_: number, i: number) => starts[i]! < time[i]!
  return {
    time: time.filter(isObserved),
    event: event.filter(isObserved),
    entry: starts.filter(isObserved),
  }
}

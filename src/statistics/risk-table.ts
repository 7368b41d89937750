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
  /** How many cases each entry of the lists stands for; one each without this list. */
  n?: readonly number[] | undefined
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
  const { time, event, entry, n } = observed(durations)
  const order = time.map((_, i) => i).sort((a, b) => time[a]! - time[b]!)
  const entries = time.map((_, i) => i).sort((a, b) => entry[a]! - entry[b]!)
  const rows: RiskRow[] = []
  let [place, entered, gone] = [0, 0, 0]
  for (let next = 0; next < order.length;) {
    const t = time[order[next]!]!
    for (; place < entries.length && entry[entries[place]!]! < t; place++) entered += n[entries[place]!]!
    const row = { time: t, n_risk: entered - gone, n_event: 0, n_censor: 0 }
    for (; next < order.length && time[order[next]!] === t; next++) {
      const at = order[next]!
      if (event[at]! > 0) row.n_event += n[at]!
      else row.n_censor += n[at]!
      gone += n[at]!
    }
    rows.push(row)
  }
  return rows
}

/** How many were at risk at any time t. */
export function atRisk(durations: Durations): (t: number) => number {
  const { time, entry, n } = observed(durations)
  const entered = below(entry, n)
  const gone = below(time, n)
  return (t) => entered(t) - gone(t)
}

/** How many cases have their number below t. */
function below(values: readonly number[], n: readonly number[]): (t: number) => number {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const sorted = order.map((i) => values[i]!)
  const sums = [0]
  for (const i of order) sums.push(sums.at(-1)! + n[i]!)
  return (t) => sums[countBelow(sorted, t)]!
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

function observed({ time, event, entry, n }: Durations): Record<'time' | 'event' | 'entry' | 'n', number[]> {
  const starts = time.map((_, i) => entry?.[i] ?? -Infinity)
  const isObserved = (_: number, i: number) => starts[i]! < time[i]!
  return {
    time: time.filter(isObserved),
    event: event.filter(isObserved),
    entry: starts.filter(isObserved),
    n: (n ?? time.map(() => 1)).filter(isObserved),
  }
}

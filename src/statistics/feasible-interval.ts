/** A two-way table seen by a reader: every count, and which of them are hidden. Margins stand in the last row and column. */
export interface Seen {
  counts: readonly (readonly number[])[]
  hidden: readonly (readonly boolean[])[]
}

/** The smallest and largest value that a hidden count can have, given all that is shown. */
export interface Feasible {
  row: number
  col: number
  min: number
  max: number
}

/** An arc of the network: it may fall to zero and rise without end; shown counts are fixed and no arcs. */
interface Arc {
  row: number
  col: number
  from: number
  to: number
  count: number
}

interface Network {
  arcs: readonly Arc[]
  /** The arcs that begin or end at each node. */
  touching: readonly (readonly number[])[]
}

/**
 * The interval of every hidden count of a table with its margins in the last row and column, row by row. Counts are
 * whole and not negative; rows and columns add up. Seen as flow, a count runs from its row to its column and a total
 * runs back, so that what a count can gain or lose is the largest flow through the other hidden counts. `wanted` picks
 * some of the hidden counts, and nothing is followed further than `enough` up or down.
 */
export function feasibleIntervals(
  { counts, hidden }: Seen,
  wanted: Seen['hidden'] = hidden,
  enough = Infinity,
): Feasible[] {
  const network = networkOf({ counts, hidden })
  return network.arcs.flatMap(({ row, col, from, to, count }, at) => {
    if (wanted[row]![col] !== true) return []
    const min = count - largestFlow(network, at, from, to, Math.min(count, enough))
    return [{ row, col, min, max: count + largestFlow(network, at, to, from, enough) }]
  })
}

function networkOf({ counts, hidden }: Seen): Network {
  const [rows, cols] = [counts.length, counts[0]!.length]
  const arcs = counts.flatMap((line, row) =>
    line.flatMap((count, col) => {
      if (hidden[row]![col] !== true) return []
      const isTotal = (row === rows - 1) !== (col === cols - 1)
      const [from, to] = isTotal ? [rows + col, row] : [row, rows + col]
      return [{ row, col, from, to, count }]
    }),
  )
  const touching = Array.from({ length: rows + cols }, (): number[] => [])
  arcs.forEach(({ from, to }, at) => {
    touching[from]!.push(at)
    touching[to]!.push(at)
  })
  return { arcs, touching }
}

/** The largest flow from one node to another without one arc, at most `wanted`. */
function largestFlow(
  network: Network,
  without: number,
  source: number,
  sink: number,
  wanted: number,
): number {
  const room = network.arcs.map(({ count }) => count)
  let flow = 0
  while (flow < wanted) {
    const steps = shortestPath(network, without, room, source, sink)
    if (steps === null) return flow
    let push = wanted - flow
    for (const { arc, isBack } of steps) if (isBack) push = Math.min(push, room[arc]!)
    if (push === Infinity) return Infinity
    for (const { arc, isBack } of steps) room[arc]! += isBack ? -push : push
    flow += push
  }
  return flow
}

interface Step {
  arc: number
  isBack: boolean
}

function shortestPath(
  { arcs, touching }: Network,
  without: number,
  room: readonly number[],
  source: number,
  sink: number,
): Step[] | null {
  const cameBy = new Map<number, Step>()
  const queue = [source]
  for (const node of queue) {
    if (node === sink) break
    for (const arc of touching[node]!) {
      const { from, to } = arcs[arc]!
      const isBack = to === node
      const next = isBack ? from : to
      if (arc === without || (isBack && room[arc] === 0) || next === source || cameBy.has(next)) continue
      cameBy.set(next, { arc, isBack })
      queue.push(next)
    }
  }
  if (!cameBy.has(sink)) return null
  const steps: Step[] = []
  for (let node = sink; node !== source;) {
    const step = cameBy.get(node)!
    steps.push(step)
    node = step.isBack ? arcs[step.arc]!.to : arcs[step.arc]!.from
  }
  return steps
}

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

/** An arc of the network: shown counts are fixed, hidden ones may fall to zero and rise without end. */
interface Arc {
  from: number
  to: number
  count: number
}

/**
 * The interval of every hidden count of a table with its margins in the last row and column, row by row. Counts are
 * whole and not negative; rows and columns add up. Seen as flow, a count runs from its row to its column and a total
 * runs back, so that what a count can gain or lose is the largest flow through the other hidden counts.
 */
export function feasibleIntervals({ counts, hidden }: Seen): Feasible[] {
  const arcs = hiddenArcs({ counts, hidden })
  const nodes = counts.length + counts[0]!.length
  return arcs.map(({ row, col, ...arc }, at) => {
    const others = arcs.filter((_, other) => other !== at)
    return {
      row,
      col,
      min: arc.count - largestFlow(others, nodes, arc.from, arc.to, arc.count),
      max: arc.count + largestFlow(others, nodes, arc.to, arc.from, Infinity),
    }
  })
}

function hiddenArcs({ counts, hidden }: Seen): (Arc & { row: number; col: number })[] {
  const last = { row: counts.length - 1, col: counts[0]!.length - 1 }
  return counts.flatMap((line, row) =>
    line.flatMap((count, col) => {
      if (hidden[row]![col] !== true) return []
      const [rowNode, colNode] = [row, counts.length + col]
      const isTotal = (row === last.row) !== (col === last.col)
      const [from, to] = isTotal ? [colNode, rowNode] : [rowNode, colNode]
      return [{ row, col, from, to, count }]
    }),
  )
}

/** The largest flow from one node to another, at most `wanted`, over arcs that can rise without end and fall to zero. */
function largestFlow(
  arcs: readonly Arc[],
  nodes: number,
  source: number,
  sink: number,
  wanted: number,
): number {
  const room = arcs.map(({ count }) => count)
  let flow = 0
  while (flow < wanted) {
    const came = shortestPath(arcs, room, nodes, source, sink)
    if (came === null) return flow
    let push = wanted - flow
    for (const step of came) if (step.isBack) push = Math.min(push, room[step.arc]!)
    if (push === Infinity) return Infinity
    for (const step of came) room[step.arc]! += step.isBack ? -push : push
    flow += push
  }
  return flow
}

interface Step {
  arc: number
  isBack: boolean
}

function shortestPath(
  arcs: readonly Arc[],
  room: readonly number[],
  nodes: number,
  source: number,
  sink: number,
): Step[] | null {
  const cameBy: (Step | undefined)[] = Array.from({ length: nodes })
  const queue = [source]
  const seen = new Set(queue)
  for (let node = queue.shift(); node !== undefined && !seen.has(sink); node = queue.shift()) {
    arcs.forEach(({ from, to }, arc) => {
      const isBack = to === node
      const next = isBack ? from : to
      if ((!isBack && from !== node) || (isBack && room[arc] === 0) || seen.has(next)) return
      seen.add(next)
      cameBy[next] = { arc, isBack }
      queue.push(next)
    })
  }
  if (!seen.has(sink)) return null
  const steps: Step[] = []
  for (let node = sink; node !== source;) {
    const step = cameBy[node]!
    steps.push(step)
    node = step.isBack ? arcs[step.arc]!.to : arcs[step.arc]!.from
  }
  return steps
}

/** A thing on a line that wants a label: where it starts and ends, and how wide its label is. */
export interface Labelled {
  from: number
  to: number
  label: number
}

/** Where a label goes: on which side of the line, how many rows away, and from which end of the thing it is led. */
export interface Step {
  side: 'below' | 'above'
  row: number
  x: number
}

/**
 * Places labels along a bar so that neither labels nor the lines that lead to them cross: below, growing to the right
 * from each thing’s start, the left ones further down; those that would run past `width` above, growing to the left
 * from its end.
 */
export function staircase(things: readonly Labelled[], width: number, gap = 10): Step[] {
  const isAbove = things.map(({ from, label }) => from + label + gap > width)
  const steps: Step[] = things.map(({ from, to }, at) =>
    isAbove[at] === true ? { side: 'above', row: 0, x: to } : { side: 'below', row: 0, x: from },
  )
  for (let at = things.length - 1; at >= 0; at -= 1) {
    if (isAbove[at] === true) continue
    const end = things[at]!.from + things[at]!.label + gap
    steps[at]!.row = clear(steps.filter(({ side, x }, other) => other > at && side === 'below' && x < end))
  }
  for (let at = 0; at < things.length; at += 1) {
    if (isAbove[at] !== true) continue
    const start = things[at]!.to - things[at]!.label - gap
    steps[at]!.row = clear(steps.filter(({ side, x }, other) => other < at && side === 'above' && x > start))
  }
  return steps
}

function clear(crossed: readonly Step[]): number {
  return crossed.reduce((row, step) => Math.max(row, step.row + 1), 0)
}

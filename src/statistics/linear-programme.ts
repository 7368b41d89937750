/** The smallest and largest value of one unknown; `max` is Infinity where nothing limits it. */
export interface Bounds {
  min: number
  max: number
}

const nearly = 1e-9

/**
 * How far each unknown can go: its smallest and largest value over all x ≥ 0 with equations · x = totals, in the order
 * of the unknowns; null when no x fits. Two-phase simplex on a dense tableau with Bland's rule, which never cycles.
 * On the equations of a two-way table every step is a whole number, so that the bounds are exact.
 * Source: Bland 1977, Math. Oper. Res. 2:103.
 */
export function boundsOfUnknowns(
  equations: readonly (readonly number[])[],
  totals: readonly number[],
): Bounds[] | null {
  const size = equations[0]?.length ?? 0
  const start = feasibleStart(equations, totals, size)
  if (start === null) return null
  return Array.from({ length: size }, (_, unknown) => {
    const unit = Array.from({ length: size }, (_, at) => (at === unknown ? 1 : 0))
    const least = largest(
      start,
      unit.map((one) => -one),
    )
    return { min: least === 0 ? 0 : -least, max: largest(start, unit) }
  })
}

interface Tableau {
  /** One line per equation: coefficients, then the total. */
  lines: number[][]
  /** Which unknown each line gives. */
  basis: number[]
}

function feasibleStart(
  equations: readonly (readonly number[])[],
  totals: readonly number[],
  size: number,
): Tableau | null {
  const lines = equations.map((line, at) => {
    const sign = totals[at]! < 0 ? -1 : 1
    const slack = equations.map((_, other) => (other === at ? 1 : 0))
    return [...line.map((one) => sign * one), ...slack, sign * totals[at]!]
  })
  const tableau = { lines, basis: lines.map((_, at) => size + at) }
  const missing = climb(tableau, [...Array<number>(size).fill(0), ...lines.map(() => -1)])
  if (missing < -nearly) return null
  for (let at = tableau.lines.length - 1; at >= 0; at--) {
    if (tableau.basis[at]! < size) continue
    const column = tableau.lines[at]!.slice(0, size).findIndex((one) => Math.abs(one) > nearly)
    if (column >= 0) pivot(tableau, at, column)
    else {
      tableau.lines.splice(at, 1)
      tableau.basis.splice(at, 1)
    }
  }
  return {
    lines: tableau.lines.map((line) => [...line.slice(0, size), line.at(-1)!]),
    basis: tableau.basis,
  }
}

function largest(start: Tableau, goal: readonly number[]): number {
  return climb({ lines: start.lines.map((line) => [...line]), basis: [...start.basis] }, goal)
}

/** Moves the tableau to the largest value of goal · x and returns that value. */
function climb(tableau: Tableau, goal: readonly number[]): number {
  for (;;) {
    const { lines, basis } = tableau
    const gain = (column: number) =>
      goal[column]! - lines.reduce((sum, line, at) => sum + goal[basis[at]!]! * line[column]!, 0)
    const column = goal.findIndex((_, at) => !basis.includes(at) && gain(at) > nearly)
    if (column < 0) return lines.reduce((sum, line, at) => sum + goal[basis[at]!]! * line.at(-1)!, 0)
    let leaving = -1
    lines.forEach((line, at) => {
      if (line[column]! <= nearly) return
      const ratio = line.at(-1)! / line[column]!
      const best = leaving < 0 ? Infinity : lines[leaving]!.at(-1)! / lines[leaving]![column]!
      if (ratio < best - nearly || (ratio <= best + nearly && basis[at]! < basis[leaving]!)) leaving = at
    })
    if (leaving < 0) return Infinity
    pivot(tableau, leaving, column)
  }
}

function pivot({ lines, basis }: Tableau, at: number, column: number): void {
  const by = lines[at]![column]!
  lines[at] = lines[at]!.map((one) => one / by)
  lines.forEach((line, other) => {
    const factor = line[column]!
    if (other === at || factor === 0) return
    lines[other] = line.map((one, where) => one - factor * lines[at]![where]!)
  })
  basis[at] = column
}

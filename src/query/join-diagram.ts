import type { Join } from './joins.ts'

/** A box for each table, and a line from a table to the one that its rows belong to, in units of the drawing. */
export interface JoinDiagram {
  width: number
  height: number
  boxes: { table: string; x: number; y: number; width: number; height: number }[]
  lines: { from: string; to: string; path: string }[]
}

const box = { width: 116, height: 26 }
const gap = 36
const row = 36

/** Tables in columns, those that others belong to further right; a line past a column goes below its boxes. */
export function joinDiagram(joins: readonly Join[]): JoinDiagram {
  const tables = [...new Set(joins.flatMap(({ to, from }) => [to, from]))]
  const columns: string[][] = []
  for (const table of tables) (columns[stepsFrom(table, joins)] ??= []).push(table)
  columns.reverse()
  const boxes = columns.flatMap((own, column) =>
    own.map((table, at) => ({ table, x: column * (box.width + gap) + 1, y: at * row + 1, ...box })),
  )
  const lane = Math.max(0, ...columns.map(({ length }) => length)) * row + 4
  const of = (table: string) => boxes.find((one) => one.table === table)!
  const lines = joins.map(({ from, to }) => {
    const [x1, y1] = [of(from).x + box.width, of(from).y + box.height / 2]
    const [x2, y2] = [of(to).x, of(to).y + box.height / 2]
    const path =
      x2 - x1 === gap
        ? `M${x1},${y1} ${bend(x1, y1, x2, y2)}`
        : `M${x1},${y1} ${bend(x1, y1, x1 + gap, lane)} H${x2 - gap} ${bend(x2 - gap, lane, x2, y2)}`
    return { from, to, path }
  })
  return { width: columns.length * (box.width + gap) - gap + 2, height: lane + 4, boxes, lines }
}

const bend = (x1: number, y1: number, x2: number, y2: number): string =>
  `C${(x1 + x2) / 2},${y1} ${(x1 + x2) / 2},${y2} ${x2},${y2}`

/** How many joins lead on from a table at most. */
function stepsFrom(table: string, joins: readonly Join[]): number {
  const next = joins.filter(({ from }) => from === table).map(({ to }) => stepsFrom(to, joins) + 1)
  return Math.max(0, ...next)
}

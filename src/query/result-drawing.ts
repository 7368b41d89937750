import { barDrawing } from './bar-drawing.ts'
import { parts, partsOfPanels, type Kind } from './chart-kinds.ts'
import { dotDrawing } from './dot-drawing.ts'
import { label, lowered, type Drawing, type Mark } from './drawing.ts'
import { histogramDrawing } from './histogram-drawing.ts'
import { lineDrawing } from './line-drawing.ts'
import type { Naming } from './naming.ts'
import { panels } from './panels.ts'
import { someRows, type Rows } from './rows.ts'

/** How much of a result is drawn: agencies, and bars of each, the first of them. */
export interface Limits {
  agencies: number
  bars: number
}

export const noLimits: Limits = { agencies: Infinity, bars: Infinity }

const drawings = { line: lineDrawing, bar: barDrawing, dot: dotDrawing, histogram: histogramDrawing }
const headHeight = 24

/**
 * A result as a chart of one of its numbers, so many units wide. Where there are several agencies, each is drawn by itself,
 * on a scale of its own, under its name.
 */
export function resultDrawing(
  result: Rows,
  kind: Kind,
  column: number,
  width: number,
  naming: Naming,
  limits = noLimits,
): Drawing {
  const all = panels(result)
  const drawn = all.slice(0, limits.agencies)
  const isOneOfSeveral = all.length > 1
  const columns = isOneOfSeveral ? partsOfPanels(result) : parts(result)
  let height = 0
  const marks = drawn.flatMap(({ agency, rows }): Mark[] => {
    const shown = {
      rows: kind === 'bar' ? first(rows, limits.bars) : rows,
      parts: columns,
      naming,
      isOneOfSeveral,
    }
    const head =
      agency === null ? [] : [label(naming.text('agency_id', agency), 0, height + 16, 'start', 'name panel')]
    const own = drawings[kind](shown, column, width)
    const top = height + (agency === null ? 0 : headHeight)
    height = top + own.height + (agency === null ? 0 : 8)
    return [...head, ...lowered(own.marks, top)]
  })
  return { width, height, marks }
}

function first(rows: Rows, many: number): Rows {
  return rows.rowCount <= many
    ? rows
    : someRows(
        rows,
        Array.from({ length: many }, (_, row) => row),
      )
}

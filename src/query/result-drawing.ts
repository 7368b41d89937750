import { barDrawing } from './bar-drawing.ts'
import type { Kind } from './chart-kinds.ts'
import { dotDrawing } from './dot-drawing.ts'
import type { Drawing } from './drawing.ts'
import { histogramDrawing } from './histogram-drawing.ts'
import { lineDrawing } from './line-drawing.ts'
import type { Result } from './result.ts'

/** A result as a chart of one of its numbers, so many units wide. */
export function resultDrawing(result: Result, kind: Kind, column: number, width: number): Drawing {
  return { line: lineDrawing, bar: barDrawing, dot: dotDrawing, histogram: histogramDrawing }[kind](
    result,
    column,
    width,
  )
}

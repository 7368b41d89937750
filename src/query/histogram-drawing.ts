import { bin, max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { numberOf } from './chart-kinds.ts'
import { gridLine, label, shortNumber, type Drawing, type Mark, type Shown } from './drawing.ts'

/** How many rows fall into each range of a number; the ranges are of one width and their limits are round. */
export function histogramDrawing({ rows, isOneOfSeveral }: Shown, column: number, width: number): Drawing {
  const height = isOneOfSeveral ? 180 : 260
  const values = Array.from({ length: rows.rowCount }, (_, row) => numberOf(rows, row, column)).filter(
    (value) => value !== null,
  )
  const bins = bin().thresholds(20)(values)
  const x = scaleLinear([bins[0]?.x0 ?? 0, bins.at(-1)?.x1 ?? 1], [52, width - 16])
  const y = scaleLinear([0, max(bins, ({ length }) => length) || 1], [height - 28, 12]).nice(4)
  const marks: Mark[] = [
    ...y.ticks(4).flatMap((tick) => gridLine(y(tick), 52, width - 16, shortNumber(tick))),
    ...bins.map(({ x0 = 0, x1 = 0, length }): Mark => ({
      tag: 'rect',
      attributes: {
        x: x(x0) + 0.5,
        y: y(length),
        width: Math.max(0, x(x1) - x(x0) - 1),
        height: y(0) - y(length),
        class: 'bar',
      },
    })),
    ...x
      .ticks(Math.floor(width / 110))
      .map((tick) => label(shortNumber(tick), x(tick), height - 8, 'middle')),
  ]
  return { width, height, marks }
}

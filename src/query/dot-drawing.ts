import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { numberOf } from './chart-kinds.ts'
import { gridLine, label, shortNumber, type Drawing, type Mark, type Shown } from './drawing.ts'

/** One dot a row: the chosen number upwards, the next number along; rows without one of the two have none. */
export function dotDrawing(
  { rows, parts, naming, isOneOfSeveral }: Shown,
  column: number,
  width: number,
): Drawing {
  const height = isOneOfSeveral ? 220 : 320
  const along = parts.numbers.find((other) => other !== column)!
  const points = Array.from({ length: rows.rowCount }, (_, row) => [
    numberOf(rows, row, along),
    numberOf(rows, row, column),
  ]).filter((point): point is [number, number] => point[0] !== null && point[1] !== null)
  const x = scaleLinear(range(points.map(([value]) => value)), [56, width - 16]).nice()
  const y = scaleLinear(range(points.map(([, value]) => value)), [height - 44, 12]).nice()
  const marks: Mark[] = [
    ...y.ticks(5).flatMap((tick) => gridLine(y(tick), 56, width - 16, shortNumber(tick))),
    ...x
      .ticks(Math.floor(width / 110))
      .map((tick) => label(shortNumber(tick), x(tick), height - 26, 'middle')),
    label(naming.column(rows.columns[along]!.name), width - 16, height - 6, 'end', 'name'),
    ...points.map(([a, b]): Mark => ({
      tag: 'circle',
      attributes: { cx: x(a), cy: y(b), r: 4, class: 'dot' },
    })),
  ]
  return { width, height, marks }
}

function range(values: number[]): [number, number] {
  const [low = 0, high = 1] = extent(values)
  return low === high ? [low - 1, high + 1] : [low, high]
}

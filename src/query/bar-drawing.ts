import { scaleBand, scaleLinear } from 'd3'
import { nameOf, numberOf, parts } from './chart-kinds.ts'
import { fitted, label, shortNumber, type Drawing, type Mark } from './drawing.ts'
import type { Result } from './result.ts'

/** One bar a row, in the order of the result, from zero; a row without a number has a name and a dash. */
export function barDrawing(result: Result, column: number, width: number): Drawing {
  const { names, time } = parts(result)
  const naming = time === null ? names : [...names, time]
  const values = Array.from({ length: result.rowCount }, (_, row) => numberOf(result, row, column))
  const side = Math.min(230, width * 0.4)
  const height = values.length * 24 + 6
  const y = scaleBand([...values.keys()].map(String), [0, height]).padding(0.25)
  const known = values.filter((value) => value !== null)
  const x = scaleLinear([Math.min(0, ...known), Math.max(0, ...known)], [side, width - 60])
  const called = fitted(
    values.map((_, row) => nameOf(result, row, naming)),
    side - 8,
  )
  const marks = values.flatMap((value, row): Mark[] => {
    const top = y(String(row))!
    const middle = top + y.bandwidth() / 2 + 4
    const name = label(called[row]!, side - 8, middle, 'end', 'name')
    if (value === null) return [name, label('–', side + 4, middle)]
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
    return [
      name,
      {
        tag: 'rect',
        attributes: { x: from, y: top, width: to - from, height: y.bandwidth(), class: 'bar' },
      },
      label(shortNumber(value), to + 6, middle, 'start', 'name'),
    ]
  })
  return { width, height, marks }
}

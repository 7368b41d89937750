import { scaleLinear } from 'd3-scale'
import { numberOf } from './chart-kinds.ts'
import {
  calledOf,
  label,
  lineHeight,
  shortNumber,
  wrapped,
  type Drawing,
  type Mark,
  type Shown,
} from './drawing.ts'

const thickness = 18
const gap = 6

/**
 * One bar a row, in the order of the result, from zero; a row without a number has a name and a dash. Names stand whole:
 * beside their bars where each has room on one line, else above them.
 */
export function barDrawing(shown: Shown, column: number, width: number): Drawing {
  const { rows, parts } = shown
  const naming = parts.time === null ? parts.names : [...parts.names, parts.time]
  const values = Array.from({ length: rows.rowCount }, (_, row) => numberOf(rows, row, column))
  const beside = Math.min(230, width * 0.4)
  const called = values.map((_, row) => calledOf(shown, row, naming))
  const isBeside = called.every((name) => wrapped(name, beside - 8).length <= 1)
  const side = isBeside ? beside : 0
  const known = values.filter((value) => value !== null)
  const x = scaleLinear([Math.min(0, ...known), Math.max(0, ...known)], [side, width - 60])
  let height = gap / 2
  const marks = values.flatMap((value, row): Mark[] => {
    const above = isBeside ? [] : wrapped(called[row]!, width)
    const names = above.map((line, at) => label(line, 0, height + 12 + lineHeight * at, 'start', 'name'))
    const top = height + lineHeight * above.length + (above.length > 0 ? 3 : 0)
    const middle = top + thickness / 2 + 4
    height = top + thickness + gap
    if (isBeside) names.push(label(called[row]!, side - 8, middle, 'end', 'name'))
    if (value === null) return [...names, label('–', side + 4, middle)]
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
    return [
      ...names,
      { tag: 'rect', attributes: { x: from, y: top, width: to - from, height: thickness, class: 'bar' } },
      label(shortNumber(value), to + 6, middle, 'start', 'name'),
    ]
  })
  return { width, height: height + gap / 2, marks }
}

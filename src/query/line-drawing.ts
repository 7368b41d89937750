import { max, min } from 'd3-array'
import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import { instantOf, linesAtMost, numberOf } from './chart-kinds.ts'
import {
  calledOf,
  gridLine,
  label,
  lineHeight,
  shortNumber,
  wrapped,
  type Drawing,
  type Mark,
  type Shown,
} from './drawing.ts'

interface Point {
  at: number
  value: number
}

/** One line for each name, along time, from zero, with its name at its end; missing values leave no point. */
export function lineDrawing(shown: Shown, column: number, width: number): Drawing {
  const series = [...pointsByName(shown, column)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, linesAtMost)
  const isNamed = series.some(([name]) => name !== '')
  const right = width - (isNamed ? Math.min(150, width * 0.28) : 24)
  const called = series.map(([name]) => wrapped(name, width - right - 8))
  const height = Math.max(shown.isOneOfSeveral ? 170 : 260, lineHeight * called.flat().length + 44)
  const all = series.flatMap(([, points]) => points)
  const x = scaleUtc([min(all, ({ at }) => at) ?? 0, max(all, ({ at }) => at) ?? 1], [52, right])
  const y = scaleLinear(
    [Math.min(0, ...all.map(({ value }) => value)), max(all, ({ value }) => value) || 1],
    [height - 28, 12],
  ).nice(4)
  const path = line<Point>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  )
  const format = x.tickFormat(5)
  const marks: Mark[] = [
    ...y.ticks(4).flatMap((tick) => gridLine(y(tick), 52, right, shortNumber(tick))),
    ...x
      .ticks(Math.max(2, Math.floor(width / 90)))
      .map((tick) => label(format(tick), x(tick), height - 8, 'middle')),
    ...series.map(([, points], at): Mark => ({
      tag: 'path',
      attributes: { d: path(points) ?? '', class: `line series-${at}` },
    })),
  ]
  return { width, height, marks: [...marks, ...endNames(series, called, right, height - 28, x, y)] }
}

/** The points of each line by its name, in the order of time; a name without a point has no line. */
export function pointsByName(shown: Shown, column: number): Map<string, Point[]> {
  const { rows, parts } = shown
  const byName = new Map<string, Point[]>()
  for (let row = 0; row < rows.rowCount; row += 1) {
    const at = rows.text(row, parts.time!)
    const value = numberOf(rows, row, column)
    if (at === null || value === null) continue
    const name = calledOf(shown, row, parts.names)
    byName.set(name, [...(byName.get(name) ?? []), { at: instantOf(at), value }])
  }
  for (const points of byName.values()) points.sort((a, b) => a.at - b.at)
  return byName
}

/** The names at the ends of their lines, whole, moved apart where they would collide, none below the axis. */
function endNames(
  series: readonly [string, Point[]][],
  called: readonly string[][],
  right: number,
  bottom: number,
  x: (at: number) => number,
  y: (value: number) => number,
): Mark[] {
  const ends = series
    .map(([, points], at) => ({
      lines: called[at]!,
      at,
      x: x(points.at(-1)!.at),
      y: y(points.at(-1)!.value),
    }))
    .sort((a, b) => a.y - b.y)
  let free = -Infinity
  let below = ends.reduce((sum, { lines }) => sum + lines.length, 0)
  return ends.flatMap(({ lines, at, x: endX, y: endY }): Mark[] => {
    const level = Math.min(Math.max(endY + 4, free), bottom - lineHeight * (below - 1))
    free = Math.max(endY + 4, free) + lineHeight * lines.length
    below -= lines.length
    return [
      { tag: 'circle', attributes: { cx: endX, cy: endY, r: 3, class: `end series-${at}` } },
      ...lines.map((line, down) =>
        label(line, right + 8, level + lineHeight * down, 'start', `name series-${at}`),
      ),
    ]
  })
}

import { line, max, min, scaleLinear, scaleUtc } from 'd3'
import { instantOf, linesAtMost, nameOf, numberOf, parts } from './chart-kinds.ts'
import { fitted, gridLine, label, shortNumber, type Drawing, type Mark } from './drawing.ts'
import type { Result } from './result.ts'

interface Point {
  at: number
  value: number
}

/** One line for each name, along time, from zero, with its name at its end; missing values leave no point. */
export function lineDrawing(result: Result, column: number, width: number): Drawing {
  const height = 260
  const right = width - Math.min(150, width * 0.28)
  const series = [...pointsByName(result, column)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, linesAtMost)
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
      .ticks(Math.max(2, Math.floor(width / 130)))
      .map((tick) => label(format(tick), x(tick), height - 8, 'middle')),
    ...series.map(([, points], at): Mark => ({
      tag: 'path',
      attributes: { d: path(points) ?? '', class: `line series-${at}` },
    })),
  ]
  return { width, height, marks: [...marks, ...endNames(series, right, width, height - 28, x, y)] }
}

/** The points of each line by its name, in the order of time; a name without a point has no line. */
export function pointsByName(result: Result, column: number): Map<string, Point[]> {
  const { time, names } = parts(result)
  const byName = new Map<string, Point[]>()
  for (let row = 0; row < result.rowCount; row += 1) {
    const at = result.text(row, time!)
    const value = numberOf(result, row, column)
    if (at === null || value === null) continue
    const name = nameOf(result, row, names)
    byName.set(name, [...(byName.get(name) ?? []), { at: instantOf(at), value }])
  }
  for (const points of byName.values()) points.sort((a, b) => a.at - b.at)
  return byName
}

/** The names at the ends of their lines, moved apart where they would collide, none below the axis. */
function endNames(
  series: readonly [string, Point[]][],
  right: number,
  width: number,
  bottom: number,
  x: (at: number) => number,
  y: (value: number) => number,
): Mark[] {
  const ends = series
    .map(([name, points], at) => ({ name, at, x: x(points.at(-1)!.at), y: y(points.at(-1)!.value) }))
    .sort((a, b) => a.y - b.y)
  const called = fitted(
    ends.map(({ name }) => name),
    width - right - 8,
  )
  let last = -Infinity
  return ends.flatMap(({ name, at, x: endX, y: endY }, place) => {
    last = Math.max(endY + 4, last + 15)
    const level = Math.min(last, bottom - 15 * (ends.length - 1 - place))
    const dot: Mark = { tag: 'circle', attributes: { cx: endX, cy: endY, r: 3, class: `end series-${at}` } }
    return name === '' ? [dot] : [dot, label(called[place]!, right + 8, level, 'start', `name series-${at}`)]
  })
}

import type { query } from '../words/en/query.ts'
import { linesAtMost, parts, sameThroughout, type Kind } from './chart-kinds.ts'
import { pointsByName } from './line-drawing.ts'
import type { Result } from './result.ts'

/**
 * What a chart of a result shows: the number drawn and by what; what is the same in all of it and how many lines are left
 * out, empty where there is nothing to say.
 */
export interface ChartTitle {
  title: string
  same: string
}

/** The title of a chart, in the words of a language. */
export function chartTitle(
  result: Result,
  kind: Kind,
  column: number,
  { chartTitles, chartSame, chartLines }: Pick<typeof query, 'chartTitles' | 'chartSame' | 'chartLines'>,
): ChartTitle {
  const nameOf = (at: number) => result.columns[at]!.name
  const { names, numbers, time } = parts(result)
  const by = [...names, ...(time === null ? [] : [time])].map(nameOf).join(', ')
  const along = numbers.find((other) => other !== column)
  const number = nameOf(column)
  const title =
    kind === 'histogram'
      ? chartTitles.histogram(number)
      : kind === 'dot'
        ? chartTitles.dot(number, nameOf(along!))
        : by === ''
          ? number
          : chartTitles.by(number, by)
  const same = sameThroughout(result).map(({ name, text }) => `${name} ${text}`)
  const lines = kind === 'line' ? pointsByName(result, column).size : 0
  const notes = [
    ...(same.length === 0 ? [] : [chartSame(same.join(', '))]),
    ...(lines > linesAtMost ? [chartLines(String(linesAtMost), String(lines))] : []),
  ]
  return { title, same: notes.join(' ') }
}

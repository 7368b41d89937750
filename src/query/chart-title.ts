import type { query } from '../words/en/query.ts'
import { linesAtMost, parts, partsOfPanels, sameThroughout, type Kind } from './chart-kinds.ts'
import { pointsByName } from './line-drawing.ts'
import type { Naming } from './naming.ts'
import { panels } from './panels.ts'
import { noLimits } from './result-drawing.ts'
import type { Rows } from './rows.ts'

/**
 * What a chart of a result shows: the number drawn and by what; what is the same in all of it and what is left out, empty
 * where there is nothing to say.
 */
export interface ChartTitle {
  title: string
  same: string
}

type Words = Pick<
  typeof query,
  'chartTitles' | 'chartSame' | 'chartLines' | 'chartEach' | 'chartAgencies' | 'chartRows'
>

/** The title of a chart, in the words of a language. */
export function chartTitle(
  result: Rows,
  kind: Kind,
  column: number,
  naming: Naming,
  words: Words,
  limits = noLimits,
): ChartTitle {
  const nameOf = (at: number) => naming.column(result.columns[at]!.name)
  const all = panels(result)
  const own = all.length > 1 ? partsOfPanels(result) : parts(result)
  const by = [...own.names, ...(own.time === null ? [] : [own.time])].map(nameOf).join(', ')
  const along = own.numbers.find((other) => other !== column)
  const number = nameOf(column)
  const title =
    kind === 'histogram'
      ? words.chartTitles.histogram(number)
      : kind === 'dot'
        ? words.chartTitles.dot(number, nameOf(along!))
        : by === ''
          ? number
          : words.chartTitles.by(number, by)
  const same = sameThroughout(result).map(
    ({ name, text }) => `${naming.column(name)} ${naming.text(name, text)}`,
  )
  const drawn = all.slice(0, limits.agencies)
  const lines = (rows: Rows) =>
    kind === 'line' ? pointsByName({ rows, parts: own, naming, isOneOfSeveral: false }, column).size : 0
  const mostLines = Math.max(...drawn.map(({ rows }) => lines(rows)))
  const mostRows = Math.max(...drawn.map(({ rows }) => rows.rowCount))
  const notes = [
    ...(same.length === 0 ? [] : [words.chartSame(same.join(', '))]),
    ...(all.length > 1 ? [words.chartEach] : []),
    ...(drawn.length < all.length ? [words.chartAgencies(String(drawn.length), String(all.length))] : []),
    ...(mostLines > linesAtMost ? [words.chartLines(String(linesAtMost), String(mostLines))] : []),
    ...(kind === 'bar' && mostRows > limits.bars
      ? [words.chartRows(String(limits.bars), all.length > 1 ? null : String(mostRows))]
      : []),
  ]
  return { title: capital(title), same: notes.join(' ') }
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

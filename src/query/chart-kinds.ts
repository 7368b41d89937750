import { Type } from '@uwdata/flechette'
import { agencyColumn, panels } from './panels.ts'
import type { Rows } from './rows.ts'

/** The charts a result can become. */
export const kinds = ['line', 'bar', 'dot', 'histogram'] as const
export type Kind = (typeof kinds)[number]

/** Which columns of a result play which part in a chart, by their place. */
export interface Parts {
  /** Numbers that can be drawn. */
  numbers: number[]
  /** Days, months or years, along which a line runs; null where there is none. */
  time: number | null
  /** Columns that name a row: texts, and years along which nothing runs, without those that are the same in every row. */
  names: number[]
}

/** More rows than this say nothing as a chart of marks. */
const drawnRows = 2000
/** More bars than this, of one agency where there are several, say nothing. */
const barsAtMost = 60
/** More lines than this cannot be told apart; the longest are drawn. */
export const linesAtMost = 8

/**
 * What each column can do, judged by type and by the texts in it. Days, months and years are time where a line can run
 * along them: see `isAlong`. Whole numbers that could be years, under another name, are so only where no other column is,
 * another number stands beside and they run upward; since they may be none, they can be drawn all the same.
 */
export function parts(result: Rows): Parts {
  const columns = [...result.columns.keys()]
  const numeric = columns.filter((column) => result.columns[column]!.isNumeric)
  const texts = columns.filter((column) => !numeric.includes(column))
  const years = numeric.filter((column) => isAll(result, column, /^(19\d\d|20\d\d|2100)$/))
  const named = years.filter((column) => isNamedYear(result, column))
  const maybe = numeric.length === 1 ? [] : years.filter((column) => !named.includes(column))
  const times = [...texts.filter((column) => isTime(result, column)), ...named]
  const along = (column: number) => texts.filter((other) => other !== column)
  const time =
    times.length > 0
      ? times.find((column) => isAlong(result, column, along(column)))
      : maybe.find((column) => isAlong(result, column, texts) && isUpward(result, column, texts))
  const isLabel = (column: number) => column !== time && (texts.includes(column) || named.includes(column))
  const isNumber = (column: number) => numeric.includes(column) && !named.includes(column)
  const labels = columns.filter(isLabel)
  const differing = labels.filter((column) => !isOneValue(result, column))
  const telling = differing.filter((column) => !isDayOfAnother(result, column, differing))
  return {
    // what may be years is the last that one wants drawn
    numbers: columns.filter(isNumber).sort((a, b) => Number(maybe.includes(a)) - Number(maybe.includes(b))),
    time: time ?? null,
    names: telling.length > 0 || time !== undefined ? telling : labels.slice(0, 1),
  }
}

/** The same where each agency is drawn by itself, and so names no row. */
export function partsOfPanels(result: Rows): Parts {
  const told = parts(result)
  return { ...told, names: told.names.filter((column) => column !== agencyColumn(result)) }
}

/** Texts that are the same in every row, which name none of them: column and text, where there is more than one row. */
export function sameThroughout(result: Rows): { name: string; text: string }[] {
  if (result.rowCount < 2 || result.rowCount > drawnRows) return []
  return [...result.columns.keys()].flatMap((column) => {
    const { name, isNumeric } = result.columns[column]!
    const text = result.text(0, column)
    return !isNumeric && text !== null && isOneValue(result, column) ? [{ name, text }] : []
  })
}

/** The charts that fit a result, the most telling first; none where nothing can be drawn. */
export function fittingKinds(result: Rows): Kind[] {
  const { numbers, time } = parts(result)
  const rows = result.rowCount
  if (numbers.length === 0 || rows < 2 || rows > drawnRows) return []
  const longest = Math.max(...panels(result).map((panel) => panel.rows.rowCount))
  // one number of each agency would only rank them
  if (longest < 2) return []
  const fits: Record<Kind, boolean> = {
    line: time !== null && rows >= 3,
    bar: longest <= barsAtMost,
    dot: numbers.length > 1,
    histogram: rows >= 20,
  }
  return kinds.filter((kind) => fits[kind])
}

function isTime(result: Rows, column: number): boolean {
  const { type } = result.columns[column]!
  if (type.typeId === Type.Date || type.typeId === Type.Timestamp) return true
  return isAll(result, column, /^(1[89]|20)\d\d(-\d\d)?$/)
}

const isNamedYear = (result: Rows, column: number): boolean =>
  /year|año|anio/i.test(result.columns[column]!.name)

/** The texts of a column, as far as rows are drawn. */
function textsOf(result: Rows, column: number): (string | null)[] {
  const rows = Math.min(result.rowCount, drawnRows)
  return Array.from({ length: rows }, (_, row) => result.text(row, column))
}

/** Whether every value that there is looks so, and there is one. */
function isAll(result: Rows, column: number, look: RegExp): boolean {
  const told = textsOf(result, column).filter((text) => text !== null)
  return told.length > 0 && told.every((text) => look.test(text))
}

const isOneValue = (result: Rows, column: number): boolean => new Set(textsOf(result, column)).size === 1

/** Whether a day goes with the texts of another column one to one, such as an incident’s with its title, in several rows. */
function isDayOfAnother(result: Rows, column: number, among: readonly number[]): boolean {
  if (!isTime(result, column)) return false
  const days = textsOf(result, column)
  const many = new Set(days).size
  return among.some((other) => {
    const texts = textsOf(result, other)
    const pairs = new Set(days.map((text, row) => JSON.stringify([text, texts[row]])))
    return !isTime(result, other) && many < days.length && new Set(texts).size === many && pairs.size === many
  })
}

/**
 * Whether the rows of each name lie along a column: each at another point of it, and two of them or more for a name in the
 * middle. The first year of each agency is a fact about an agency, not a point in time that a line could go through.
 */
function isAlong(result: Rows, column: number, names: readonly number[]): boolean {
  const told = textsOf(result, column).flatMap((text, row) =>
    text === null ? [] : [[nameOf(result, row, names), text]],
  )
  const series = new Set(told.map(([name]) => name))
  const points = new Set(told.map((point) => JSON.stringify(point)))
  return points.size === told.length && told.length >= 2 * series.size
}

/** Whether the numbers of each name grow from row to row. */
function isUpward(result: Rows, column: number, names: readonly number[]): boolean {
  const last = new Map<string, number>()
  return textsOf(result, column).every((text, row) => {
    if (text === null) return true
    const name = nameOf(result, row, names)
    const isMore = Number(text) > (last.get(name) ?? -Infinity)
    last.set(name, Number(text))
    return isMore
  })
}

/** A point in time of a row as a number on a common scale: milliseconds. */
export function instantOf(text: string): number {
  return Date.UTC(
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7) || '1') - 1,
    Number(text.slice(8, 10) || '1'),
  )
}

/** The number in a cell; null where there is none. */
export function numberOf(result: Rows, row: number, column: number): number | null {
  const text = result.text(row, column)
  return text === null ? null : Number(text)
}

/** What tells a row from others: its texts, joined; a dash for none. */
export function nameOf(result: Rows, row: number, names: readonly number[]): string {
  return names.map((column) => result.text(row, column) ?? '–').join(' · ')
}

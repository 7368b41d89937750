import { Type } from '@uwdata/flechette'
import type { Result } from './result.ts'

/** The charts a result can become. */
export const kinds = ['line', 'bar', 'dot', 'histogram'] as const
export type Kind = (typeof kinds)[number]

/** Which columns of a result play which part in a chart, by their place. */
export interface Parts {
  /** Numbers that can be drawn. */
  numbers: number[]
  /** Days, months or years, along which a line runs; null where there is none. */
  time: number | null
  /** Columns that name a row. */
  names: number[]
}

/** More rows than this say nothing as a chart of marks. */
export const drawnRows = 2000
const barsAtMost = 60

/** What each column can do, judged by type and by the texts in it. */
export function parts(result: Result): Parts {
  const columns = [...result.columns.keys()]
  const time = columns.find((column) => isTime(result, column)) ?? null
  const numbers = columns.filter((column) => column !== time && result.columns[column]!.isNumeric)
  return { numbers, time, names: columns.filter((column) => column !== time && !numbers.includes(column)) }
}

/** The charts that fit a result, the most telling first; none where nothing can be drawn. */
export function fittingKinds(result: Result): Kind[] {
  const { numbers, time } = parts(result)
  const rows = result.rowCount
  if (numbers.length === 0 || rows < 2 || rows > drawnRows) return []
  const fits: Record<Kind, boolean> = {
    line: time !== null && rows >= 3,
    bar: rows <= barsAtMost,
    dot: numbers.length > 1,
    histogram: rows >= 20,
  }
  return kinds.filter((kind) => fits[kind])
}

function isTime(result: Result, column: number): boolean {
  const { name, type } = result.columns[column]!
  if (type.typeId === Type.Date || type.typeId === Type.Timestamp) return true
  const sample = Array.from({ length: Math.min(result.rowCount, 50) }, (_, row) => result.text(row, column))
  const told = sample.filter((text) => text !== null)
  if (told.length === 0) return false
  return /year|period|month/.test(name) && told.every((text) => /^(1[89]|20)\d\d(-\d\d)?$/.test(text))
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
export function numberOf(result: Result, row: number, column: number): number | null {
  const text = result.text(row, column)
  return text === null ? null : Number(text)
}

/** What names a row: its texts, joined. */
export function nameOf(result: Result, row: number, names: readonly number[]): string {
  return names.map((column) => result.text(row, column) ?? 'NULL').join(' · ')
}

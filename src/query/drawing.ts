import type { Parts } from './chart-kinds.ts'
import type { Naming } from './naming.ts'
import type { Rows } from './rows.ts'
import { textLines } from './text-lines.ts'

/** Rows with the part that each of their columns plays and what these are called. */
export interface Shown {
  rows: Rows
  parts: Parts
  naming: Naming
  /** Whether other drawings of the same kind stand above or below. */
  isOneOfSeveral: boolean
}

/** One mark of a drawing: an SVG element with its attributes and text. */
export interface Mark {
  tag: 'rect' | 'line' | 'path' | 'circle' | 'text'
  attributes: Record<string, string | number>
  text?: string
}

/** A drawing as numbers and texts, the same at build and in the page; whoever shows it makes the elements. */
export interface Drawing {
  width: number
  height: number
  marks: Mark[]
}

/** A text with its place; `anchor` says which end of it stands there. */
export function label(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  className = 'soft',
): Mark {
  return { tag: 'text', attributes: { x, y, 'text-anchor': anchor, class: className }, text }
}

/** A line of the grid with its number. */
export function gridLine(y: number, left: number, right: number, text: string): Mark[] {
  return [
    { tag: 'line', attributes: { x1: left, x2: right, y1: y, y2: y, class: 'grid' } },
    label(text, left - 6, y + 4, 'end'),
  ]
}

/** Height of a line of text. */
export const lineHeight = 15

/** A text in the lines it takes in a width, whole, at seven units a letter. */
export function wrapped(text: string, width: number): string[] {
  const room = Math.max(4, Math.floor(width / 7))
  return textLines(text, (line) => [...line].length <= room)
}

/** What names a row for readers: the texts of its columns as they are called, joined; a dash for none. */
export function calledOf({ rows, naming }: Shown, row: number, names: readonly number[]): string {
  return names
    .map((column) => {
      const text = rows.text(row, column)
      return text === null ? '–' : naming.text(rows.columns[column]!.name, text)
    })
    .join(' · ')
}

/** Marks moved down by so much. */
export function lowered(marks: readonly Mark[], by: number): Mark[] {
  return by === 0
    ? [...marks]
    : marks.map((mark) => ({
        ...mark,
        attributes: { ...mark.attributes, transform: `translate(0 ${by})` },
      }))
}

/** A number as short as it can be said on an axis or beside a mark: 1,234 · 0.25 · 1.2M. */
export function shortNumber(value: number): string {
  return new Intl.NumberFormat('en-US', {
    notation: Math.abs(value) >= 1_000_000 ? 'compact' : 'standard',
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1,
  })
    .format(value)
    .replace('-', '−')
}

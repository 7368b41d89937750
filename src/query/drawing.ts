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

/** A text cut to a width, with an ellipsis where something is missing. */
export function fitted(text: string, width: number): string {
  const letters = [...text]
  const room = Math.max(4, Math.floor(width / 7))
  return letters.length <= room ? text : `${letters.slice(0, room - 1).join('')}…`
}

/** A number as short as it can be said on an axis or beside a mark: 1,234 · 0.25 · 1.2M. */
export function shortNumber(value: number): string {
  return new Intl.NumberFormat('en-US', {
    notation: Math.abs(value) >= 1_000_000 ? 'compact' : 'standard',
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1,
  }).format(value)
}

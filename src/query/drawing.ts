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

/**
 * Texts cut to a width, with an ellipsis where something is missing: in the middle, and where that makes different texts
 * the same, at the stretch that all long ones begin with.
 */
export function fitted(texts: readonly string[], width: number): string[] {
  const room = Math.max(4, Math.floor(width / 7))
  const long = texts.filter((text) => [...text].length > room)
  const cut = texts.map((text) => cutInMiddle(text, room))
  if (new Set(cut).size === new Set(texts).size) return cut
  const shared = sharedBeginning(long)
  return texts.map((text) => (long.includes(text) ? cutInMiddle(`…${text.slice(shared)}`, room) : text))
}

function cutInMiddle(text: string, room: number): string {
  const letters = [...text]
  if (letters.length <= room) return text
  const head = Math.floor((room - 1) / 2)
  return `${letters.slice(0, head).join('')}…${letters.slice(letters.length - (room - 1 - head)).join('')}`
}

/** How many letters texts have in common from their beginning, up to the end of a part or a word. */
function sharedBeginning([first = '', ...others]: readonly string[]): number {
  let length = 0
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1
  return first.slice(0, length).lastIndexOf(' ') + 1
}

/** A number as short as it can be said on an axis or beside a mark: 1,234 · 0.25 · 1.2M. */
export function shortNumber(value: number): string {
  return new Intl.NumberFormat('en-US', {
    notation: Math.abs(value) >= 1_000_000 ? 'compact' : 'standard',
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1,
  }).format(value)
}

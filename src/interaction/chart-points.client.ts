import { calendarPoints } from './calendar-points.client.ts'
import { months, sumsIn } from './sums.client.ts'
import { counted, words } from './words.client.ts'

/** One thing that a chart can tell: what it says when asked, a line for each number, and where it stands in a drawing. */
export interface Point {
  lines(): string[]
  /** Its place across the drawing, in the drawing's own units; null for a mark, which is where it is drawn. */
  xIn: ((svg: SVGSVGElement) => number) | null
  /** The mark it belongs to. */
  markIn: (svg: SVGSVGElement) => Element | undefined
  /** On a calendar, its month counted from year 0. */
  month?: number
}

/** What a chart can tell, in reading order: its months, the squares of its calendar, the rows of its table that lie on its line, or its named marks. */
export function pointsOf(figure: HTMLElement): Point[] {
  const svgs = [...figure.querySelectorAll<SVGSVGElement>('.drawing > svg')]
  const sums = svgs.map(({ dataset }) => dataset['sums']).find((text) => text !== undefined)
  const unit = figure.dataset['unit']
  const filling = svgs.find(({ dataset }) => dataset['filling'] !== undefined)?.dataset['filling']
  if (sums !== undefined) return monthPoints(sums, unit, filling)
  if (svgs.some(({ dataset }) => dataset['squares'] !== undefined)) return calendarPoints(figure, svgs, unit)
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-at]')]
  if (rows.length > 0 && svgs.some(({ dataset }) => dataset['axis'] !== undefined)) return rowPoints(rows)
  return markPoints(svgs)
}

/** `filling`: the first month that may yet grow, as every month after it. */
function monthPoints(sums: string, unit: string | undefined, filling: string | undefined): Point[] {
  const series = sumsIn(sums)
  return months(series).map(({ month, at, name }) => ({
    lines: () => [
      name(),
      ...series.flatMap((one) => {
        const count = one.counts.get(month)
        return count === undefined ? [] : [counted(count, unit, one.name)]
      }),
      ...(filling !== undefined && month >= filling ? [words.filling] : []),
    ],
    xIn: onAxis(at),
    markIn: () => undefined,
  }))
}

/** Rows of one value stand together: a year's three shares are one point. */
function rowPoints(rows: readonly HTMLTableRowElement[]): Point[] {
  const byPlace = new Map<number, HTMLTableRowElement[]>()
  let at = 0
  for (const row of rows) {
    const said = row.dataset['at']!
    at = said === '+' ? at + 1 / 12 : Number(said)
    byPlace.set(at, [...(byPlace.get(at) ?? []), row])
  }
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => ({ lines: () => own.map(rowText), xIn: onAxis(at), markIn: () => undefined }))
}

function markPoints(svgs: readonly SVGSVGElement[]): Point[] {
  const marks = new Map(svgs.map((svg) => [svg, [...svg.querySelectorAll('g.point')]]))
  const titles = [...(marks.values().next().value ?? [])].map(
    (mark) => mark.querySelector('title')!.textContent,
  )
  for (const svg of svgs) for (const title of svg.querySelectorAll('g > title')) title.remove()
  return titles.map((title, at) => ({
    lines: () => [title],
    xIn: null,
    markIn: (svg) => marks.get(svg)?.[at],
  }))
}

/**
 * A row as words: its name, the columns marked as first, then the others. Where columns are of one number, a blank one says
 * nothing new and is left out.
 */
function rowText(row: HTMLTableRowElement): string {
  const heads = [...row.closest('table')!.querySelectorAll<HTMLElement>('thead th')]
  const isFirst = (head: HTMLElement | undefined) => head?.dataset['first'] !== undefined
  const hasFirst = heads.some((head) => isFirst(head))
  const told = [...row.querySelectorAll('td')]
    .map((cell, at) => ({ head: heads[at + 1], value: text(cell) }))
    .filter(({ value }) => value !== '–' || !hasFirst)
    .toSorted((a, b) => Number(isFirst(b.head)) - Number(isFirst(a.head)))
    .map(
      ({ head, value }) =>
        `${head === undefined ? '' : text(head)}: ${value === '–' ? words.noNumber : value}`,
    )
  return [text(row.querySelector('th')!), ...told].join(' · ')
}

function text(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function onAxis(value: number): (svg: SVGSVGElement) => number {
  return ({ dataset }) => {
    const [first, last, from, to] = (dataset['axis'] ?? '0 1 0 1').split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ]
    return last === first ? from : from + ((value - first) / (last - first)) * (to - from)
  }
}

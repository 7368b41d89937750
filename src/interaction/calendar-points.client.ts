import type { Point } from './chart-points.client.ts'
import { drawn } from './made.client.ts'
import { counted, monthName, words } from './words.client.ts'

/**
 * The months of a calendar as points, from the table beside it: a line for each year, a column for each month. A calendar
 * draws all squares of a level as one path, so each month gets a mark of its own here, at `left`, `width` and `height` of
 * its squares as the drawing gives them.
 */
export function calendarPoints(
  figure: HTMLElement,
  svgs: readonly SVGSVGElement[],
  unit: string | undefined,
): Point[] {
  return [...figure.querySelectorAll<HTMLTableRowElement>('table tbody tr')].flatMap((row, line) =>
    [...row.querySelectorAll('td')].flatMap((cell, month) => {
      const count = (cell.firstChild?.textContent ?? '').trim()
      if (count === '–') return []
      const marks = new Map(svgs.map((svg) => [svg, mark(svg, line, month)]))
      const year = Number(row.querySelector('th')!.textContent)
      return [
        {
          lines: () => [
            monthName(year, month),
            counted(Number(count.replace(/\D/g, '')), unit),
            ...(cell.querySelector('.small') === null ? [] : [words.filling]),
          ],
          xIn: null,
          markIn: (svg: SVGSVGElement) => marks.get(svg),
          month: year * 12 + month,
        },
      ]
    }),
  )
}

function mark(svg: SVGSVGElement, line: number, month: number): SVGGElement {
  const [left = 0, width = 0, height = 0, top = 0] = svg.dataset['squares']!.split(' ').map(Number)
  const group = drawn('g', { class: 'point' })
  group.append(
    drawn('rect', {
      class: 'square',
      x: left + month * width + 1,
      y: top + line * height + 1,
      width: width - 2,
      height: height - 2,
    }),
  )
  svg.append(group)
  return group
}

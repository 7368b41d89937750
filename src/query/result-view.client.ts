import { count } from '../words/number.ts'
import { agencyIds } from './agencies-on-page.client.ts'
import { button, element } from './element.client.ts'
import { sortedRows, type Sorting } from './sorted-rows.ts'
import type { Result } from './result.ts'
import { language, words } from './words.client.ts'

const pageLength = 100

/** A result as a native table of a hundred rows at a time, sorted by any column at a press of its heading. */
export function resultView(result: Result): HTMLElement {
  const view = element('div', { class: 'result-view' })
  let first = 0
  let sorting: Sorting | null = null
  let order: Uint32Array | null = null

  function sort(column: number): void {
    const isDescending = sorting?.column === column && !sorting.isDescending
    sorting = { column, isDescending }
    order = sortedRows(result, sorting)
    first = 0
    draw(column)
  }

  function head(): HTMLElement {
    const cells = result.columns.map(({ name, isNumeric }, column) => {
      const isSorted = sorting?.column === column
      const direction = sorting?.isDescending === true ? 'descending' : 'ascending'
      const press = button(name, () => sort(column))
      press.title = words.sortBy(name)
      const cell = element('th', { scope: 'col', class: isNumeric ? 'number' : 'text' }, press)
      if (isSorted) cell.setAttribute('aria-sort', direction)
      return cell
    })
    return element('thead', {}, element('tr', {}, ...cells))
  }

  function body(last: number): HTMLElement {
    const rows = Array.from({ length: last - first }, (_, at) => {
      const texts = result.texts(order?.[first + at] ?? first + at)
      const cells = texts.map((text, column) =>
        text === null
          ? element(
              'td',
              { class: `null ${result.columns[column]!.isNumeric ? 'number' : 'text'}` },
              words.null,
            )
          : element('td', { class: result.columns[column]!.isNumeric ? 'number' : 'text' }, text),
      )
      return element('tr', {}, ...cells)
    })
    return element('tbody', {}, ...rows)
  }

  function draw(focused?: number): void {
    const last = Math.min(first + pageLength, result.rowCount)
    const caption =
      result.rowCount === 0
        ? words.resultNone
        : words.resultRows(
            count(first + 1, language),
            count(last, language),
            count(result.rowCount, language),
          )
    const table = element('table', {}, element('caption', {}, caption), head(), body(last))
    const scroll = element(
      'div',
      { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': words.result },
      table,
    )
    const isWide = element('p', { class: 'small', hidden: '' }, words.sideways)
    view.replaceChildren(isWide, scroll)
    requestAnimationFrame(() => (isWide.hidden = scroll.scrollWidth <= scroll.clientWidth))
    if (result.rowCount > pageLength) view.append(pager(last))
    if (result.rowCount === 0 && result.columns.length > 0)
      view.append(element('p', {}, words.noRowsHint(agencyIds())))
    if (focused !== undefined) table.querySelectorAll<HTMLElement>('th button')[focused]?.focus()
  }

  function pager(last: number): HTMLElement {
    const turn = (to: number) => () => {
      first = to
      draw()
      view.querySelector<HTMLElement>('.scroll')?.focus()
    }
    const previous = button(words.previous, turn(Math.max(0, first - pageLength)))
    const next = button(words.next, turn(last))
    previous.disabled = first === 0
    next.disabled = last >= result.rowCount
    return element('p', { class: 'pager' }, previous, next)
  }

  draw()
  return view
}

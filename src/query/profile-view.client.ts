import { count } from '../words/number.ts'
import { columnProfiles } from './column-profile.ts'
import { element } from './element.client.ts'
import type { Result } from './result.ts'
import { language, words } from './words.client.ts'

/** What each column of a result holds, worked out when a reader opens it. */
export function profileView(result: Result): HTMLElement {
  const details = element('details', { class: 'profile' }, element('summary', {}, words.profile.title))
  details.addEventListener('toggle', () => details.append(table(result)), { once: true })
  return details
}

function table(result: Result): HTMLElement {
  const { profile } = words
  const head = [
    profile.column,
    profile.missing,
    profile.distinct,
    profile.least,
    profile.most,
    profile.commonest,
  ]
  const rows = columnProfiles(result).map((column) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, column.name),
      element('td', { class: 'number' }, count(column.missing, language)),
      element('td', { class: 'number' }, count(column.distinct, language)),
      element('td', {}, column.least ?? ''),
      element('td', {}, column.most ?? ''),
      element(
        'td',
        {},
        column.commonest === null
          ? ''
          : `${column.commonest.text} (${count(column.commonest.rows, language)})`,
      ),
    ),
  )
  const cells = head.map((text) => element('th', { scope: 'col' }, text))
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': profile.title },
    element('table', {}, element('thead', {}, element('tr', {}, ...cells)), element('tbody', {}, ...rows)),
  )
}

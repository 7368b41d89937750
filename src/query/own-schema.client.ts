import { count } from '../words/number.ts'
import { button, element } from './element.client.ts'
import type { ReadersTable } from './known-tables.client.ts'
import { searchSchema } from './schema.client.ts'
import { language, words } from './words.client.ts'
import { writtenName } from './written-name.ts'

/** What can be done with a table of the reader's own. */
export interface Doings {
  onInsert(name: string): void
  onRemove(name: string): void
}

/** Lists the reader's own tables among those that can be asked, before ours; what is open stays open. */
export function listInSchema(tables: ReadonlyMap<string, ReadersTable>, doings: Doings): void {
  const place = document.getElementById('own-schema')!
  const open = new Set(
    [...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['own']),
  )
  place.replaceChildren(...[...tables].map(([name, table]) => listed(name, table, open.has(name), doings)))
  searchSchema()
}

function listed(name: string, table: ReadersTable, isOpen: boolean, doings: Doings): HTMLElement {
  const insert = (text: string, ...content: (string | Node)[]) => {
    const press = button('', () => doings.onInsert(writtenName(text)))
    press.title = words.insert(text)
    press.append(...content)
    return press
  }
  const rows = table.columns.map((column) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, insert(column.name, element('code', {}, column.name))),
      element('td', {}, column.type),
    ),
  )
  const head = [words.column, words.type].map((text) => element('th', { scope: 'col' }, text))
  return element(
    'details',
    { class: 'schema-table', 'data-own': name, ...(isOpen ? { open: '' } : {}) },
    element('summary', {}, element('code', {}, name), ` · ${words.ownTable}`),
    element(
      'p',
      { class: 'small' },
      `${words.ownFrom(table.file, words.rows(count(table.rows, language), table.rows))} ${words.ownStays}`,
    ),
    element(
      'p',
      { class: 'own-doings' },
      insert(name, words.insert(name)),
      ' ',
      button(words.ownRemove(name), () => doings.onRemove(name)),
    ),
    element(
      'section',
      { class: 'scroll', tabindex: '0', 'aria-label': words.ownColumns(name).replace(/:$/, '') },
      element(
        'table',
        { class: 'schema-columns stacked' },
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...rows),
      ),
    ),
  )
}

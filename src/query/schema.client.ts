import { words } from './words.client.ts'

/** A column as the page’s schema lists it. */
export interface SchemaColumn {
  name: string
  type: string
  meaning: string
}

/** The tables that can be asked, read from the schema that stands on the page. */
export function schema(): Map<string, SchemaColumn[]> {
  const tables = [...document.querySelectorAll<HTMLElement>('.schema-table[data-table]')]
  return new Map(
    tables.map((table) => [
      table.dataset['table']!,
      [...table.querySelectorAll('.schema-columns tbody tr')].map((row) => {
        const [type, meaning, words] = [...row.querySelectorAll('td:nth-of-type(1), td > div')].map((part) =>
          squeezed(part),
        )
        return {
          name: squeezed(row.querySelector('th')!),
          type: type ?? '',
          meaning: [meaning, words].filter((text) => text !== undefined && text !== '').join('\n'),
        }
      }),
    ]),
  )
}

function squeezed(cell: Element): string {
  return (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** Makes the schema answer: names go into the query at a press, and the search leaves only what matches. */
export function wakeSchema(onInsert: (name: string) => void): void {
  for (const press of document.querySelectorAll<HTMLButtonElement>('button[data-insert]')) {
    press.disabled = false
    press.addEventListener('click', () => onInsert(press.dataset['insert']!))
  }
  const search = document.getElementById('schema-search') as HTMLInputElement
  search.closest('p')!.hidden = false
  search.addEventListener('input', () => leave(sought()))
}

const sought = (): string =>
  (document.getElementById('schema-search') as HTMLInputElement).value.trim().toLowerCase()

/** Searches again for what is sought, where anything is: after tables have come or gone. */
export function searchSchema(): void {
  if (sought() !== '') leave(sought())
}

function leave(text: string): void {
  let tables = 0
  for (const table of document.querySelectorAll<HTMLDetailsElement>('.schema-table')) {
    const isTable = (table.querySelector('summary')?.textContent ?? '').toLowerCase().includes(text)
    let matches = 0
    for (const row of table.querySelectorAll<HTMLElement>('.schema-columns tbody tr')) {
      const isShown = isTable || (row.textContent ?? '').toLowerCase().includes(text)
      row.hidden = !isShown
      if (isShown) matches += 1
    }
    table.hidden = matches === 0
    if (matches > 0) tables += 1
    table.open = text !== '' && matches > 0
  }
  document.getElementById('schema-found')!.textContent = text === '' ? '' : words.schemaFound(tables)
}

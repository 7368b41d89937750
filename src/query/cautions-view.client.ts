import { address } from '../words/address.ts'
import { cautions, type Caution, type Holders } from './cautions.ts'
import { element } from './element.client.ts'
import type { Result } from './result.ts'
import { language, words } from './words.client.ts'

/** What is to be known of an answer, in words, above it; null where there is nothing to say. */
export function cautionsView(sql: string, result: Result): HTMLElement | null {
  const holders = holdersOnPage()
  const agencies = [...new Set([...holders.values()].flat())].sort().join(', ')
  const told = cautions(sql, result, holders).map((caution) => element('li', {}, ...text(caution, agencies)))
  return told.length === 0 ? null : element('ul', { class: 'cautions small' }, ...told)
}

function text(caution: Caution, agencies: string): (string | HTMLElement)[] {
  const said = words.cautions
  if (caution.kind === 'unknown') return [said.unknown(caution.agency, agencies)]
  if (caution.kind === 'elsewhere') return [said.elsewhere(caution.agency, caution.tables.join(', '))]
  if (caution.kind === 'nothing') return [words.noRowsHint(agencies)]
  if (caution.kind === 'origins') return [said.origins]
  return [`${said.several} `, element('a', { href: address(language, '/compare/') }, said.compare)]
}

/** Whose rows each table holds, as the page’s list of tables says. */
function holdersOnPage(): Holders {
  return new Map(
    [...document.querySelectorAll<HTMLElement>('.schema-table')].map((table) => [
      table.dataset['table']!,
      [...table.querySelectorAll('.schema-agencies tbody th')].map((cell) => (cell.textContent ?? '').trim()),
    ]),
  )
}

import { address } from '../words/address.ts'
import { agencyIds, holders } from './agencies-on-page.client.ts'
import { cautions, type Caution } from './cautions.ts'
import { element } from './element.client.ts'
import type { Result } from './result.ts'
import { language, words } from './words.client.ts'

/** What is to be known of an answer, in words, above it; null where there is nothing to say. */
export function cautionsView(sql: string, result: Result): HTMLElement | null {
  const told = cautions(sql, result, holders()).map((caution) => element('li', {}, ...text(caution)))
  return told.length === 0 ? null : element('ul', { class: 'cautions small' }, ...told)
}

function text(caution: Caution): (string | HTMLElement)[] {
  const said = words.cautions
  if (caution.kind === 'unknown') return [said.unknown(caution.agency, agencyIds())]
  if (caution.kind === 'elsewhere') return [said.elsewhere(caution.agency, caution.tables.join(', '))]
  if (caution.kind === 'nothing') return [words.noRowsHint(agencyIds())]
  if (caution.kind === 'origins') return [said.origins]
  return [`${said.several} `, element('a', { href: address(language, '/compare/') }, said.compare)]
}

import { columns as en } from '../words/en/columns.ts'
import { columns as es } from '../words/es/columns.ts'
import { naming, type Naming } from './naming.ts'
import { language } from './words.client.ts'

/** How the page calls columns, agencies and words: as its list of agencies and its list of tables say. */
export function namingOnPage(): Naming {
  const texts = new Map<string, Map<string, string>>()
  for (const row of document.querySelectorAll<HTMLElement>('.schema-columns tbody tr')) {
    const words = [...row.querySelectorAll('td span')].map((span): [string, string] => [
      (span.firstElementChild?.textContent ?? '').trim(),
      (span.lastChild?.textContent ?? '').replace(/,\s*$/, '').trim(),
    ])
    const column = row.querySelector<HTMLElement>('[data-insert]')?.dataset['insert']
    if (column !== undefined && words.length > 0) texts.set(column, new Map(words))
  }
  const agencies = [...document.querySelectorAll<HTMLElement>('[data-as-of]')].map(({ dataset }) => dataset)
  texts.set('agency_id', new Map(agencies.map(({ agency, called }) => [agency!, called!])))
  return naming(language === 'es' ? es : en, texts)
}

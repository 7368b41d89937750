import { address } from '../words/address.ts'
import { day } from '../words/date.ts'
import { listed } from '../words/listed.ts'
import { asked } from './agencies-asked.client.ts'
import { agencyIds, holders, vocabulary } from './agencies-on-page.client.ts'
import { cautions, type Caution } from './cautions.ts'
import { knownTables } from './known-tables.client.ts'
import { element } from './element.client.ts'
import type { Result } from './result.ts'
import { language, words } from './words.client.ts'

/** What is to be known of an answer, in words, above it; null where there is nothing to say. */
export function cautionsView(sql: string, result: Result): HTMLElement | null {
  const columns = new Map([...knownTables()].map(([table, all]) => [table, all.map(({ name }) => name)]))
  const told = cautions(
    sql,
    result,
    holders(),
    { columns, vocabulary: vocabulary() },
    asked(sql).leftOut,
  ).map((caution) => element('li', {}, ...text(caution)))
  return told.length === 0 ? null : element('ul', { class: 'cautions small' }, ...told)
}

function text(caution: Caution): (string | HTMLElement)[] {
  const said = words.cautions
  if (caution.kind === 'unknown') return [said.unknown(caution.agency, agencyIds())]
  if (caution.kind === 'elsewhere') return [said.elsewhere(caution.agency, caution.tables.join(', '))]
  if (caution.kind === 'nothing') return [words.noRowsHint(agencyIds())]
  if (caution.kind === 'origins')
    return [
      said.origins(
        listed(
          caution.origins.map((origin) => said.origin[origin as 'public']),
          language,
        ),
      ),
    ]
  if (caution.kind === 'word') return [said.word(caution.column, caution.text, caution.words.join(', '))]
  if (caution.kind === 'empty') return [said.empty(caution.agency, caution.columns.join(', '))]
  if (caution.kind === 'overlapping') return [said.overlapping(caution.table, caution.columns.join(', '))]
  if (caution.kind === 'multiplied') return [said.multiplied(caution.table, caution.by, caution.key)]
  if (caution.kind === 'durations') return [said.durations]
  if (caution.kind === 'partial' || caution.kind === 'unripe')
    return [said[caution.kind](caution.agency, day(caution.as_of, language))]
  if (caution.kind === 'sample') return [said.sample]
  if (caution.kind === 'together')
    return [said.together(listed(caution.agencies, language), caution.agencies[0]!)]
  return [`${said.several} `, element('a', { href: address(language, '/compare/') }, said.compare)]
}

import { agencies, dictionary, type PublishedAgency } from '../published.ts'
import { said, type Language } from '../words/language.ts'
import { messages } from '../words/messages.ts'
import { naming, type Naming } from './naming.ts'

/** An agency as drawings name it: its place, and that it is fictional where it is. */
export function calledAgency(agency: PublishedAgency, language: Language): string {
  const place = said(agency.place, language)
  return agency.is_demonstration ? `${place} (${messages(language).demonstration.mark})` : place
}

/** How columns, agencies and words are called in drawings made at build. */
export function builtNaming(language: Language): Naming {
  const columns = dictionary().flatMap((table) => table.columns)
  const texts = new Map(
    columns.flatMap(({ column, words }): [string, Map<string, string>][] =>
      words === null
        ? []
        : [[column, new Map(Object.entries(words).map(([word, { name }]) => [word, said(name, language)]))]],
    ),
  )
  texts.set('agency_id', new Map(agencies().map((one) => [one.agency_id, calledAgency(one, language)])))
  return naming(messages(language).columns, texts)
}

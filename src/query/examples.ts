import type { DictionaryTable } from '../published.ts'
import type { Language } from '../words/language.ts'

/** Themes of the example questions, in the order of the page, each with the stems of its queries. */
export const themes = {
  complaints: ['complaints-by-year', 'what-they-were-about'],
  waiting: ['waiting-by-year', 'still-open'],
  outcomes: ['how-they-ended', 'their-words', 'figures-of-all', 'share-by-year'],
  districts: ['district-complaints', 'complaints-per-resident'],
  force: ['force-by-year'],
  recovery: ['what-was-done'],
} as const

export type Theme = keyof typeof themes

/** One example question: `stem` names its `.sql`, its words and its place on the page. */
export interface Example {
  theme: Theme
  stem: string
  sql: string
}

/**
 * The examples that the published tables can answer, with the titles of incidents in this language: those of tables
 * without rows here are left out.
 */
export function examples(dictionary: readonly DictionaryTable[], language: Language): Example[] {
  const known = new Set(dictionary.map(({ table }) => table))
  return Object.entries(themes)
    .flatMap(([theme, stems]) =>
      stems.map((stem) => ({ theme: theme as Theme, stem, sql: sqlOf(stem, language) })),
    )
    .filter(({ sql }) => [...sql.matchAll(/^(?:FROM|JOIN) (\w+)/gm)].every(([, table]) => known.has(table!)))
}

const files = import.meta.glob<string>('./examples/*.sql', { query: '?raw', import: 'default', eager: true })

function sqlOf(stem: string, language: Language): string {
  const sql = files[`./examples/${stem}.sql`]
  if (sql === undefined) throw new Error(`src/query/examples/${stem}.sql is not there`)
  return sql.trim().replaceAll('title_en', `title_${language}`)
}

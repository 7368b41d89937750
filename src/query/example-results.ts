import { dictionary } from '../published.ts'
import { builtEngine } from './built-engine.ts'
import { examples, type Example } from './examples.ts'
import type { Language } from '../words/language.ts'
import type { Result } from './result.ts'

/** An example question with the answer that the page’s engine gave at build. */
export interface Answered extends Example {
  result: Result
}

const answered = new Map<Language, Promise<Answered[]>>()

/** Every example that the published tables answer with at least one row, run once for all pages of a language. */
export function answeredExamples(language: Language): Promise<Answered[]> {
  const found = answered.get(language) ?? answer(language)
  answered.set(language, found)
  return found
}

async function answer(language: Language): Promise<Answered[]> {
  const engine = await builtEngine()
  return examples(dictionary(), language)
    .map((example) => ({ ...example, result: engine.run(example.sql) }))
    .filter(({ result }) => result.rowCount > 0)
}

import { dictionary } from '../published.ts'
import { builtEngine } from './built-engine.ts'
import { examples, type Example } from './examples.ts'
import type { Result } from './result.ts'

/** An example question with the answer that the page’s engine gave at build. */
export interface Answered extends Example {
  result: Result
}

let answered: Promise<Answered[]> | undefined

/** Every example that the published tables answer with at least one row, run once for all pages. */
export function answeredExamples(): Promise<Answered[]> {
  answered ??= answer()
  return answered
}

async function answer(): Promise<Answered[]> {
  const engine = await builtEngine()
  return examples(dictionary())
    .map((example) => ({ ...example, result: engine.run(example.sql) }))
    .filter(({ result }) => result.rowCount > 0)
}

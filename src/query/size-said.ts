import type { Language } from '../words/language.ts'
import type { Messages } from '../words/messages.ts'
import { fileSize } from '../words/number.ts'
import type { Part } from './parts.ts'

/** What the first run fetches, in bytes as they travel: the engine with the database of all, and the rows that may follow. */
export interface FirstFetch {
  engine: { packed_bytes: number }
  database: { packed_bytes: number }
  parts: readonly Part[]
}

/** Says how much the first run fetches; where bytes cost the reader, also that nothing comes unasked. */
export function sizeSaid(
  { engine, database, parts }: FirstFetch,
  words: Messages['query'],
  language: Language,
  isMetered: boolean,
): string {
  const size = fileSize(engine.packed_bytes + database.packed_bytes, language)
  const told = isMetered ? words.metered(size) : words.size(size)
  const rows = parts.reduce((sum, part) => sum + part.packed_bytes, 0)
  return rows === 0 ? told : `${told} ${words.sizeOfRows(fileSize(rows, language))}`
}

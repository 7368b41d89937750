import { withoutTexts } from './sql-text.ts'

/** What the engine says of a statement it refused. */
export interface EngineError {
  /** DuckDB's own words: the kind of error and its message. */
  message: string
  /** Where in the text it points to, in characters; null where it does not say. */
  position: number | null
  /** Names that exist and look like the one it did not find. */
  candidates: string[]
}

/** Reads DuckDB's error (as JSON where the engine gives it so) against the statement and its place in the text. */
export function engineError(raw: string, sql: string, start: number): EngineError {
  const told = parsed(raw)
  if (typeof told['exception_message'] !== 'string')
    return { message: raw.replace(/^Error: /, ''), position: null, candidates: [] }
  const kind = String(told['exception_type'] ?? '')
  const said = told['exception_message'].replace('Candidate bindings: : ', 'Candidate bindings: ')
  const at =
    told['position'] === undefined ? ambiguousAt(said, sql) : characters(sql, Number(told['position']))
  return {
    message: kind === '' ? said : `${kind} Error: ${said}`,
    position: at === null ? null : start + at,
    candidates: candidates(String(told['candidates'] ?? ''), said),
  }
}

/** Names from the error's own list, else from its text; what functions take is no name. */
function candidates(listed: string, message: string): string[] {
  const written = /Candidate bindings: (.+)/.exec(message)?.[1]?.replaceAll('"', '') ?? ''
  return (listed === '' ? written : listed)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/->|[()]/.test(listed))
}

/** Where a column stands that two tables have, which DuckDB does not say: the first time without a table before it. */
function ambiguousAt(message: string, sql: string): number | null {
  const column = /Ambiguous reference to column name "(\w+)"/.exec(message)?.[1]
  const found =
    column === undefined ? null : new RegExp(`(?<![.\\w"])${column}(?!\\w)`, 'i').exec(withoutTexts(sql))
  return found?.index ?? null
}

/** The fields of an error that came as JSON; a parser's error comes wrapped in itself. No fields where it is plain text. */
function parsed(raw: string): Record<string, unknown> {
  try {
    const told = JSON.parse(/\{[\s\S]*\}/.exec(raw)?.[0] ?? '{}') as Record<string, unknown>
    const inner = told['exception_message']
    return typeof inner === 'string' && inner.startsWith('{"exception_type"') ? parsed(inner) : told
  } catch {
    return {}
  }
}

/** DuckDB counts bytes of UTF-8; a page counts UTF-16 units. */
function characters(sql: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(sql).slice(0, bytes)).length
}

/** Line and column, from 1, of a place in a text. */
export function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

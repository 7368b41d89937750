import { withoutTexts } from './sql-text.ts'

/**
 * What can be written at the end of a text: a `name` that is the reader's own and cannot be offered, a `type`, the beginning
 * of a `statement`, or `any` of what there is.
 */
export type Place = 'name' | 'type' | 'statement' | 'any'

const word = String.raw`["\w\u00C0-\uFFFF]*`
const afterAs = new RegExp(String.raw`\bas\s+${word}$`, 'i')
const newName = new RegExp(
  String.raw`(?:\bwith\s+(?:recursive\s+)?|^\s*create\s[^(;]*?\b(?:table|view|macro|function)\s+(?:if\s+not\s+exists\s+)?)${word}$`,
  'i',
)
const created = new RegExp(
  String.raw`^\s*create\s(?:(?!\bas\b)[^;()])*(?:\([^()]*\)\s*)?\bas\s+${word}$`,
  'i',
)

/** Which place the end of a text is. After AS stands a name, but for CAST and for what is created. */
export function placeAfter(before: string): Place {
  const statement = withoutTexts(before)
    .replaceAll(/"[^"]*"/g, '_')
    .split(';')
    .at(-1)!
  if (newName.test(statement)) return 'name'
  if (!afterAs.test(statement)) return 'any'
  if (/\b(?:try_)?cast\s*$/i.test(beforeOpenBracket(statement))) return 'type'
  return created.test(statement) ? 'statement' : 'name'
}

/** What stands before the innermost bracket that is open at the end; empty where none is. */
function beforeOpenBracket(text: string): string {
  let open = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') open += 1
    else if (text[at] === '(' && open > 0) open -= 1
    else if (text[at] === '(') return text.slice(0, at)
  }
  return ''
}

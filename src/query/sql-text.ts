/** What of a text is no SQL to look into: comments (also one in another), texts, names in quotes, texts between dollars. */
export const skipped: readonly string[] = [
  String.raw`--[^\n\r]*`,
  String.raw`\/\*(?:\/\*[\s\S]*?(?:\*\/|$)|(?!\*\/)[\s\S])*(?:\*\/|$)`,
  String.raw`\b[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|\\?$)`,
  String.raw`'(?:[^']|'')*(?:'|$)`,
  String.raw`"(?:[^"]|"")*(?:"|$)`,
  String.raw`\$((?:[A-Za-z_\u0080-\uFFFF]\w*)?)\$[\s\S]*?(?:\$\1\$|$)`,
]

/** Those, and the semicolons outside them, which end statements. What is never closed goes to the end. */
const token = new RegExp([...skipped, ';'].join('|'), 'g')

const isComment = (found: string): boolean => /^(--|\/\*)/.test(found)
const isText = (found: string): boolean => /^(['$]|[eE]')/.test(found)
const blank = (found: string): string => found.replaceAll(/[^\n]/g, ' ')

/** The same SQL with blanks in place of its comments: every other letter keeps its place. */
export function withoutComments(sql: string): string {
  return sql.replaceAll(token, (found) => (isComment(found) ? blank(found) : found))
}

/** The same with blanks for quoted texts too, whose words name no table, column or function; names in quotes stay. */
export function withoutTexts(sql: string): string {
  return sql.replaceAll(token, (found) => (isComment(found) || isText(found) ? blank(found) : found))
}

/** Where the semicolons stand that end a statement. */
export function statementEnds(sql: string): number[] {
  return [...sql.matchAll(token)].filter(([found]) => found === ';').map(({ index }) => index)
}

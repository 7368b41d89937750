/** One statement of a text, with the place in the text where it begins. */
export interface Statement {
  sql: string
  start: number
}

/** Comments, quoted texts and names, dollar-quoted texts: inside them a semicolon ends nothing. */
const token =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|;/g

/** The statements of a text in order, without those that hold comments alone. */
export function statements(text: string): Statement[] {
  const ends = [...text.matchAll(token)].filter(([found]) => found === ';').map(({ index }) => index)
  const starts = [0, ...ends.map((end) => end + 1)]
  return starts
    .map((start, at) => {
      const sql = text.slice(start, ends[at] ?? text.length)
      const blank = sql.length - sql.trimStart().length
      return { sql: sql.trim(), start: start + blank }
    })
    .filter(({ sql }) => sql.replace(token, (found) => (/^(--|\/\*)/.test(found) ? '' : found)).trim() !== '')
}

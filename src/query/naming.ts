/** How columns and their words are called for readers. */
export interface Naming {
  /** A column: `received_year` → “year received”. */
  column: (name: string) => string
  /** A text in a column: `not_sustained` → “Could not be decided”, `chicago` → “Chicago”. */
  text: (column: string, text: string) => string
}

/** Names of columns by column, and of texts by column and text; what has no name keeps its own, without underscores. */
export function naming(
  columns: Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Naming {
  return {
    column: (name) => (Object.hasOwn(columns, name) ? columns[name]! : spaced(name)),
    text: (column, text) => texts.get(column)?.get(text) ?? spaced(text),
  }
}

/** A name made of words between underscores, with spaces; any other text as it stands. */
const spaced = (text: string): string =>
  /^[a-z0-9]+(_[a-z0-9]+)+$/i.test(text) ? text.replaceAll('_', ' ') : text

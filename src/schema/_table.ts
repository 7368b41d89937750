/** The same sentence in both languages of the site. */
export interface Both {
  en: string
  es: string
}

/** How carefully rows leave: as the publisher already offers them, or coarsened (methods, part H1). */
export type ReleaseMode = 'as_published' | 'protected'

/** A closed list of words for one idea; the order is part of the meaning (collapse order, ladder). */
export interface WordList {
  /** Names the rows of an agency's crosswalk that translate into it. */
  field: string
  words: Record<string, { name: Both; meaning: Both }>
}

export interface Column {
  type: 'VARCHAR' | 'DATE' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN'
  meaning: Both
  unit?: Both
  /** Filled from the column `<name>_label` by the agency's crosswalk; only these words can stand here. */
  words?: WordList
  /** An agency's SQL must give it. */
  required?: boolean
  /** Made when rows leave: an SQL expression over our columns and `as_of`. */
  derived?: string
  /** The modes in which it may leave at all; an agency must list it as well. Absent: never. */
  release?: readonly ReleaseMode[]
  /** In a table of counts: the columns of the counted table that an agency must list for this one to leave. */
  needs?: readonly string[]
}

export interface Table {
  name: string
  title: Both
  /** What one row is. */
  row: Both
  /**
   * Sorts the published file and names one row of an agency, where what tells its rows apart leaves. Empty where it never
   * does: people leave without the number of their complaint or incident.
   */
  key: readonly string[]
  columns: Record<string, Column>
  /** What a released row is read from, where it needs a second table. */
  releasedFrom?: string
  /** The table whose rows it counts when they leave. Nobody lists it: it leaves as far as what it counts does. */
  countOf?: string
}

/** The column that keeps the publisher's own label beside our word. */
export function labelOf(column: string): string {
  return `${column}_label`
}

export const everywhere = ['as_published', 'protected'] as const
export const asPublished = ['as_published'] as const

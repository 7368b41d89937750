/** What a source’s columns are called, and where in a file its table stands: what a reader of files goes by. */
export interface Reading {
  /** Columns that agency.yaml names, read or ignored; the header is the line that has most of them. Empty: unknown. */
  expected: readonly string[]
  /** Those of them that nothing will be made of: their texts need not be kept. */
  ignored?: readonly string[]
  /** Columns read as dates: numbers there are serial days of a spreadsheet. */
  dates: readonly string[]
  sheet?: string | undefined
  entry?: string | undefined
  sections?: string | undefined
  /** What rows may become while they are read; without it they stay texts. */
  values?: Values
}

/** Columns as the SQL of an agency sees them. */
export interface Values {
  /** Those of the columns of a file that are kept, in the order in which they are kept. */
  chosen(columns: readonly string[]): string[]
  /** The value of a column, in SQL over its text. */
  valueOf(column: string): string
  /** The condition, in SQL over texts, that holds of a row whose texts must be looked at. */
  isOdd(columns: readonly string[]): string
}

/** A record that was not read: its line in the file, the column where it can be told, why, and the text as it stood. */
export interface Unread {
  line: number
  column: string | null
  reason: string
  text: string
}

/** What became of the records of one file: read into a table, left unread, or dropped by a named rule. */
export interface AsRead {
  /** The columns as the files name them. */
  columns: string[]
  read: number
  unread: Unread[]
  dropped: Record<string, number>
  /** The rows have become values already. */
  areValues?: boolean
}

/** Limits beyond which bytes are refused, whatever they hold. */
export const most = {
  bytes: 2 * 1024 ** 3,
  rows: 20_000_000,
  columns: 1000,
  cellCharacters: 1_000_000,
  /** Unpacked bytes for each packed one; published tables stay below 60. */
  ratio: 200,
  entries: 1000,
} as const

/** Share of records left unread above which a file is refused. */
export const unreadShare = 0.05

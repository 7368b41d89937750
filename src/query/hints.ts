import { lookedThrough } from './looked-through.ts'
import type { Result } from './result.ts'
import { withoutComments } from './sql-text.ts'

/** What someone who knows SQL from elsewhere may need to hear. */
export type Hint =
  | { kind: 'quotes'; text: string }
  | { kind: 'instead'; theirs: string; ours: string }
  | { kind: 'top' }
  | { kind: 'truth' }
  | { kind: 'day' }
  | { kind: 'number' }
  /** The column with a table before it, where joining by it is no way out. */
  | { kind: 'ambiguous'; column: string; written: string | null }

/** Functions of other databases, and what says the same here. */
const elsewhere: Record<string, string> = {
  convert: 'CAST(x AS INTEGER)',
  date_format: `strftime(x, '%Y-%m')`,
  datename: `strftime(x, '%A')`,
  to_char: `strftime(x, '%Y-%m')`,
  to_date: 'CAST(x AS DATE)',
  isnull: 'coalesce(x, y)',
  nvl: 'coalesce(x, y)',
  iif: 'CASE WHEN … THEN … ELSE … END',
  charindex: 'strpos(x, y)',
  group_concat: `string_agg(x, ', ')`,
  percentile_cont: 'quantile_cont(x, 0.5)',
  countif: 'count(*) FILTER (WHERE …)',
}

/** What is known to help with an error of DuckDB; null where nothing is. */
export function hintFor(message: string, written: string): Hint | null {
  const sql = withoutComments(written)
  const column = /column "(.+?)" not found/.exec(message)?.[1]
  if (column !== undefined && new RegExp(`=\\s*"${escaped(column)}"`).test(sql))
    return { kind: 'quotes', text: column }
  const [, called, part] = /\b(date_?part)\s*\(\s*(\w+)\s*,/i.exec(sql) ?? []
  if (column !== undefined && column === part)
    return { kind: 'instead', theirs: `${called!}(${part}, x)`, ours: `date_part('${part}', x)` }
  const both = /Ambiguous reference to column name "(.+?)"/.exec(message)?.[1]
  if (both !== undefined) {
    const written = both.endsWith('_id') ? undefined : /\(use: "(.+?)"/.exec(message)?.[1]
    return { kind: 'ambiguous', column: both, written: written ?? null }
  }
  if (/'!?~~\*?\((DATE|TIMESTAMP)|Cannot compare values of type DATE/.test(message)) return { kind: 'day' }
  if (/'!?~~\*?\((\w*INT\w*|DOUBLE|DECIMAL)/.test(message)) return { kind: 'number' }
  const missing = /Function with name "?(\w+)"? does not exist/i.exec(message)?.[1]?.toLowerCase()
  if (missing !== undefined && Object.hasOwn(elsewhere, missing)) {
    // as the reader wrote it, not as DuckDB repeats it
    const theirs = new RegExp(`\\b${missing}\\b(?=\\s*\\()`, 'i').exec(sql)?.[0] ?? missing
    return { kind: 'instead', theirs, ours: elsewhere[missing]! }
  }
  if (/syntax error/.test(message) && /\bselect\s+top\s+\d/i.test(sql)) return { kind: 'top' }
  if (/'(avg|sum|median)\(BOOLEAN\)'/i.test(message)) return { kind: 'truth' }
  return null
}

/** Columns of a result that hold nothing in any row; none are sought where there are more rows than a glance can take. */
export function emptyColumns(result: Result): string[] {
  if (result.rowCount === 0 || result.rowCount > lookedThrough) return []
  return result.columns
    .filter((_, column) => {
      for (let row = 0; row < result.rowCount; row += 1) if (result.text(row, column) !== null) return false
      return true
    })
    .map(({ name }) => name)
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

import { duckdb, formatDialect } from 'sql-formatter'

/**
 * The same SQL with a line for each part of it; only white space differs, so that it still asks the same. Null where the
 * text cannot be read as SQL.
 */
export function formatted(sql: string): string | null {
  try {
    const text = formatDialect(sql, { dialect: duckdb, tabWidth: 2, expressionWidth: 80 })
    return bare(text) === bare(sql) ? text : null
  } catch {
    return null
  }
}

const bare = (sql: string): string => sql.replaceAll(/\s/g, '')

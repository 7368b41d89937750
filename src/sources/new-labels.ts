import type { Source } from '../agency.ts'
import { name, type Database } from '../database.ts'

/** The columns that held no more than so many different texts before, keys and dates apart. */
export async function labelColumns(
  db: Database,
  id: string,
  source: Source,
  compared: readonly string[],
  most: number,
): Promise<Set<string>> {
  const texts = compared.filter(
    (column) => source.dates[column] === undefined && !source.key.includes(column),
  )
  if (texts.length === 0) return new Set()
  const [counts] = await db.rows<Record<string, number>>(
    `SELECT ${texts.map((column, at) => `approx_count_distinct(${name(column)}) AS l${at}`).join(', ')} FROM before.${name(id)}`,
  )
  return new Set(texts.filter((_, at) => counts![`l${at}`]! > 0 && counts![`l${at}`]! <= most))
}

/** The texts of a column that it never held before, most frequent first, as a person lists them; empty where there are none. */
export async function newLabels(db: Database, id: string, column: string): Promise<string> {
  const one = name(column)
  const labels = await db.rows<{ label: string; rows: number }>(
    `SELECT label, rows FROM (SELECT ${one} AS label, count(*) AS rows FROM raw.${name(id)} WHERE ${one} IS NOT NULL GROUP BY label) AS now
     ANTI JOIN (SELECT DISTINCT ${one} AS label FROM before.${name(id)}) AS known USING (label)
     ORDER BY rows DESC, label LIMIT 11`,
  )
  if (labels.length === 0) return ''
  const listed = labels
    .slice(0, 10)
    .map(({ label, rows }) => `"${label}" (${rows})`)
    .join(', ')
  return `${listed}${labels.length > 10 ? ' and more' : ''}`
}

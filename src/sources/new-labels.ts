import type { Source } from '../agency.ts'
import { name, text, type Database } from '../database.ts'

/**
 * The columns that feed a crosswalk: before, they held no more than `most` different texts, and half of these or more
 * are labels that the agency's crosswalk translates; keys and dates apart. Nothing else is told by its texts, for in a
 * small file they can be the names or numbers of officers. A column whose texts become labels only joined to others is
 * not told here: a label that nobody has translated stops the refresh anyway.
 */
export async function labelColumns(
  db: Database,
  id: string,
  source: Source,
  compared: readonly string[],
  labels: ReadonlySet<string>,
  most: number,
): Promise<Set<string>> {
  const texts = compared.filter(
    (column) => source.dates[column] === undefined && !source.key.includes(column),
  )
  if (texts.length === 0 || labels.size === 0) return new Set()
  const [counts] = await db.rows<Record<string, number>>(
    `SELECT ${texts.map((column, at) => `approx_count_distinct(${name(column)}) AS l${at}`).join(', ')} FROM before.${name(id)}`,
  )
  const known = [...labels].map(text).join(', ')
  const feeding = new Set<string>()
  for (const column of texts.filter((_, at) => counts![`l${at}`]! > 0 && counts![`l${at}`]! <= most)) {
    const [own] = await db.rows<{ known: number; others: number }>(
      `SELECT count(*) FILTER (label IN (${known})) AS known, count(*) FILTER (label NOT IN (${known})) AS others
       FROM (SELECT DISTINCT trim(${name(column)}) AS label FROM before.${name(id)} WHERE ${name(column)} IS NOT NULL) AS held`,
    )
    if (own!.known > 0 && own!.known >= own!.others) feeding.add(column)
  }
  return feeding
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

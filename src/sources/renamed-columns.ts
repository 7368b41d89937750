import type { Source } from '../agency.ts'
import { name, type Database } from '../database.ts'
import type { Earlier } from './earlier.ts'
import { dateOf } from './read-source.ts'

/** A column that went and the one that came for it, and by what they were told to be one. */
export interface Renamed {
  from: string
  to: string
  why: string
}

/** Share of a new column’s values that must have stood in the old one. */
const alike = 0.8

/**
 * Pairs columns of `before.<source>` that went with columns that came: first those whose values are the same, then, where
 * nothing is read of the new one, those that stand in the same place. Each column is in one pair at most.
 */
export async function renamedColumns(
  db: Database,
  id: string,
  source: Source,
  { columns, gone }: Earlier,
  after: readonly string[],
): Promise<Renamed[]> {
  const come = after.filter((column) => !columns.includes(column))
  const read = come.filter((column) => source.columns.includes(column))
  const found: (Renamed & { share: number })[] = []
  for (const from of gone) {
    for (const to of read) {
      const share = await shareKnown(db, id, source, from, to)
      if (share >= alike)
        found.push({ from, to, share, why: `for ${(share * 100).toFixed(1)} % of its values stood there` })
    }
    const to = after[columns.indexOf(from)]
    if (to !== undefined && come.includes(to) && !read.includes(to))
      found.push({ from, to, share: 0, why: 'for it stands in the same place; its values are ignored' })
  }
  const pairs: Renamed[] = []
  for (const { from, to, why } of found.sort((a, b) => b.share - a.share))
    if (!pairs.some((pair) => pair.from === from || pair.to === to)) pairs.push({ from, to, why })
  return pairs.sort((a, b) => columns.indexOf(a.from) - columns.indexOf(b.from))
}

/** How much of a new column, blanks apart, holds values that the old one held. */
async function shareKnown(
  db: Database,
  id: string,
  source: Source,
  from: string,
  to: string,
): Promise<number> {
  const formats = source.dates[to]
  const old = formats === undefined ? name(from) : dateOf(from, formats)
  const [row] = await db.rows<{ rows: number; known: number }>(
    `SELECT sum(rows) AS rows, coalesce(sum(rows) FILTER (WHERE value IN (SELECT ${old} FROM before.${name(id)} WHERE ${old} IS NOT NULL)), 0) AS known
     FROM (SELECT ${name(to)} AS value, count(*) AS rows FROM raw.${name(id)} WHERE ${name(to)} IS NOT NULL GROUP BY value) AS counted`,
  )
  return row?.rows == null || row.rows === 0 ? 0 : row.known / row.rows
}

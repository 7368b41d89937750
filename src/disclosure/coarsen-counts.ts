import { text, type Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { endingCounts } from '../schema/complaint-counts.ts'
import { endingsGiven, type Counted } from './endings-given.ts'
import { fewest } from './people-row.ts'

/** Leaves out of `release.complaint_counts` how complaints ended where too few are counted together. */
export async function coarsenCounts(db: Database, columns: readonly string[]): Promise<Adjustment[]> {
  const endings = endingCounts.filter((column) => columns.includes(column))
  if (endings.length === 0) return []
  const counts = await db.rows<Counted>(
    `SELECT origin, area, CAST(period_start AS VARCHAR) AS start, complaint_count AS complaints
     FROM release.complaint_counts ORDER BY origin, area, start`,
  )
  const given = endingsGiven(counts, fewest.people)
  const left = counts.filter((_, at) => !given[at])
  const keys = left.map(
    ({ origin, area, start }) =>
      `(${text(origin)}, CAST(${text(area)} AS VARCHAR), CAST(${text(start)} AS DATE))`,
  )
  if (left.length > 0)
    await db.run(`UPDATE release.complaint_counts AS c SET ${endings.map((column) => `${column} = NULL`).join(', ')}
      FROM (VALUES ${keys.join(', ')}) AS l(origin, area, start)
      WHERE c.origin = l.origin AND c.area IS NOT DISTINCT FROM l.area AND c.period_start = l.start`)
  const rule = 'how they ended not given, to protect people: too few complaints of that time and place'
  return [{ table: 'complaint_counts', rule, rows: left.length }]
}

import type { Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { fewest } from './people-row.ts'
import type { Pointing } from './pointing.ts'
import type { ColumnsOf } from './protect.ts'

/**
 * Leaves kinds and labels out of the released parts of the records in `release.<table>`, which are coarsened already: a
 * kind leaves where five records of the same year, district and kind have a part of it, and the publisher’s own word
 * for it where five have that.
 */
export async function coarsenParts(
  db: Database,
  table: string,
  columnsOf: ColumnsOf,
  { id, parts, said }: Pointing,
): Promise<Adjustment[]> {
  const columns = columnsOf(parts.table)
  if (!columnsOf(table).includes(id) || !columns.includes(id)) return []
  const coarsened: Adjustment[] = []
  for (const [column, set, rule] of [
    [
      parts.kind,
      "'withheld'",
      `${said.kind} not given, to protect people: too few ${said.records} of that year and district have one of its kind`,
    ],
    [parts.label, 'NULL', `publisher’s word for the ${said.kind} not given, to protect people`],
  ] as const) {
    if (!columns.includes(column)) continue
    await db.run(`CREATE OR REPLACE TEMP TABLE placed AS
      SELECT p.rowid AS row, r.${id} AS id, p.${column} AS given, concat_ws(' ', r._time, coalesce(r._district, ''), r._kind) AS place,
        r._kind = 'withheld'${column === parts.label && columns.includes(parts.kind) ? ` OR p.${parts.kind} = 'withheld'` : ''} AS is_withheld
      FROM release.${parts.table} AS p JOIN release.${table} AS r USING (${id});
      CREATE OR REPLACE TEMP TABLE rare AS
      SELECT row FROM placed WHERE is_withheld OR (place, given) IN (
        SELECT (place, given) FROM placed GROUP BY place, given HAVING count(DISTINCT id) < ${fewest.people})`)
    coarsened.push({ table: parts.table, rule, rows: await db.count('SELECT count(*) FROM rare') })
    await db.run(`UPDATE release.${parts.table} SET ${column} = ${set} WHERE rowid IN (SELECT row FROM rare)`)
  }
  return coarsened
}

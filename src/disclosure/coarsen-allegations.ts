import type { Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { fewest } from './people-row.ts'
import type { ColumnsOf } from './protect.ts'

/**
 * Leaves classes and labels out of the released allegations of `release.<table>`, whose rows are coarsened already: a
 * class leaves where five complaints of the same year, district and class have an allegation of it, and the
 * publisher’s own word for it where five have that.
 */
export async function coarsenAllegations(
  db: Database,
  table: string,
  columnsOf: ColumnsOf,
): Promise<Adjustment[]> {
  const columns = columnsOf('allegations')
  if (!columnsOf(table).includes('complaint_id') || !columns.includes('complaint_id')) return []
  const coarsened: Adjustment[] = []
  for (const [column, set, rule] of [
    [
      'allegation_class',
      "'withheld'",
      'class not given, to protect people: too few complaints of that year and district have one of its kind',
    ],
    ['allegation_class_label', 'NULL', 'publisher’s word for the class not given, to protect people'],
  ] as const) {
    if (!columns.includes(column)) continue
    await db.run(`CREATE OR REPLACE TEMP TABLE placed AS
      SELECT a.rowid AS row, c.complaint_id, a.${column} AS given, concat_ws(' ', c._time, coalesce(c._district, ''), c._class) AS place,
        c._class = 'withheld'${column === 'allegation_class_label' && columns.includes('allegation_class') ? " OR a.allegation_class = 'withheld'" : ''} AS is_withheld
      FROM release.allegations AS a JOIN release.${table} AS c USING (complaint_id);
      CREATE OR REPLACE TEMP TABLE rare AS
      SELECT row FROM placed WHERE is_withheld OR (place, given) IN (
        SELECT (place, given) FROM placed GROUP BY place, given HAVING count(DISTINCT complaint_id) < ${fewest.people})`)
    coarsened.push({ table: 'allegations', rule, rows: await db.count('SELECT count(*) FROM rare') })
    await db.run(`UPDATE release.allegations SET ${column} = ${set} WHERE rowid IN (SELECT row FROM rare)`)
  }
  return coarsened
}

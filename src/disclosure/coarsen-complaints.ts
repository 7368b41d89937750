import { text, type Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { generalise, type Combination } from './generalise.ts'
import { fewest } from './people-row.ts'

/**
 * Leaves classes, districts and labels out of the rows of `release.<table>` where too few complaints share them. Adds
 * `_time` (year of receipt and the followed columns, whichever leave), `_district` and `_class` as they are given.
 */
export async function coarsenComplaints(
  db: Database,
  table: string,
  columns: readonly string[],
): Promise<Adjustment[]> {
  const release = `release.${table}`
  const has = (column: string) => columns.includes(column)
  const year = has('received_year') ? 'received_year' : "''"
  const time = [year, ...columns.filter((column) => column.startsWith('is_followed_'))]
  await db.run(`ALTER TABLE ${release} ADD COLUMN _time VARCHAR;
    ALTER TABLE ${release} ADD COLUMN _district VARCHAR;
    ALTER TABLE ${release} ADD COLUMN _class VARCHAR;
    UPDATE ${release} SET
      _time = concat_ws(' ', ${time.map((part) => `${part}::VARCHAR`).join(', ')}),
      _district = ${has('district') ? 'district' : 'NULL'},
      _class = ${has('allegation_class') ? 'allegation_class' : 'NULL'}`)
  const combinations = await db.rows<Combination>(
    `SELECT _time AS time, _district AS district, _class AS allegation_class, count(*) AS complaints
     FROM ${release} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  )
  const given = generalise(combinations, fewest.people)
  const lines = combinations.map((one, at) => {
    const { district, allegation_class } = given[at]!
    return `(${[one.time, one.district, one.allegation_class].map(text).join(', ')}, ${district}, ${allegation_class})`
  })
  await db.run(`CREATE OR REPLACE TEMP TABLE given AS
    SELECT * FROM (VALUES ${lines.join(', ')}) AS g(time, district, class, gives_district, gives_class);
    UPDATE ${release} SET
      _district = CASE WHEN g.gives_district THEN g.district END,
      _class = CASE WHEN g.gives_class OR g.class IS NULL THEN g.class ELSE 'withheld' END
    FROM given AS g
    WHERE _time = g.time AND _district IS NOT DISTINCT FROM g.district AND _class IS NOT DISTINCT FROM g.class`)

  const coarsened: Adjustment[] = []
  if (has('allegation_class')) {
    const where = "_class = 'withheld'"
    const rule = 'class not given, to protect people: too few of its kind in that year and district'
    coarsened.push({ table, rule, rows: await db.count(`SELECT count(*) FROM ${release} WHERE ${where}`) })
    await db.run(`UPDATE ${release} SET allegation_class = 'withheld' WHERE ${where}`)
  }
  if (has('district')) {
    const where = 'district IS NOT NULL AND _district IS NULL'
    const rule = 'district not given, to protect people: too few complaints there in that year'
    coarsened.push({ table, rule, rows: await db.count(`SELECT count(*) FROM ${release} WHERE ${where}`) })
    await db.run(`UPDATE ${release} SET district = NULL WHERE ${where}`)
  }
  if (has('allegation_class_label')) {
    const isRare = `_class = 'withheld' OR (_time, coalesce(_district, ''), allegation_class_label) IN (
      SELECT (_time, coalesce(_district, ''), allegation_class_label) FROM ${release}
      GROUP BY _time, coalesce(_district, ''), allegation_class_label HAVING count(*) < ${fewest.people})`
    const rule = 'publisher’s word for the class not given, to protect people'
    coarsened.push({ table, rule, rows: await db.count(`SELECT count(*) FROM ${release} WHERE ${isRare}`) })
    await db.run(`UPDATE ${release} SET allegation_class_label = NULL WHERE ${isRare}`)
  }
  return coarsened
}

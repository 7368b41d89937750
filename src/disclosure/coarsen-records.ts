import { text, type Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import type { Rule } from '../harmonise/rules.ts'
import { generalise, type Combination } from './generalise.ts'
import { fewest } from './people-row.ts'
import type { Pointing } from './pointing.ts'

/**
 * Leaves kinds, districts and labels out of the rows of `release.<table>` where too few records share them. Adds
 * `_time` (year and, of complaints, the followed columns, whichever leave), `_district` and `_kind` as they are given.
 */
export async function coarsenRecords(
  db: Database,
  table: string,
  columns: readonly string[],
  { year, kind, labels, said }: Pointing,
): Promise<Adjustment[]> {
  const release = `release.${table}`
  const has = (column: string) => columns.includes(column)
  const time = [has(year) ? year : "''", ...columns.filter((column) => column.startsWith('is_followed_'))]
  await db.run(`ALTER TABLE ${release} ADD COLUMN _time VARCHAR;
    ALTER TABLE ${release} ADD COLUMN _district VARCHAR;
    ALTER TABLE ${release} ADD COLUMN _kind VARCHAR;
    UPDATE ${release} SET
      _time = concat_ws(' ', ${time.map((part) => `${part}::VARCHAR`).join(', ')}),
      _district = ${has('district') ? 'district' : 'NULL'},
      _kind = ${has(kind) ? kind : 'NULL'}`)
  const combinations = await db.rows<Combination>(
    `SELECT _time AS time, _district AS district, _kind AS kind, count(*) AS records
     FROM ${release} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  )
  const given = generalise(combinations, fewest.people)
  const lines = combinations.map(
    (one, at) =>
      `(${[one.time, one.district, one.kind].map(text).join(', ')}, ${given[at]!.district}, ${given[at]!.kind})`,
  )
  await db.run(`CREATE OR REPLACE TEMP TABLE given AS
    SELECT * FROM (VALUES ${lines.join(', ')}) AS g(time, district, kind, gives_district, gives_kind);
    UPDATE ${release} SET
      _district = CASE WHEN g.gives_district THEN g.district END,
      _kind = CASE WHEN g.gives_kind OR g.kind IS NULL THEN g.kind ELSE 'withheld' END
    FROM given AS g
    WHERE _time = g.time AND _district IS NOT DISTINCT FROM g.district AND _kind IS NOT DISTINCT FROM g.kind`)

  const coarsened: Adjustment[] = []
  const leaveOut = async (column: string, set: string, where: string, rule: Rule) => {
    if (!has(column)) return
    coarsened.push({ table, rule, rows: await db.count(`SELECT count(*) FROM ${release} WHERE ${where}`) })
    await db.run(`UPDATE ${release} SET ${column} = ${set} WHERE ${where}`)
  }
  await leaveOut(
    kind,
    "'withheld'",
    "_kind = 'withheld'",
    `${said.kind} not given, to protect people: too few of its kind in that year and district`,
  )
  await leaveOut(
    'district',
    'NULL',
    'district IS NOT NULL AND _district IS NULL',
    `district not given, to protect people: too few ${said.records} there in that year`,
  )
  for (const label of labels)
    await leaveOut(
      label,
      'NULL',
      `_kind = 'withheld' OR (_time, coalesce(_district, ''), ${label}) IN (
      SELECT (_time, coalesce(_district, ''), ${label}) FROM ${release}
      GROUP BY _time, coalesce(_district, ''), ${label} HAVING count(*) < ${fewest.people})`,
      `publisher’s word for the ${label === 'level_label' ? 'level' : said.kind} not given, to protect people`,
    )
  return coarsened
}

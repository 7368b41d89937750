import { name, text, type Database } from '../database.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { harmCounts } from '../schema/force-counts.ts'
import { forceGiven, harmGiven, type ForceCount } from './force-given.ts'
import { fewest } from './people-row.ts'

const table = 'force_counts'
const release = `release.${table}`

/**
 * Leaves out of `release.force_counts` what would tell of too few incidents: a kind is `withheld` there, a district has no
 * count, and who was hurt or what was on video is not said.
 */
export async function coarsenForce(db: Database, columns: readonly string[]): Promise<Adjustment[]> {
  if (columns.length === 0) return []
  const counts = await read(db, 'period_months IS DISTINCT FROM 1')
  const given = forceGiven(counts, fewest.people)
  const left = counts.filter((_, at) => !given[at])
  const ofKind = left.filter(({ kind }) => kind !== null)
  const ofDistrict = left.filter(({ kind }) => kind === null)
  const hasDistrict = (one: ForceCount) =>
    one.area === null || !ofDistrict.some(({ year, area }) => year === null && area === one.area)
  await change(db, ofKind.filter(hasDistrict), `UPDATE ${release} AS c SET force_type = 'withheld' FROM`)
  await change(
    db,
    [...ofDistrict, ...ofKind.filter((one) => !hasDistrict(one))],
    `DELETE FROM ${release} AS c USING`,
  )
  const numbers = columns.filter((column) => column.endsWith('_count'))
  const others = columns.filter((column) => !numbers.includes(column))
  await db.run(`CREATE OR REPLACE TABLE ${release} AS
    SELECT ${['agency_id', ...columns].map((column) => (numbers.includes(column) ? `sum(${name(column)})::INTEGER AS ${name(column)}` : name(column))).join(', ')}
    FROM ${release} GROUP BY ${['agency_id', ...others].map(name).join(', ')}`)
  return [
    {
      table,
      rule: 'kind of force not given, to protect people: too few of its kind in that year or district',
      rows: ofKind.length,
    },
    {
      table,
      rule: 'district not given, to protect people: too few incidents there in that year',
      rows: ofDistrict.length,
    },
    ...(await leaveHarmOut(db, columns)),
  ]
}

async function leaveHarmOut(db: Database, columns: readonly string[]): Promise<Adjustment[]> {
  const harm = harmCounts.filter((column) => columns.includes(column))
  if (harm.length === 0) return []
  const counts = await read(db, `${harm.map((column) => `${column} IS NOT NULL`).join(' OR ')}`)
  const given = harmGiven(counts, fewest.people)
  const left = counts.filter((_, at) => !given[at])
  await change(
    db,
    left,
    `UPDATE ${release} AS c SET ${harm.map((column) => `${column} = NULL`).join(', ')} FROM`,
  )
  return [
    {
      table,
      rule: 'injuries and video not given, to protect people: too few incidents of that time and place',
      rows: left.length,
    },
  ]
}

function read(db: Database, where: string): Promise<ForceCount[]> {
  return db.rows<ForceCount>(
    `SELECT CAST(period_start AS VARCHAR) AS year, area, force_type AS kind, incident_count AS incidents
     FROM ${release} WHERE ${where} ORDER BY ALL`,
  )
}

/** Runs a statement over the rows of these counts. */
async function change(db: Database, counts: readonly ForceCount[], statement: string): Promise<void> {
  if (counts.length === 0) return
  const keys = counts.map(
    ({ year, area, kind }) =>
      `(CAST(${text(year)} AS DATE), CAST(${text(area)} AS VARCHAR), CAST(${text(kind)} AS VARCHAR))`,
  )
  await db.run(`${statement} (VALUES ${keys.join(', ')}) AS l(year, area, kind)
    WHERE c.period_months IS DISTINCT FROM 1 AND c.period_start IS NOT DISTINCT FROM l.year
      AND c.area IS NOT DISTINCT FROM l.area AND c.force_type IS NOT DISTINCT FROM l.kind`)
}

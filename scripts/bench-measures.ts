import { Database, name } from '../src/database.ts'
import { measure, measureOurs, type Measured } from '../src/measures/measure.ts'
import { columnsOf } from '../src/publish/release-files.ts'
import { complaintCountsSql } from '../src/schema/complaint-counts.ts'
import { forceCountsSql } from '../src/schema/force-counts.ts'
import { tables } from '../src/schema/tables.ts'

const limits = { rows: 1_000_000, seconds: 60, megabytes: 4000, districts: 40 }

const agency: Measured = {
  agency_id: 'alder',
  as_of: '2024-12-31',
  as_of_by_table: {},
  is_demonstration: true,
  is_quality_low: false,
  not_published: [],
  outcome_words: ['closed_no_cooperation'],
  observed_from: null,
  deadline_days: 90,
  sentiment_answers: {},
}

/**
 * `npm run bench:measures`: every measure over a million made-up complaints in forty districts, released and our own, with
 * the time of each (ten for each officer); before that over a quarter of them, to see how the cost grows.
 */
const few = await run(limits.rows / 4, false)
const all = await run(limits.rows, true)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const growth = all / few
const allowed = (4 * Math.log(limits.rows)) / Math.log(limits.rows / 4)
console.log(`all measures over ${limits.rows} complaints: ${all.toFixed(1)} s (limit ${limits.seconds} s)`)
console.log(`peak memory ${megabytes} MB (limit ${limits.megabytes} MB)`)
console.log(
  `four times the rows take ${growth.toFixed(2)} times as long (rows × log rows: ${allowed.toFixed(2)})`,
)
if (all > limits.seconds || megabytes > limits.megabytes || growth > allowed) process.exitCode = 1

/** Seconds that all measures take over so many complaints. */
async function run(rows: number, isTold: boolean): Promise<number> {
  const times = new Map<string, number>()
  const timed = (stem: string, milliseconds: number) => times.set(stem, milliseconds / 1000)
  const db = await Database.open(2)
  try {
    await fill(db, rows)
    const released = await measure(db, [agency], timed)
    const ours = await measureOurs(db, agency, undefined, timed)
    const total = [...times.values()].reduce((sum, each) => sum + each, 0)
    if (isTold) {
      for (const [stem, seconds] of [...times].sort(([, a], [, b]) => b - a))
        console.log(`${seconds.toFixed(2).padStart(7)} s  ${stem}`)
      console.log(`${released.length + ours.length} numbers`)
    }
    return total
  } finally {
    db.close()
  }
}

/** Our tables and the released ones, filled from the row's number alone, so that every run has the same. */
async function fill(db: Database, rows: number): Promise<void> {
  const any = (salt: string, of: number) => `(hash(i, ${`'${salt}'`}) % ${of})::INTEGER`
  const one = (salt: string, words: readonly string[]) =>
    `[${words.map((word) => `'${word}'`).join(', ')}][1 + ${any(salt, words.length)}]`
  const outcomes =
    'sustained not_sustained not_sustained exonerated unfounded unfounded mediated closed_no_cooperation closed_admin open'
  await db.run('CREATE SCHEMA ours')
  await db.run(`CREATE TABLE made AS SELECT i, CAST(i AS VARCHAR) AS complaint_id,
    DATE '2005-01-01' + ${any('received', 7300)} AS received_on, ${any('wait', 900)} AS wait,
    ${one('origin', ['public', 'public', 'public', 'internal'])} AS origin,
    ${one('outcome', outcomes.split(' '))} AS outcome,
    ${one('class', ['force', 'courtesy', 'authority', 'service'])} AS allegation_class,
    'District ' || ${any('district', limits.districts)} AS district,
    [true, false, NULL][1 + ${any('video', 3)}] AS has_video
    FROM range(${rows}) AS t(i)`)
  await db.run(`CREATE TABLE ours.complaints AS SELECT i AS _row, complaint_id, received_on,
    CASE WHEN outcome <> 'open' THEN least(received_on + wait, DATE '2024-12-31') END AS closed_on,
    received_on - ${any('lag', 60)} AS occurred_on, origin, outcome, allegation_class, district, has_video FROM made`)
  await db.run(`CREATE TABLE ours.complainants AS SELECT i AS _row, complaint_id,
    ${one('race', ['black', 'white', 'latino', 'asian', 'unknown'])} AS race, ${one('sex', ['female', 'male'])} AS sex,
    ${any('age', 90)} AS age_years FROM made`)
  await db.run(
    `CREATE TABLE ours.allegations AS SELECT i AS _row, complaint_id, 'officer ' || ${any('officer', 100_000)} AS officer_id FROM made`,
  )
  for (const table of tables) {
    await db.run(`CREATE TABLE ${table.name} (${columnsOf(table)})`)
    if (!['complaints', 'complainants', 'allegations'].includes(table.name))
      await db.run(
        `CREATE TABLE ours.${table.name} (_row INTEGER, ${Object.entries(table.columns)
          .map(([column, { type }]) => `${name(column)} ${type}`)
          .join(', ')})`,
      )
  }
  await db.run(`INSERT INTO complaints BY NAME SELECT 'alder' AS agency_id, complaint_id, received_on,
    date_trunc('month', received_on)::DATE AS received_month, year(received_on)::INTEGER AS received_year,
    occurred_on, closed_on, closed_on - received_on AS duration_days,
    received_on <= DATE '2024-12-31' - 365 AS is_followed_365_days,
    received_on <= DATE '2024-12-31' - 540 AS is_followed_540_days,
    origin, outcome, allegation_class, district, has_video FROM ours.complaints`)
  await db.run(
    `INSERT INTO complaint_counts BY NAME ${complaintCountsSql(
      "(SELECT *, closed_on > DATE '2024-12-31' - 365 AS is_closed_lately FROM complaints)",
      ['agency_id'],
    )}`,
  )
  await db.run(`INSERT INTO discipline BY NAME SELECT 'alder' AS agency_id, complaint_id, complaint_id AS allegation_id,
    ${one('recommended', ['reprimand', 'suspension', 'termination'])} AS penalty_recommended,
    ${one('imposed', ['none', 'reprimand', 'suspension'])} AS penalty_imposed FROM made WHERE outcome = 'sustained'`)
  await db.run(`INSERT INTO denominators BY NAME SELECT 'alder' AS agency_id, year::INTEGER AS year,
    denominator_kind, area, total_count::DOUBLE AS total_count FROM (VALUES ('officers', 2000), ('residents', 90000), ('contacts', 50000)) AS k(denominator_kind, total_count),
    (SELECT NULL AS area UNION ALL SELECT DISTINCT district FROM made), range(2005, 2025) AS y(year)`)
  await db.run(`INSERT INTO force_incidents BY NAME SELECT 'alder' AS agency_id, complaint_id AS incident_id,
    received_on AS occurred_on, date_trunc('month', received_on)::DATE AS occurred_month, year(received_on)::INTEGER AS occurred_year, district,
    ${one('kind', ['physical', 'less_lethal', 'firearm'])} AS force_type, has_video, has_video AS is_injured FROM made`)
  await db.run(`INSERT INTO force_counts BY NAME ${forceCountsSql('force_incidents', ['agency_id'])}`)
}

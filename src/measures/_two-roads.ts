import fc from 'fast-check'
import { Database, name, text } from '../database.ts'
import { columnsOf } from '../publish/release-files.ts'
import { tables } from '../schema/tables.ts'
import { complaintCountsSql } from '../schema/complaint-counts.ts'
import { forceCountsSql } from '../schema/force-counts.ts'
import { outcome } from '../schema/words/outcome.ts'
import { readMeasures } from './_read.ts'
import { measure, measureOurs, type Measured } from './measure.ts'
import type { Counted, MeasureRow } from './_row.ts'

/** What the measures read of a released complaint. */
export interface Complaint {
  agency_id: string
  origin: string
  outcome: string
  received_month: string
  received_year: number
  received_on: string | null
  closed_on: string | null
  district: string | null
  allegation_class: string
  has_video: boolean | null
  duration_days: number | null
  is_followed_365_days: boolean
  is_followed_540_days: boolean
}

/** A release table of up to sixty complaints, of every outcome, open and closed, old and new. */
export const releases: fc.Arbitrary<Complaint[]> = fc.array(
  fc
    .record({
      agency_id: fc.constantFrom('alder', 'birch'),
      origin: fc.constantFrom('public', 'internal', 'unknown'),
      outcome: fc.constantFrom(...Object.keys(outcome.words)),
      received_year: fc.integer({ min: 2019, max: 2021 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      district: fc.option(fc.constantFrom('1', '2')),
      allegation_class: fc.constantFrom('courtesy', 'force'),
      has_video: fc.option(fc.boolean()),
      duration_days: fc.option(fc.constantFrom(0, 89, 90, 91, 180, 181, 365, 366, 900)),
    })
    .map(({ month, day, ...row }) => ({
      ...row,
      received_month: dateOf(row.received_year, month, 1),
      received_on: dateOf(row.received_year, month, day),
    }))
    .map((row) => ({
      ...row,
      duration_days: row.outcome === 'open' ? null : row.duration_days,
      closed_on:
        row.outcome === 'open' || row.duration_days === null
          ? null
          : later(row.received_on, row.duration_days),
      is_followed_365_days: row.received_year < 2021,
      is_followed_540_days: row.received_year < 2020,
    })),
  { maxLength: 60 },
)

function dateOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day so many days after another. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Released rows by table. */
export type Given = Record<string, readonly object[]>

/** The day that every generated agency's records speak of. */
export const asOf = '2022-06-30'

/**
 * The first road: a measure's own SQL over these rows (complaints, or rows by table), as the pipeline runs it, in files that
 * hold only complaints that were open on a day or came after it, where one is given.
 */
export async function firstRoad<T extends object = Counted>(
  stem: string,
  rows: readonly Complaint[] | Given,
  observedFrom?: string,
): Promise<T[]> {
  const { sql } = readMeasures().find((measure) => measure.stem === stem)!
  const db = await Database.open()
  try {
    await fill(db, Array.isArray(rows) ? { complaints: rows as readonly Complaint[] } : (rows as Given))
    if (observedFrom !== undefined) await db.run(`UPDATE agencies SET observed_from = ${text(observedFrom)}`)
    return await db.rows<T>(sql)
  } finally {
    db.close()
  }
}

/** What a measure gives for agency alder: its SQL and, where it has one, its function, as the pipeline runs them. */
export async function measured(
  stem: string,
  given: Given,
  context: Partial<Measured> = {},
): Promise<MeasureRow[]> {
  const db = await Database.open()
  try {
    await fill(db, given, context.as_of)
    return await measure(db, [{ ...alder, ...context }], undefined, [stem])
  } finally {
    db.close()
  }
}

/** The same of a measure that reads our own tables, before the mask. */
export async function measuredOurs(
  stem: string,
  given: Given,
  context: Partial<Measured> = {},
): Promise<MeasureRow[]> {
  const db = await Database.open()
  try {
    await fillOurs(db, given)
    return await measureOurs(db, { ...alder, ...context }, [stem])
  } finally {
    db.close()
  }
}

/** The first road of a measure that reads our own tables. */
export async function firstRoadOurs<T extends object>(stem: string, given: Given): Promise<T[]> {
  const { sql } = readMeasures().find((each) => each.stem === stem)!
  const db = await Database.open()
  try {
    await fillOurs(db, given)
    await db.run(
      `CREATE TABLE agencies AS SELECT 'alder' AS agency_id, DATE ${text(asOf)} AS as_of, CAST(NULL AS DATE) AS observed_from`,
    )
    return await db.rows<T>(sql)
  } finally {
    db.close()
  }
}

async function fillOurs(db: Database, given: Given): Promise<void> {
  await db.run('CREATE SCHEMA ours')
  for (const { name: table, columns } of tables) {
    const own = Object.entries(columns).map(([column, { type }]) => `${name(column)} ${type}`)
    await db.run(`CREATE TABLE ours.${table} (_row INTEGER, ${own.join(', ')})`)
  }
  for (const [table, rows] of Object.entries(given))
    await insert(
      db,
      `ours.${table}`,
      rows.map((row, i) => ({ _row: i + 1, ...row })),
    )
}

const alder: Measured = {
  agency_id: 'alder',
  as_of: asOf,
  as_of_by_table: {},
  is_demonstration: false,
  is_quality_low: false,
  not_published: [],
  outcome_words: Object.keys(outcome.words),
  observed_from: null,
  deadline_days: null,
  sentiment_answers: {},
}

/** Released tables with these rows and the counts of complaints and of incidents that leave with them, and `agencies` as the pipeline makes it. */
export async function fill(db: Database, given: Given, day = asOf): Promise<void> {
  for (const table of tables) await db.run(`CREATE TABLE ${table.name} (${columnsOf(table)})`)
  await db.run('CREATE TABLE agencies (agency_id VARCHAR, as_of DATE, observed_from DATE)')
  await db.run(`INSERT INTO agencies SELECT unnest(['alder', 'birch']), DATE ${text(day)}, NULL`)
  for (const [table, rows] of Object.entries(given)) await insert(db, table, rows)
  await db.run(
    `INSERT INTO complaint_counts BY NAME ${complaintCountsSql(
      `(SELECT *, date_diff('day', closed_on, DATE ${text(day)}) < 365 AS is_closed_lately FROM complaints)`,
      ['agency_id'],
    )}`,
  )
  await db.run(`INSERT INTO force_counts BY NAME ${forceCountsSql('force_incidents', ['agency_id'])}`)
}

async function insert(db: Database, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const values = rows.map((row) => `(${columns.map((column) => literal((row as never)[column])).join(', ')})`)
  await db.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values.join(', ')}`)
}

function literal(value: string | number | boolean | null): string {
  return typeof value === 'string' ? text(value) : String(value)
}

/** Rows in one order, whatever road they came by: agency, origin, period, category, area and group. */
export function inOrder<T extends Counted>(rows: readonly T[]): T[] {
  const key = (row: T) =>
    [row.agency_id, row.origin, row.period, row.category, row.area, row.people_group].join('\n')
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

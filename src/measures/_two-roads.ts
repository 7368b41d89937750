import fc from 'fast-check'
import { Database, text } from '../database.ts'
import { columnsOf } from '../publish/release-files.ts'
import { complaints } from '../schema/complaints.ts'
import { outcome } from '../schema/words/outcome.ts'
import { readMeasures } from './_read.ts'
import type { Counted } from './_row.ts'

/** What the measures read of a released complaint. */
export interface Complaint {
  agency_id: string
  origin: string
  outcome: string
  received_month: string
  received_year: number
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
      duration_days: fc.option(fc.constantFrom(0, 89, 90, 91, 180, 181, 365, 366, 900)),
    })
    .map(({ month, ...row }) => ({
      ...row,
      received_month: `${row.received_year}-${String(month).padStart(2, '0')}-01`,
      duration_days: row.outcome === 'open' ? null : row.duration_days,
      is_followed_365_days: row.received_year < 2021,
      is_followed_540_days: row.received_year < 2020,
    })),
  { maxLength: 60 },
)

/** The first road: a measure's own SQL over these rows, as the pipeline runs it. */
export async function firstRoad(stem: string, rows: readonly Complaint[]): Promise<Counted[]> {
  const { sql } = readMeasures().find((measure) => measure.stem === stem)!
  const db = await Database.open()
  try {
    await db.run(`CREATE TABLE complaints (${columnsOf(complaints)})`)
    if (rows.length > 0) {
      const columns = Object.keys(rows[0]!) as (keyof Complaint)[]
      const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join(', ')})`)
      await db.run(`INSERT INTO complaints (${columns.join(', ')}) VALUES ${values.join(', ')}`)
    }
    return await db.rows<Counted>(sql)
  } finally {
    db.close()
  }
}

function literal(value: string | number | boolean | null): string {
  return typeof value === 'string' ? text(value) : String(value)
}

/** Rows in one order, whatever road they came by: agency, origin, period, category. */
export function inOrder<T extends Counted>(rows: readonly T[]): T[] {
  const key = (row: T) => [row.agency_id, row.origin, row.period, row.category].join('\n')
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

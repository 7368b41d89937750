import { text, type Database } from '../database.ts'
import { readMeasures, type Measure } from './_read.ts'
import { countRow, hiddenRow, shareRow, type Counted, type MeasureRow } from './_row.ts'
import { thresholds } from './_thresholds.ts'

/** What a measure must know of an agency besides its rows. */
export interface Measured {
  agency_id: string
  as_of: string
  is_demonstration: boolean
  /** Too many rows were kept out: its numbers about time are hidden. */
  is_quality_low: boolean
  not_published: readonly string[]
  has_complaints: boolean
}

/**
 * Runs every measure over the release tables that `db` holds under their own names. One row per number, sorted by
 * measure, agency, origin, period and category.
 */
export async function measure(db: Database, agencies: readonly Measured[]): Promise<MeasureRow[]> {
  const all: MeasureRow[] = []
  for (const one of readMeasures()) {
    const counted = await db.rows<Counted>(one.sql)
    for (const agency of agencies.filter((each) => each.has_complaints)) {
      const flags = flagsOf(agency)
      const missing = missingNeed(one, agency)
      if (missing !== undefined) {
        all.push(
          hiddenRow(
            one.stem,
            { agency_id: agency.agency_id, origin: 'public', period: 'all', category: 'all' },
            missing,
            flags,
          ),
        )
        continue
      }
      const make = one.kind === 'count' ? countRow : shareRow
      for (const row of counted.filter((each) => each.agency_id === agency.agency_id)) {
        all.push(make(one.stem, row, [...flags, ...rowFlags(one, row, agency)]))
      }
    }
  }
  return all.sort(byKeys)
}

function flagsOf(agency: Measured): string[] {
  return [
    ...(agency.is_demonstration ? ['demonstration'] : []),
    ...(agency.is_quality_low ? ['data_quality_low'] : []),
  ]
}

function rowFlags(one: Measure, row: Counted, agency: Measured): string[] {
  const isLump = row.category === 'not_sustained' && agency.not_published.includes('finding_kinds')
  return [
    ...(isStillFilling(one, row, agency) ? ['incomplete'] : []),
    ...(isLump ? ['not_published_finding_kinds'] : []),
  ]
}

function missingNeed(one: Measure, agency: Measured): string | undefined {
  const need = one.needs.find((each) => agency.not_published.includes(each))
  if (need !== undefined) return `not_published_${need}`
  return one.is_timing && agency.is_quality_low ? 'data_quality_low' : undefined
}

function isStillFilling(one: Measure, row: Counted, agency: Measured): boolean {
  if (one.kind !== 'count' || row.period.length !== 'YYYY-MM'.length) return false
  const months = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
  return months(agency.as_of) - months(row.period) < thresholds.stillFilling
}

function byKeys(a: MeasureRow, b: MeasureRow): number {
  const key = (row: MeasureRow) =>
    [row.measure, row.agency_id, row.origin, row.period, row.category].join('\n')
  return key(a) < key(b) ? -1 : 1
}

/** The statement that gives a measure's published rows of one agency from the `measures` table. */
export function fromMeasuresTable(stem: string, agencyId: string): string {
  return `SELECT origin, period, category, numerator, denominator, value, lower, upper, status, reasons, flags\nFROM measures\nWHERE agency_id = ${text(agencyId)} AND measure = ${text(stem)}\nORDER BY origin, period, category`
}

import type { Row } from '../database.ts'
import { countsOnly } from './_numbers.ts'
import type { MeasureRow } from './_row.ts'
import { thresholds } from './_thresholds.ts'

interface Answers {
  rows<T extends object = Row>(sql: string): Promise<T[]>
}

type Place = Pick<MeasureRow, 'agency_id' | 'origin' | 'period' | 'area'>

const placeOf = ({ agency_id, origin, period, area }: Place) => [agency_id, origin, period, area].join('\n')

/**
 * The agencies, origins, years and districts in which most endings are blank: of their closed complaints, a larger share
 * than `endingsBlank` has no ending on record.
 */
export async function mostlyBlank(db: Answers): Promise<ReadonlySet<string>> {
  const counted = (period: string, area: string, where = 'true') =>
    `SELECT agency_id, origin, ${period} AS period, ${area} AS area,
            CAST(sum(CASE WHEN outcome = 'unknown' THEN 1 ELSE 0 END) AS DOUBLE) / count(*) AS blank
     FROM complaints WHERE outcome <> 'open' AND ${where} GROUP BY 1, 2, 3, 4`
  const found = await db.rows<Place & { blank: number }>(
    [
      counted('CAST(received_year AS VARCHAR)', "'all'"),
      counted("'all'", "'all'"),
      counted("'all'", 'district', 'district IS NOT NULL'),
    ].join(' UNION ALL '),
  )
  return new Set(found.filter(({ blank }) => blank > thresholds.endingsBlank).map(placeOf))
}

/** A share of endings where most are blank, as its counts alone; the share of blank ones stays, for it is the news. */
export function withoutBlank(row: MeasureRow, blank: ReadonlySet<string>): MeasureRow {
  if (row.status !== 'shown' || row.category === 'unknown' || !blank.has(placeOf(row))) return row
  return {
    ...row,
    ...countsOnly(row.numerator, row.denominator, 'endings_not_recorded', row.method),
    flags: row.flags,
  }
}

import { count as counted, share as shared } from '../../src/measures/_numbers.ts'
import { measureRow, type MeasureRow } from '../../src/measures/_row.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'

/** A made-up agency of whom every picture is. */
export const agency = {
  agency_id: 'alder',
  as_of: '2023-12-31',
  place: { en: 'Alder', es: 'Alder' },
  name: { en: 'Alder Police', es: 'Policía de Alder' },
  is_demonstration: false,
  not_published: {},
  sources: [{ publisher: 'City of Alder' }],
  sql: {},
  as_of_by_table: {},
  final_sources: [],
} as unknown as PublishedAgency

export const keys = { agency_id: 'alder', origin: 'public', period: 'all', category: 'all' }
export const share = (
  measure: string,
  category: string,
  numerator: number,
  denominator: number,
  period = 'all',
) => measureRow(measure, { ...keys, category, period }, shared(numerator, denominator))
export const count = (period: string, numerator: number, origin = 'public', flags: string[] = []) =>
  measureRow('intake', { ...keys, origin, period }, counted(numerator), flags)

export const counts = [12, 18, 31, 22, 27, 9, 16, 20, 35, 28, 24, 17]
export const months = [2021, 2022, 2023].flatMap((year) =>
  counts.map((value, at) => ({
    period: `${year}-${String(at + 1).padStart(2, '0')}`,
    value: value + year - 2021,
  })),
)
export const intake: MeasureRow[] = [
  ...months.map(({ period, value }) =>
    count(period, value, 'public', period > '2023-09' ? ['incomplete'] : []),
  ),
  ...months.map(({ period, value }) => count(period, Math.round(value / 3), 'internal')),
  ...['2021', '2022', '2023'].flatMap((year) => [count(year, 259), count(year, 86, 'internal')]),
  count('all', 777),
  count('all', 258, 'internal'),
]

export const outcomes = (parts: Record<string, number>) => {
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return Object.entries(parts).flatMap(([category, part]) => [
    share('outcome-mix', category, part, total),
    share('outcome-mix', category, part, total, '2022'),
  ])
}
export const endings = (finding: number, agreed: number, none: number) =>
  (['all', '2021', '2022'] as const).flatMap((period) => [
    share('ending-mix', 'finding', finding, finding + agreed + none, period),
    share('ending-mix', 'agreed', agreed, finding + agreed + none, period),
    share('ending-mix', 'no_finding', none, finding + agreed + none, period),
  ])

/** An incident in January 2022 that takes a score of about 60 down by 9 points and back within the year. */

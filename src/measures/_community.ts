import fc from 'fast-check'

const day = fc
  .record({ year: fc.integer({ min: 2013, max: 2021 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-01`)
const agency_id = fc.constantFrom('alder', 'birch')

/** Released scores for tests, each area, period and question once. */
export const scores = fc.uniqueArray(
  fc.record({
    agency_id,
    area_level: fc.constantFrom('city', 'area', 'district'),
    area: fc.constantFrom('1', '2'),
    period_start: day,
    period_months: fc.constantFrom(1, 3, null),
    question: fc.constantFrom('trust', 'safety'),
    score: fc.integer({ min: 0, max: 400 }).map((n) => n / 4),
    answer_count: fc.option(fc.integer({ min: 1, max: 900 })),
  }),
  {
    maxLength: 60,
    selector: (row) =>
      [row.agency_id, row.area_level, row.area, row.period_start, row.period_months, row.question].join(),
  },
)

/** Released courses for tests. */
export const courses = fc.array(
  fc.record({
    agency_id,
    trained_month: day,
    course_label: fc.constantFrom('a', 'b', 'c'),
    area: fc.option(fc.constantFrom('1', '2')),
    officer_count: fc.integer({ min: 1, max: 700 }),
  }),
  { maxLength: 30 },
)

/** Released meetings for tests. */
export const meetings = fc.array(
  fc.record({
    agency_id,
    meeting_id: fc.uuid(),
    held_on: day,
    district: fc.option(fc.constantFrom('1', '2')),
    meeting_kind_label: fc.constant('Beat'),
    attendee_count: fc.option(fc.integer({ min: 0, max: 90 })),
  }),
  { maxLength: 40 },
)

/** `2021-05-01` → `2021-Q2`. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

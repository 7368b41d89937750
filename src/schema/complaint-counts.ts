import { counted } from './_counted.ts'
import { everywhere, type Table } from './_table.ts'
import { origin } from './words/origin.ts'
import { investigated } from './words/outcome.ts'

/**
 * Complaints counted by when they were received: by month in the whole place, by quarter in each district. Rows that leave
 * protected name the year only; here stands what must be known month by month, with no class and no number of a complaint.
 */
export const complaintCounts: Table = {
  name: 'complaint_counts',
  title: { en: 'Complaints by month', es: 'Quejas por mes' },
  row: {
    en: 'complaints of one origin received in one month, or in one quarter in one district',
    es: 'quejas de un origen recibidas en un mes, o en un trimestre en un distrito',
  },
  key: ['period_months', 'area', 'period_start', 'origin'],
  countOf: 'complaints',
  columns: {
    period_start: {
      type: 'DATE',
      meaning: {
        en: 'First day of the month or quarter of receipt.',
        es: 'Primer día del mes o trimestre de recepción.',
      },
      release: everywhere,
      needs: ['received_year', 'origin'],
    },
    period_months: {
      type: 'INTEGER',
      unit: { en: 'months', es: 'meses' },
      meaning: {
        en: '1 for a month in the whole place, 3 for a quarter in one district.',
        es: '1 para un mes en todo el lugar, 3 para un trimestre en un distrito.',
      },
      release: everywhere,
      needs: ['received_year', 'origin'],
    },
    area: {
      type: 'VARCHAR',
      meaning: { en: 'The district; empty means all.', es: 'El distrito; vacío significa todos.' },
      release: everywhere,
      needs: ['received_year', 'origin'],
    },
    origin: {
      type: 'VARCHAR',
      words: origin,
      derived: 'origin',
      meaning: {
        en: 'Who complained: the public or the department.',
        es: 'Quién se quejó: el público o el departamento.',
      },
      release: everywhere,
      needs: ['received_year', 'origin'],
    },
    complaint_count: counted({ en: 'Complaints received.', es: 'Quejas recibidas.' }, [
      'received_year',
      'origin',
    ]),
    open_count: counted({ en: 'Those still open.', es: 'Las que siguen abiertas.' }, ['outcome']),
    closed_lately_count: counted(
      {
        en: 'Those closed in the 365 days up to the as-of date.',
        es: 'Las que se cerraron en los 365 días hasta la fecha de corte.',
      },
      ['outcome', 'duration_days'],
    ),
    timed_count: counted(
      {
        en: 'Those still open, or closed with a recorded date. Empty where too few to say how they ended.',
        es: 'Las que siguen abiertas o se cerraron con fecha. Vacío si son muy pocas para decir cómo terminaron.',
      },
      ['outcome', 'duration_days'],
    ),
    timed_followed_count: counted(
      {
        en: 'Of these, received at least 365 days before the as-of date. Empty where too few.',
        es: 'De estas, recibidas al menos 365 días antes de la fecha de corte. Vacío si son muy pocas.',
      },
      ['outcome', 'duration_days', 'is_followed_365_days'],
    ),
    closed_within_180_count: counted(
      {
        en: 'Of these, closed within 180 days. Empty where too few.',
        es: 'De estas, cerradas en 180 días. Vacío si son muy pocas.',
      },
      ['outcome', 'duration_days', 'is_followed_365_days'],
    ),
    investigated_count: counted(
      {
        en: 'Those that ended with one of the four findings. Empty where too few.',
        es: 'Las que terminaron con una de las cuatro conclusiones. Vacío si son muy pocas.',
      },
      ['outcome'],
    ),
    investigated_followed_count: counted(
      {
        en: 'Of these, received at least 540 days before the as-of date. Empty where too few.',
        es: 'De estas, recibidas al menos 540 días antes de la fecha de corte. Vacío si son muy pocas.',
      },
      ['outcome', 'is_followed_540_days'],
    ),
    not_sustained_count: counted(
      {
        en: 'Of those investigated, how many could not be decided. Empty where too few.',
        es: 'De las investigadas, cuántas no se pudieron decidir. Vacío si son muy pocas.',
      },
      ['outcome'],
    ),
  },
}

/** The columns that tell how complaints ended. */
export const endingCounts = [
  'timed_count',
  'timed_followed_count',
  'closed_within_180_count',
  'investigated_count',
  'investigated_followed_count',
  'not_sustained_count',
] as const

/**
 * The statement that makes these counts of complaints as they leave, with their month and district, keeping apart what
 * the columns `by` keep apart.
 */
export function complaintCountsSql(complaints: string, by: readonly string[] = []): string {
  const keys = [...by, 'period_start', 'period_months', 'area', 'origin'].join(', ')
  const isTimed = "(outcome = 'open' OR duration_days IS NOT NULL)"
  const isInvestigated = `outcome IN (${investigated.map((word) => `'${word}'`).join(', ')})`
  return `SELECT ${keys}, count(*)::INTEGER AS complaint_count,
    count(*) FILTER (WHERE outcome = 'open')::INTEGER AS open_count,
    count(*) FILTER (WHERE outcome <> 'open' AND is_closed_lately)::INTEGER AS closed_lately_count,
    count(*) FILTER (WHERE ${isTimed})::INTEGER AS timed_count,
    count(*) FILTER (WHERE ${isTimed} AND is_followed_365_days)::INTEGER AS timed_followed_count,
    count(*) FILTER (WHERE ${isTimed} AND is_followed_365_days AND duration_days <= 180)::INTEGER AS closed_within_180_count,
    count(*) FILTER (WHERE ${isInvestigated})::INTEGER AS investigated_count,
    count(*) FILTER (WHERE ${isInvestigated} AND is_followed_540_days)::INTEGER AS investigated_followed_count,
    count(*) FILTER (WHERE outcome = 'not_sustained')::INTEGER AS not_sustained_count
  FROM (
    SELECT *, received_month AS period_start, 1 AS period_months, NULL::VARCHAR AS area FROM ${complaints}
    UNION ALL
    SELECT *, date_trunc('quarter', received_month)::DATE AS period_start, 3 AS period_months, district AS area
    FROM ${complaints} WHERE district IS NOT NULL
  ) GROUP BY ${keys}`
}

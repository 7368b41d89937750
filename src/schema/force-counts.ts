import { counted } from './_counted.ts'
import { everywhere, type Column, type Table } from './_table.ts'
import { forceType } from './words/force-type.ts'

const said = (en: string, es: string, needs: readonly string[] = []): Column =>
  counted(
    {
      en: `${en} Empty for months, for years of a district, for a kind in a district, and where too few to say.`,
      es: `${es} Vacío en los meses, en los años de un distrito, en un tipo dentro de un distrito y donde son muy pocos para decirlo.`,
    },
    needs,
  )
const always = { release: everywhere, needs: ['occurred_year'] } as const

/**
 * Force incidents counted by when they happened, by kind and by district, as the measures need them. Rows that leave
 * protected name the year only, and neither a kind nor a district that few share; here no two of month, kind and
 * district stand together, but for a kind in a district over all years, and there few are not told either.
 */
export const forceCounts: Table = {
  name: 'force_counts',
  title: { en: 'Force incidents by month and year', es: 'Incidentes de fuerza por mes y año' },
  row: {
    en: 'incidents of one month; of one year, in all, of one kind or in one district; or of all years in one district, in all or of one kind',
    es: 'incidentes de un mes; de un año, en total, de un tipo o en un distrito; o de todos los años en un distrito, en total o de un tipo',
  },
  key: ['period_months', 'period_start', 'area', 'force_type'],
  countOf: 'force_incidents',
  columns: {
    period_start: {
      type: 'DATE',
      meaning: {
        en: 'First day of the month or year they happened; empty means all years.',
        es: 'Primer día del mes o año en que ocurrieron; vacío significa todos los años.',
      },
      ...always,
    },
    period_months: {
      type: 'INTEGER',
      unit: { en: 'months', es: 'meses' },
      meaning: {
        en: '1 for a month, 12 for a year; empty means all years.',
        es: '1 para un mes, 12 para un año; vacío significa todos los años.',
      },
      ...always,
    },
    area: {
      type: 'VARCHAR',
      meaning: { en: 'The district; empty means all.', es: 'El distrito; vacío significa todos.' },
      ...always,
    },
    force_type: {
      type: 'VARCHAR',
      words: forceType,
      derived: 'force_type',
      meaning: {
        en: 'The gravest force used; empty means all.',
        es: 'La fuerza más grave usada; vacío significa todas.',
      },
      ...always,
    },
    incident_count: {
      type: 'INTEGER',
      meaning: { en: 'Incidents in which force was used.', es: 'Incidentes en que se usó la fuerza.' },
      ...always,
    },
    injury_said_count: said(
      'Those whose record says whether a person was hurt.',
      'Los que dicen si resultó herida una persona.',
      ['is_injured'],
    ),
    injured_count: said('Those in which a person was hurt.', 'Los que dejaron herida a una persona.', [
      'is_injured',
    ]),
    officer_injury_said_count: said(
      'Those whose record says whether an officer was hurt.',
      'Los que dicen si resultó herido un agente.',
      ['is_officer_injured'],
    ),
    officer_injured_count: said(
      'Those in which an officer was hurt.',
      'Los que dejaron herido a un agente.',
      ['is_officer_injured'],
    ),
    video_said_count: said('Those whose record says whether there is video.', 'Los que dicen si hay video.', [
      'has_video',
    ]),
    video_count: said('Those with video.', 'Los que tienen video.', ['has_video']),
  },
}

/** What is said of those hurt, and of video, in these counts. */
export const harmCounts = [
  'injury_said_count',
  'injured_count',
  'officer_injury_said_count',
  'officer_injured_count',
  'video_said_count',
  'video_count',
] as const

/** What incidents are counted by. A district or kind that an agency does not list is not counted by. */
export interface CountedBy {
  district: boolean
  force_type: boolean
}

/**
 * The statement that makes these counts of incidents, each with the month it happened, keeping apart what the columns
 * `by` keep apart.
 */
export function forceCountsSql(
  incidents: string,
  by: readonly string[] = [],
  counted: CountedBy = { district: true, force_type: true },
): string {
  const keys = [...by, 'period_months', 'period_start', 'area', 'kind'].join(', ')
  const year = "date_trunc('year', occurred_month)::DATE"
  const district = counted.district ? 'district IS NOT NULL' : 'false'
  const kind = counted.force_type ? 'force_type IS NOT NULL' : 'false'
  const placed = [
    ['occurred_month', '1', 'NULL', 'NULL', 'false', 'true'],
    [year, '12', 'NULL', 'NULL', 'true', 'true'],
    [year, '12', 'NULL', 'force_type', 'true', kind],
    [year, '12', 'district', 'NULL', 'false', district],
    ['NULL', 'NULL', 'district', 'NULL', 'true', district],
    ['NULL', 'NULL', 'district', 'force_type', 'false', `${district} AND ${kind}`],
  ].map(
    ([start, months, area, own, tells, where]) =>
      `SELECT *, ${start}::DATE AS period_start, ${months}::INTEGER AS period_months, ${area}::VARCHAR AS area,
       ${own}::VARCHAR AS kind, ${tells} AS is_told FROM ${incidents} WHERE ${where}`,
  )
  const told = (count: string) => `CASE WHEN is_told THEN ${count}::INTEGER END`
  return `SELECT ${[...by, 'period_start', 'period_months', 'area'].join(', ')}, kind AS force_type,
    count(*)::INTEGER AS incident_count,
    ${told('count(is_injured)')} AS injury_said_count,
    ${told('count(*) FILTER (WHERE is_injured)')} AS injured_count,
    ${told('count(is_officer_injured)')} AS officer_injury_said_count,
    ${told('count(*) FILTER (WHERE is_officer_injured)')} AS officer_injured_count,
    ${told('count(has_video)')} AS video_said_count,
    ${told('count(*) FILTER (WHERE has_video)')} AS video_count
  FROM (${placed.join(' UNION ALL ')}) GROUP BY ${keys}, is_told`
}

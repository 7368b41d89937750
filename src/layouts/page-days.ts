import { sourcesOf } from '../charts/_source.ts'
import type { PublishedAgency } from '../published.ts'

type Known = Pick<PublishedAgency, 'sources' | 'sql' | 'as_of' | 'as_of_by_table' | 'final_sources'>

/** Up to which day tables of a page speak, and what is known of a newer file of them. */
export interface TableDay {
  /** The first of the tables that speak up to this day: it names them. */
  table: string
  as_of: string
  /** Nothing more is added to any of the files behind them. */
  isFinal: boolean
  /** Since when a newer file has been due by the publisher’s own rhythm; null where that is not known. */
  due: string | null
}

/** The tables a page is about, the leading one first; those that an agency lacks are passed over. */
const about: Record<string, readonly string[]> = {
  'complaints/': ['complaints', 'discipline'],
  'incidents/': ['force_incidents'],
  'recovery/': ['complaints', 'force_incidents', 'sentiment'],
  'community/': ['sentiment', 'survey_responses', 'survey_counts', 'engagement', 'training'],
  'districts/': ['complaints', 'force_incidents'],
  'data/': [
    'complaints',
    'closed_cohort',
    'force_incidents',
    'discipline',
    'sentiment',
    'survey_responses',
    'survey_counts',
    'engagement',
    'training',
  ],
}
/** The overview is about complaints, or for want of them about what there is. */
const overview = ['complaints', 'force_incidents', 'discipline', 'closed_cohort']

/** The days of the tables that a page of an agency is about, its leading table first; each day once. */
export function pageDays(agency: Known, page: string): TableDay[] {
  const named = Object.keys(about).find((own) => page.startsWith(own))
  const has = (table: string) => agency.sql[table] !== undefined
  const tables =
    named === undefined
      ? overview.filter(has).slice(0, has('complaints') ? 1 : undefined)
      : about[named]!.filter(has)
  const groups = Map.groupBy(tables, (table) => agency.as_of_by_table[table] ?? agency.as_of)
  return [...groups].map(([as_of, own]) => {
    const used = sourcesOf(agency, own)
    const isFinal = used.length > 0 && used.every(({ id }) => agency.final_sources.includes(id))
    const rhythm = Math.min(...used.flatMap(({ cadence_days }) => cadence_days ?? []))
    return {
      table: own[0]!,
      as_of,
      isFinal,
      due: isFinal || rhythm === Infinity ? null : daysAfter(as_of, rhythm),
    }
  })
}

function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

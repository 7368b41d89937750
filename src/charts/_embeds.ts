/**
 * The charts that can be shown on other sites, by the name they bear on a page: the measure they draw, and the agency's
 * page they stand on. Each has a page of its own under `/embed/`.
 */
export const embeds = {
  intake: { stem: 'intake', page: 'complaints/' },
  'intake-calendar': { stem: 'intake', page: 'complaints/' },
  'outcome-mix': { stem: 'outcome-mix', page: 'complaints/' },
  'complaint-flow': { stem: 'complaint-flow', page: 'complaints/' },
  'ending-mix': { stem: 'ending-mix', page: 'complaints/' },
  truncated: { stem: 'truncated', page: 'complaints/' },
  'sustained-rate': { stem: 'sustained-rate', page: 'complaints/' },
  'time-to-resolution': { stem: 'time-to-resolution', page: 'complaints/' },
  'waiting-gaps': { stem: 'waiting-gaps', page: 'complaints/' },
  backlog: { stem: 'backlog', page: 'complaints/' },
  'closed-within': { stem: 'closed-within', page: 'complaints/' },
  'discipline-concordance': { stem: 'discipline-concordance', page: 'complaints/' },
  'who-complains': { stem: 'who-complains', page: 'complaints/' },
  'equity-gaps': { stem: 'equity-gaps', page: 'complaints/' },
  'repeat-complaints': { stem: 'repeat-complaints', page: 'complaints/' },
  'unusual-months': { stem: 'unusual-months', page: 'complaints/' },
  forecast: { stem: 'forecast', page: 'complaints/' },
  'force-incidents': { stem: 'force-incidents', page: 'incidents/' },
  'force-calendar': { stem: 'force-incidents', page: 'incidents/' },
  'force-kinds': { stem: 'force-incidents', page: 'incidents/' },
  'recovery-actions': { stem: 'recovery-actions', page: 'recovery/' },
  'district-map': { stem: 'ending-mix', page: 'districts/' },
  'district-multiples': { stem: 'intake', page: 'districts/' },
} as const

export type Embedded = keyof typeof embeds

/** Those of them that are a table in themselves, and so have no picture. */
const tables: readonly string[] = ['discipline-concordance']

/** Whether a chart can be shown on other sites. */
export function isEmbeddable(id: string): id is Embedded {
  return id in embeds
}

/** Whether a chart has a picture of its own. */
export function isDrawn(id: string): boolean {
  return !tables.includes(id)
}

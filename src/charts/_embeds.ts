/** The charts that can be shown on other sites, by the name they bear on a page; each has a page of its own under `/embed/`. */
export const embeds = [
  'intake',
  'outcome-mix',
  'ending-mix',
  'sustained-rate',
  'time-to-resolution',
  'backlog',
  'closed-within',
  'discipline-concordance',
] as const

/** Those of them that are a table in themselves, and so have no picture. */
const tables: readonly string[] = ['discipline-concordance']

/** Whether a chart can be shown on other sites. */
export function isEmbeddable(id: string): id is (typeof embeds)[number] {
  return (embeds as readonly string[]).includes(id)
}

/** Whether a chart has a picture of its own. */
export function isDrawn(id: string): boolean {
  return !tables.includes(id)
}

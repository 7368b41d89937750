/** The charts that can be shown on other sites, by the name they bear on a page; each has a page of its own under `/embed/`. */
export const embeds = ['intake', 'outcome-mix', 'ending-mix', 'sustained-rate', 'closed-within'] as const

/** Whether a chart can be shown on other sites. */
export function isEmbeddable(id: string): id is (typeof embeds)[number] {
  return (embeds as readonly string[]).includes(id)
}

import { complaints } from './complaints.ts'
import type { Table } from './_table.ts'

/**
 * Cases that we know only because they closed. The same columns as complaints, kept in a table of their own:
 * no intake, waiting time or backlog may be computed from a file that holds closed cases alone (methods, B6).
 */
export const closedCohort: Table = {
  ...complaints,
  name: 'closed_cohort',
  title: { en: 'Closed-only cohort', es: 'Grupo de solo cerradas' },
  row: {
    en: 'one case from a release that holds closed cases only; it may stand in complaints too, so the two are never added up',
    es: 'un caso de una publicación que solo contiene casos cerrados; puede estar también en complaints, así que nunca se suman',
  },
}

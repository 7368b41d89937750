import type { DictionaryTable } from '../published.ts'

/** Two tables that belong together: each row of `from` belongs to one row of `to`, within one agency. */
export interface Join {
  from: string
  to: string
  by: string
}

/** The tables that each key names a row of. */
const keys: Record<string, readonly string[]> = {
  complaint_id: ['complaints', 'closed_cohort'],
  allegation_id: ['allegations'],
  event_id: ['events'],
  incident_id: ['force_incidents'],
}

/** Which published tables can be joined, and by which columns beside `agency_id`. */
export function joins(
  dictionary: readonly (Pick<DictionaryTable, 'table'> & { columns: readonly { column: string }[] })[],
): Join[] {
  const names = new Set(dictionary.map(({ table }) => table))
  return Object.entries(keys).flatMap(([by, owners]) =>
    owners
      .filter((to) => names.has(to))
      .flatMap((to) =>
        dictionary
          .filter(
            ({ table, columns }) => !owners.includes(table) && columns.some(({ column }) => column === by),
          )
          .map(({ table }) => ({ from: table, to, by })),
      ),
  )
}

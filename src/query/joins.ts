import type { DictionaryTable } from '../published.ts'

/** Two tables that belong together: each row of `from` belongs to one row of `to`, within one agency. */
export interface Join {
  from: string
  to: string
  by: string
}

/** The table that each key names a row of. */
const keys = {
  complaint_id: 'complaints',
  allegation_id: 'allegations',
  event_id: 'events',
  incident_id: 'force_incidents',
} as const

/** Which published tables can be joined, and by which columns beside `agency_id`. */
export function joins(dictionary: readonly DictionaryTable[]): Join[] {
  const names = new Set(dictionary.map(({ table }) => table))
  return Object.entries(keys).flatMap(([by, to]) =>
    names.has(to)
      ? dictionary
          .filter(({ table, columns }) => table !== to && columns.some(({ column }) => column === by))
          .map(({ table }) => ({ from: table, to, by }))
      : [],
  )
}

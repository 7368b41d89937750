import type { Result } from './result.ts'

/** An agency as the page lists it, with the day its records go to. */
export interface ListedAgency {
  agency_id: string
  place: string
  as_of: string
}

/** More rows than this are not looked through. */
const most = 100_000

/**
 * Whose records an answer is made of, in the order of the list: those in its column `agency_id`, else those whose names
 * stand as texts in the query. None where neither tells.
 */
export function agenciesAsked(result: Result, sql: string, listed: readonly ListedAgency[]): ListedAgency[] {
  const column = result.columns.findIndex(({ name }) => name === 'agency_id')
  const rows = column < 0 || result.rowCount > most ? 0 : result.rowCount
  const told = new Set(Array.from({ length: rows }, (_, row) => result.text(row, column)))
  const written = new Set([...sql.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) => text))
  const by = told.size > 0 ? told : written
  return listed.filter(({ agency_id }) => by.has(agency_id))
}

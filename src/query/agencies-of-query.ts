import { comparisons, conditions, truth } from './agency-conditions.ts'
import { queriedAgencies, type Holders } from './queried-agencies.ts'
import { lookedThrough } from './looked-through.ts'
import type { Result } from './result.ts'
import { sqlNodes } from './sql-nodes.ts'

/** An agency as the page lists it, with the day its records go to. */
export interface ListedAgency {
  agency_id: string
  place: string
  as_of: string
}

/**
 * Whose records an answer is made of, in the order of the list: those in its column `agency_id`, else those whose rows the
 * query can take. None where neither tells.
 */
export function agenciesAnswered(
  result: Result,
  sql: string,
  listed: readonly ListedAgency[],
  holders: Holders,
): ListedAgency[] {
  const told = result.rowCount > lookedThrough ? [] : [...agenciesIn(result)]
  // the table of agencies has a row of each
  const each = new Map(listed.map(({ agency_id, as_of }) => [agency_id, { origins: [], empty: [], as_of }]))
  const taken = () => queriedAgencies(sql, new Map([...holders, ['agencies', each]])) ?? []
  const by = new Set(told.length > 0 ? told : taken())
  return listed.filter(({ agency_id }) => by.has(agency_id))
}

/** What stands in the column `agency_id` of a result, as far as it is looked through. */
export function agenciesIn(result: Result): Set<string> {
  const column = result.columns.findIndex(({ name }) => name === 'agency_id')
  const rows = column < 0 ? 0 : Math.min(result.rowCount, lookedThrough)
  const told = Array.from({ length: rows }, (_, row) => result.text(row, column))
  return new Set(told.filter((text) => text !== null))
}

/** What a query says of agencies by name, each once. */
export interface AgenciesNamed {
  /** Texts that no known agency fits, whether they are asked for or left out. */
  unknown: string[]
  /** Known ones that it asks for. */
  asked: string[]
}

/** Which agencies the conditions of a query name. What is left out by <>, NOT IN or NOT is not asked for. */
export function agenciesNamed(sql: string, known: readonly string[]): AgenciesNamed {
  const unknown = new Set<string>()
  const asked = new Set<string>()
  for (const condition of conditions(sqlNodes(sql)))
    for (const one of comparisons(condition)) {
      const isFitted = (text: string) =>
        one.isPattern ? known.some((id) => one.fits(id)) : known.includes(text)
      for (const text of one.texts) if (!isFitted(text)) unknown.add(text)
      if (one.isNegative) continue
      for (const id of known) if (one.fits(id) && truth(condition, id) !== false) asked.add(id)
    }
  return { unknown: [...unknown], asked: [...asked] }
}
